import { resolve } from 'node:path'
import type { Piece } from '../app/piece.ts'
import type { Batch } from '../batch/check-target.ts'
import { decodeFile } from '../batch/read-file.ts'
import type { Decoded } from '../read/decode.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { UsageError } from './usage-error.ts'

/** What stands for standard input among the paths. */
const STANDARD_INPUT = '-'

/** What a text from standard input is called where `--stdin-path` does not say. */
const NAMELESS = 'stdin.txt'

/**
 * True when the text is to be read from standard input.
 * @throws UsageError when it is asked for beside files, or a name is given for nothing
 */
export function readsStandardInput(args: Arguments): boolean {
  const wanted = args.operands.includes(STANDARD_INPUT)
  if (wanted && args.operands.length > 1) {
    throw new UsageError('“-” reads standard input and stands alone; check the files in a run of their own.')
  }
  if (!wanted && args.value('stdin-path') !== undefined) {
    throw new UsageError('--stdin-path names the text that “-” reads; add “-”.')
  }
  return wanted
}

/** What the text is called in the report. */
export function inputName(args: Arguments): string {
  return args.value('stdin-path') ?? NAMELESS
}

/**
 * Reads the piece on standard input.
 * @throws FileError when it is too large, binary, or not in a known encoding
 */
export async function readInputPiece(
  args: Arguments,
  host: Host,
  batch: Batch,
): Promise<{ readonly piece: Piece; readonly decoded: Decoded }> {
  const path = resolve(host.folder, inputName(args))
  const decoded = decodeFile(await host.readInput(batch.maxSize ?? batch.desk.policyFor(path).maxFileSize))
  return { piece: { path, source: decoded.text }, decoded }
}
