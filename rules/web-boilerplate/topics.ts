import { CommonWord, commonBits } from './common-words.ts'
import type { TermTable } from './terms.ts'

/** Words of so few letters say little of what a text is about. */
export const SHORT_WORD = 2

/** Topics of some two hundred paragraphs. */
const ROOM = 1 << 13

/**
 * Tells what texts are about: 16 bits of the hash of each word that is none of grammar. The topics of many texts
 * stand in one array, one behind the other, since an array for each of a large piece's paragraphs costs more than
 * the words of it.
 */
export function topicKeeper(): (terms: TermTable) => Uint16Array {
  let room = new Uint16Array(ROOM)
  let used = 0
  return ({ count, hashes, starts, ends }) => {
    if (used + count > room.length) {
      room = new Uint16Array(Math.max(ROOM, count))
      used = 0
    }
    let size = used
    for (let i = 0; i < count; i++) {
      if ((ends[i] ?? 0) - (starts[i] ?? 0) <= SHORT_WORD) continue
      const hash = hashes[i] ?? 0
      if ((commonBits(hash) & CommonWord.grammar) === 0) room[size++] = hash ^ (hash >>> 16)
    }
    const topics = room.subarray(used, size)
    used = size
    return topics
  }
}
