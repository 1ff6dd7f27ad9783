import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './host.ts'

const USUAL_COLUMNS = 80
const NULL_DEVICE = '/dev/null'

/** An output of the process. */
export interface StandardOutput extends Output {
  /** True while the system has all that was written: nothing waits in a stream. */
  readonly isWritten: boolean
}

/**
 * Standard output or standard error. A file or a pipe is written to directly, since node's own
 * streams take several milliseconds to load; a terminal, and a pipe whose reader is slow and set not
 * to block, are written to by the stream.
 * @param number 1 for output, 2 for error
 * @param stream node's stream, made when it is first asked for
 * @param onError is told what a write failed with
 */
export function standardOutput(
  number: 1 | 2,
  stream: () => NodeJS.WriteStream,
  onError: (error: Error) => void,
): StandardOutput {
  let opened: NodeJS.WriteStream | undefined
  const open = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', onError)
    return opened
  }
  let kind: 'direct' | 'stream' | undefined
  const isDirect = (): boolean => {
    kind ??= canWriteDirectly(number) ? 'direct' : 'stream'
    return kind === 'direct' && opened === undefined
  }
  return {
    write(text) {
      if (text.length === 0) return
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      const rest = isDirect() ? writeAhead(number, bytes, onError) : bytes
      if (rest.length > 0) open().write(rest)
    },
    get isWritten() {
      return opened === undefined
    },
    get isTerminal() {
      return !isDirect() && open().isTTY === true
    },
    get columns() {
      return (isDirect() ? undefined : open().columns) || USUAL_COLUMNS
    },
  }
}

/** Writes as much as the system takes. @returns what is left for the stream */
function writeAhead(number: number, bytes: Uint8Array, onError: (error: Error) => void): Uint8Array {
  let done = 0
  try {
    while (done < bytes.length) done += writeSync(number, bytes, done)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return bytes.subarray(done)
    onError(error instanceof Error ? error : new Error(String(error)))
    return bytes.subarray(bytes.length)
  }
  return bytes.subarray(bytes.length)
}

/** True for what is no terminal, told without loading node's terminal module. */
function canWriteDirectly(number: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const stat = fstatSync(number)
    return !stat.isCharacterDevice() || stat.rdev === statSync(NULL_DEVICE).rdev
  } catch {
    return false
  }
}
