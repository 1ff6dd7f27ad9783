/** copydesk in VS Code: starts the language server that comes with it, and shows how it goes. */
import { join } from 'node:path'
import {
  commands,
  type ExtensionContext,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode'
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node'

const LANGUAGES = ['plaintext', 'markdown', 'html']

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const stated = workspace.getConfiguration('copydesk').get<string>('serverPath')
  const module = stated || context.asAbsolutePath(join('server', 'bin', 'copydesk.js'))
  const run = { module, args: ['lsp'], transport: TransportKind.stdio }
  client = new LanguageClient('copydesk', 'copydesk', run, {
    documentSelector: LANGUAGES.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
    initializationOptions: workspace.getConfiguration('copydesk'),
    synchronize: { configurationSection: 'copydesk' },
  })
  const status = statusItem(client)
  context.subscriptions.push(
    status,
    commands.registerCommand('copydesk.showLog', () => client?.outputChannel.show()),
    commands.registerCommand('copydesk.fix', fixActivePiece),
  )
  await client.start()
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

/** What VS Code does on save, by hand. */
async function fixActivePiece(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.copydesk',
    apply: 'first',
  })
}

/** The findings of the piece in front, or that the server does not run. */
function statusItem(of: LanguageClient): StatusBarItem {
  const item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 90)
  item.name = 'copydesk'
  item.command = 'workbench.actions.view.problems'
  const show = (): void => {
    const document = window.activeTextEditor?.document
    if (document === undefined || !LANGUAGES.includes(document.languageId)) {
      item.hide()
      return
    }
    const count = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'copydesk').length
    const running = of.state === State.Running
    item.text = running ? `$(book) ${count}` : '$(warning) copydesk'
    item.tooltip = running
      ? `copydesk: ${count === 1 ? '1 finding' : `${count} findings`}`
      : 'copydesk does not run'
    item.show()
  }
  languages.onDidChangeDiagnostics(show)
  window.onDidChangeActiveTextEditor(show)
  of.onDidChangeState(show)
  show()
  return item
}
