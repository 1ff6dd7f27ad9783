import type { TermTable } from './terms.ts'

const PAIR = 0x9e3779b1 | 0
const FIRST = 0x51ed270b | 0
const LAST = 0x2545f491 | 0
const WHOLE = 0x7feb352d | 0

/** In terms: the wording of a longer block is not told as a whole. */
const LONGEST_WHOLE = 6
/** Marks besides those of words and their pairs: the first, the last, the whole. */
const MORE_MARKS = 3

/**
 * Hashes of words, pairs of words, the first and the last word of a block, and of a short one as a whole.
 * @returns a writer whose marks hold until its next call
 */
export function markWriter(): (terms: TermTable) => Int32Array {
  let room = new Int32Array(0)
  return (terms) => {
    const { count, hashes } = terms
    if (count === 0) return room.subarray(0, 0)
    if (room.length < count * 2 + MORE_MARKS) room = new Int32Array(count * 4 + MORE_MARKS)
    let size = 0
    for (let i = 0; i < count; i++) {
      room[size++] = scrambled(hashes[i] ?? 0)
      if (i > 0) room[size++] = scrambled(Math.imul(hashes[i - 1] ?? 0, PAIR) ^ (hashes[i] ?? 0))
    }
    room[size++] = scrambled((hashes[0] ?? 0) ^ FIRST)
    room[size++] = scrambled((hashes[count - 1] ?? 0) ^ LAST)
    if (count <= LONGEST_WHOLE) room[size++] = scrambled(wordingOf(terms) ^ WHOLE)
    return room.subarray(0, size)
  }
}

/** Hash of a whole wording. */
export function wordingOf({ count, hashes }: TermTable): number {
  let hash = count
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ (hashes[i] ?? 0), PAIR) ^ (hash >>> 13)
  return hash
}

/** Mixes the bits of a hash (finaliser of MurmurHash3, Appleby), since tables take its low ones. */
function scrambled(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
