import { FileError } from '../batch/file-error.ts'
import { tooLarge } from '../batch/read-file.ts'
import type { Host } from './host.ts'
import { main } from './main.ts'
import { standardOutput } from './standard-output.ts'

/** The program itself: hands the process to `main` as a host. */

const INTERRUPTED = 130

let stopped = false

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

/** A reader that goes away (`| head`) ends the run without a word, as it ends any filter. */
function endWhenUnread(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}

const out = standardOutput(1, () => process.stdout, endWhenUnread)
const err = standardOutput(2, () => process.stderr, endWhenUnread)

const host: Host = {
  folder: process.cwd(),
  environment: process.env,
  out,
  err,
  readInput,
  isStopped: () => stopped,
}

// A file in hand is written to its end; then the run stops. The second time, at once.
process.once('SIGINT', () => {
  stopped = true
})

// No top-level await: the bundle is a script, which node starts faster than a module.
main(process.argv.slice(2), host).then((status) => {
  process.exitCode = stopped ? INTERRUPTED : status
  // V8 has planned to collect garbage when nothing else is left to do, which nobody needs any more.
  if (out.isWritten && err.isWritten) process.exit()
})
