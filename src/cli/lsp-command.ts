import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { packageVersion } from '../app/package-files.ts'
import { isRunning } from '../batch/write-file.ts'
import { watchFrames } from '../lsp/framing.ts'
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
  const served = serve(
    (logger) => createProtocolConnection(reader, new StreamMessageWriter(process.stdout), logger),
    { version: packageVersion(), environment: host.environment, folder: host.folder, isRunning },
  )
  const status = await Promise.race([served, endOfFrames(host)])
  // What still waits for an answer of the client would keep the process alive.
  process.exit(status)
}

/** Ends where what comes in can no longer be told apart, which the reader would wait out in silence. */
function endOfFrames(host: Host): Promise<number> {
  const faultIn = watchFrames()
  return new Promise((resolve) => {
    process.stdin.on('data', (bytes: Buffer) => {
      const fault = faultIn(bytes)
      if (fault === undefined) return
      host.err.write(
        `copydesk: what came over standard input is not the Language Server Protocol: ${fault}.\n`,
      )
      resolve(1)
    })
  })
}
