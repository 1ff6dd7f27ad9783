import type { ClientCapabilities } from 'vscode-languageserver'
import type { DiagnosticSupport } from './diagnostics.ts'
import { chooseEncoding, type Encoding } from './positions.ts'

/** What the client says it can do, as far as the server cares. */
export interface Client {
  readonly encoding: Encoding
  readonly diagnostics: DiagnosticSupport
  /** It knows how to ask for diagnostics; whether it ever does is another matter. */
  readonly canPull: boolean
  readonly refreshesDiagnostics: boolean
  /** Edits may name the version of the document that they are for. */
  readonly versionedEdits: boolean
  readonly literalActions: boolean
  readonly preferredActions: boolean
  readonly markdownHover: boolean
  readonly asksSettings: boolean
  readonly watchesFiles: boolean
  readonly watchesSettings: boolean
  readonly showsProgress: boolean
}

export function readClient({ general, textDocument, workspace, window }: ClientCapabilities): Client {
  const { publishDiagnostics: push, codeAction, hover, diagnostic } = textDocument ?? {}
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    diagnostics: {
      relatedInformation: push?.relatedInformation === true || diagnostic?.relatedInformation === true,
      codeDescription: push?.codeDescriptionSupport === true || diagnostic?.codeDescriptionSupport === true,
      tags: push?.tagSupport !== undefined || diagnostic?.tagSupport !== undefined,
    },
    canPull: diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    literalActions: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    markdownHover:
      hover?.contentFormat?.[0] === 'markdown' || hover?.contentFormat?.includes('markdown') === true,
    asksSettings: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
  }
}
