import { FileError } from '../batch/file-error.ts'
import { tooLarge } from '../batch/read-file.ts'
import type { Host, Output } from './host.ts'
import { main } from './main.ts'

/** The program itself: hands the process to `main` as a host. */

const USUAL_COLUMNS = 80
const INTERRUPTED = 130

let stopped = false

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      if (text.length > 0) stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns || USUAL_COLUMNS : USUAL_COLUMNS,
  }
}

async function readInput(maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) throw new FileError('io', 'Standard input gave no bytes.')
    length += chunk.length
    if (length > maxSize) throw tooLarge(maxSize)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const host: Host = {
  folder: process.cwd(),
  environment: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  readInput,
  isStopped: () => stopped,
}

/** A reader that goes away (`| head`) ends the run without a word, as it ends any filter. */
function endWhenUnread(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}
process.stdout.on('error', endWhenUnread)
process.stderr.on('error', endWhenUnread)

// A file in hand is written to its end; then the run stops. The second time, at once.
process.once('SIGINT', () => {
  stopped = true
})

// No top-level await: the bundle is a script, which node starts faster than a module.
main(process.argv.slice(2), host).then((status) => {
  process.exitCode = stopped ? INTERRUPTED : status
})
