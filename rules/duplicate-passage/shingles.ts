import { nextSeenAgain, powerOver, seenAgain } from './seen-again.ts'

/** Words in a shingle: the shortest run that two passages must share to be compared at all. */
export const SHINGLE = 5

/** Earlier places tried for one shingle: the first ones, since the first copy is the evidence. */
const PLACES_KEPT = 8

/** Where each run of `SHINGLE` words was first seen. Linear in time and space. */
export interface ShingleIndex {
  /** The first place in `[from, to)` whose shingle stands more than once, or may; `to` where none does. */
  nextRepeated(from: number, to: number): number
  /**
   * Writes the earlier places whose shingle has the hash of the one at `at` into `found`, remembers
   * `at`, and returns how many there are. Asked of the places of `nextRepeated` only; one may differ all the
   * same: the caller compares.
   */
  lookUpAndAdd(at: number, found: Int32Array): number
}

/** The room that `lookUpAndAdd` needs for its answer. */
export function placesFor(): Int32Array {
  return new Int32Array(PLACES_KEPT)
}

/**
 * An index over rolling word shingles (Broder 1997), kept whole instead of sampled, so that no
 * shared run of `SHINGLE` words is missed. Each slot keeps its first few places in a chain. Most
 * shingles of a text stand in it once: a first pass tells them apart, so that the index holds the
 * others only and stays small.
 * @param hashes the word hashes of the whole stream
 */
export function indexShingles(hashes: Int32Array): ShingleIndex {
  const shingles = shingleHashes(hashes)
  const again = seenAgain(shingles)
  const size = powerOver(again.count * 2)
  const heads = new Int32Array(size)
  const places = new Int32Array(again.count + 1)
  const next = new Int32Array(again.count + 1)
  let entries = 0
  return {
    nextRepeated: (from, to) => nextSeenAgain(again, from, to),
    lookUpAndAdd(at, found) {
      const slot = (shingles[at] ?? 0) & (size - 1)
      let count = 0
      let last = 0
      for (let entry = heads[slot] ?? 0; entry > 0 && count < PLACES_KEPT; entry = next[entry] ?? 0) {
        found[count++] = places[entry] ?? 0
        last = entry
      }
      if (count < PLACES_KEPT) {
        places[++entries] = at
        if (last === 0) heads[slot] = entries
        else next[last] = entries
      }
      return count
    },
  }
}

/** What the hash of a shingle is multiplied by for each word that comes (Karp and Rabin 1987). */
const FACTOR = 0x9e3779b1 | 0
/** The same for the word that leaves it. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, FACTOR), 1)

/** For each place the hash of the `SHINGLE` words from there on; none for the last ones. */
function shingleHashes(hashes: Int32Array): Int32Array {
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1))
  let hash = 0
  for (let at = 0; at < hashes.length; at++) {
    hash = Math.imul(hash, FACTOR) + (hashes[at] ?? 0)
    if (at >= SHINGLE) hash -= Math.imul(hashes[at - SHINGLE] ?? 0, LEAVING)
    hash |= 0
    if (at < SHINGLE - 1) continue
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    shingles[at - SHINGLE + 1] = mixed ^ (mixed >>> 13)
  }
  return shingles
}
