import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { packageVersion } from '../app/package-files.ts'
import { isRunning } from '../batch/write-file.ts'
import { serve } from '../lsp/serve.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { EXIT } from './run-report.ts'

/** `copydesk lsp`: a language server that speaks with its editor over standard input and output. */
export async function runLsp(_: Arguments, host: Host): Promise<number> {
  if (process.stdin.isTTY === true) {
    host.err.write('copydesk: an editor starts “copydesk lsp --stdio”; a person has nothing to say to it.\n')
    return EXIT.couldNot
  }
  const reader = new StreamMessageReader(process.stdin)
  reader.onError(() => setImmediate(readOn))
  const status = await serve(
    (logger) => createProtocolConnection(reader, new StreamMessageWriter(process.stdout), logger),
    { version: packageVersion(), environment: host.environment, folder: host.folder, isRunning },
  )
  // What still waits for an answer of the client would keep the process alive.
  process.exit(status)
}

/** After a header that is none, the reader lets what came with it lie until there is more. */
function readOn(): void {
  process.stdin.emit('data', Buffer.alloc(0))
}
