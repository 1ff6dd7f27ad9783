import { discover } from '../batch/discover.ts'
import { FileError } from '../batch/file-error.ts'
import { readFile } from '../batch/read-file.ts'
import { formatOf } from '../read/read.ts'
import type { House } from './house.ts'
import type { OpenPiece, OpenPieces } from './open-pieces.ts'
import { uriOfPath } from './paths.ts'
import { type Encoding, positionsIn } from './positions.ts'

/**
 * The pieces of the workspace that are not open, as they stand on the disk, one after the other. A
 * file that cannot be read is passed over: the command line tells why.
 * @param folders absolute
 */
export async function* closedPieces(
  folders: readonly string[],
  {
    house,
    pieces,
    encoding,
  }: { readonly house: House; readonly pieces: OpenPieces; readonly encoding: Encoding },
): AsyncGenerator<OpenPiece> {
  for (const folder of folders) {
    for (const { file, error } of await discover(['.'], folder)) {
      const uri = uriOfPath(file)
      if (error !== null || pieces.get(uri) !== undefined) continue
      const text = textAt(file, house)
      if (text === undefined) continue
      yield {
        uri,
        path: file,
        format: formatOf(file),
        version: 0,
        text,
        positions: positionsIn(text, encoding),
      }
    }
  }
}

function textAt(file: string, house: House): string | undefined {
  try {
    return readFile(file, house.policyFor(file).maxFileSize).decoded.text
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}
