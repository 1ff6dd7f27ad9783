import { type Decoded, encode } from '../read/decode.ts'
import type { Edit } from '../text/edits.ts'

/** Puts old bytes back: `length` bytes at `at`, counted in the file as the fix left it, give way to `old`. */
export interface Cut {
  readonly at: number
  readonly length: number
  readonly old: Uint8Array
}

/**
 * The way back from a fixed file to what it was, byte for byte. Proven before it is given: where the
 * cuts made from the edits do not lead back, the whole file is the cut. Linear in the file.
 * @param was the file as it was read
 * @param edits of its text, sorted, none overlapping
 * @param bytes of the file before and after
 */
export function reversePatch(
  was: Decoded,
  edits: readonly Edit[],
  bytes: { readonly before: Uint8Array; readonly after: Uint8Array },
): readonly Cut[] {
  const cuts = cutsOf(was, edits)
  if (leadsBack(cuts, bytes)) return cuts
  return [{ at: 0, length: bytes.after.length, old: bytes.before }]
}

function leadsBack(
  cuts: readonly Cut[],
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
): boolean {
  try {
    return Buffer.compare(applyPatch(after, cuts), before) === 0
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function cutsOf(was: Decoded, edits: readonly Edit[]): readonly Cut[] {
  const bytesOf = (text: string): Uint8Array =>
    encode(text, { encoding: was.encoding, byteOrderMark: false }).subarray(was.encoding === 'utf-8' ? 0 : 2)
  let at = was.byteOrderMark ? (was.encoding === 'utf-8' ? 3 : 2) : 0
  let done = 0
  return edits.map(({ range, text }) => {
    at += bytesOf(was.text.slice(done, range.start)).length
    done = range.end
    const cut = { at, length: bytesOf(text).length, old: bytesOf(was.text.slice(range.start, range.end)) }
    at += cut.length
    return cut
  })
}

/**
 * Makes the cuts of a reverse patch.
 * @throws RangeError when they are out of order or leave the bytes
 */
export function applyPatch(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const parts: Uint8Array[] = []
  let done = 0
  for (const { at, length, old } of cuts) {
    if (at < done || length < 0 || at + length > bytes.length) {
      throw new RangeError(`cut ${at}+${length} is out of order or out of the file`)
    }
    parts.push(bytes.subarray(done, at), old)
    done = at + length
  }
  parts.push(bytes.subarray(done))
  return Buffer.concat(parts)
}
