import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { ACTION_KINDS } from './code-actions.ts'
import { COMMAND_NAMES } from './commands.ts'

/** What the server offers this client. */
export function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'copydesk', version },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
      hoverProvider: true,
      executeCommandProvider: { commands: [...COMMAND_NAMES] },
      ...(client.canPull
        ? {
            diagnosticProvider: {
              identifier: 'copydesk',
              interFileDependencies: false,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}
