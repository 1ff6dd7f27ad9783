// Stands between an editor and the server, and writes down what the editor says of the text it opens:
// node proxy.mjs RECORDING PROGRAM ARGUMENT…
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { StreamMessageReader } from 'vscode-languageserver/node'

const [recording, ...command] = process.argv.slice(2)
const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] })
process.stdin.pipe(server.stdin)
server.stdout.pipe(process.stdout)
server.on('exit', (status) => process.exit(status ?? 1))
process.on('SIGTERM', () => server.kill())

let client = 'unknown'
let session
new StreamMessageReader(process.stdin).listen(({ method, params }) => {
  if (method === 'initialize') client = params.clientInfo?.name ?? client
  if (method === 'textDocument/didOpen' && session === undefined) {
    const { languageId, text } = params.textDocument
    session = { client, languageId, text, changes: [] }
  }
  if (method === 'textDocument/didChange') {
    const changes = params.contentChanges.map(({ range, text }) => (range ? { range, text } : { text }))
    session.changes.push(changes)
    writeFileSync(recording, `${JSON.stringify(session)}\n`)
  }
})
