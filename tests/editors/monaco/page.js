// A page with Monaco and monaco-languageclient, whose server is at the other end of a web socket.

import { EditorApp } from 'monaco-languageclient/editorApp'
import { LanguageClientWrapper } from 'monaco-languageclient/lcwrapper'
import { MonacoVscodeApiWrapper } from 'monaco-languageclient/vscodeApiWrapper'
import { configureDefaultWorkerFactory } from 'monaco-languageclient/workerFactory'
import * as vscode from 'vscode'

const { folder, name, text } = await (await fetch('piece.json')).json()
const editor = document.querySelector('#editor')

await new MonacoVscodeApiWrapper({
  $type: 'extended',
  viewsConfig: { $type: 'EditorService', htmlContainer: editor },
  userConfiguration: { json: JSON.stringify({ 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' }) },
  monacoWorkerFactory: configureDefaultWorkerFactory,
}).start()

await new LanguageClientWrapper({
  languageId: 'plaintext',
  connection: { options: { $type: 'WebSocketUrl', url: `ws://${location.host}/` } },
  clientOptions: {
    documentSelector: ['plaintext'],
    workspaceFolder: { index: 0, name: 'newsroom', uri: vscode.Uri.file(folder) },
  },
}).start()

const app = new EditorApp({
  codeResources: { modified: { text, uri: `${folder}/${name}`, enforceLanguageId: 'plaintext' } },
})
await app.start(editor)
// What a page that has a place to save to would send there.
window.pieceToSave = () => app.getEditor().getModel().getValue()
