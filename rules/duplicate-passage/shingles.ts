/** Words in a shingle: the shortest run that two passages must share to be compared at all. */
export const SHINGLE = 5

/** Earlier places tried for one shingle: the first ones, since the first copy is the evidence. */
const PLACES_KEPT = 8

/** Where each run of `SHINGLE` words was first seen. Linear in time and space. */
export interface ShingleIndex {
  /**
   * Writes the earlier places whose shingle has the hash of the one at `at` into `found`, remembers
   * `at`, and returns how many there are. A place may differ all the same: the caller compares.
   */
  lookUpAndAdd(at: number, found: Int32Array): number
}

/** The room that `lookUpAndAdd` needs for its answer. */
export function placesFor(): Int32Array {
  return new Int32Array(PLACES_KEPT)
}

/**
 * An index over rolling word shingles (Broder 1997), kept whole instead of sampled, so that no
 * shared run of `SHINGLE` words is missed. Each slot keeps its first few places in a chain.
 * @param hashes the word hashes of the whole stream
 */
export function indexShingles(hashes: Uint32Array): ShingleIndex {
  const size = slotsFor(hashes.length)
  const mask = size - 1
  const heads = new Int32Array(size)
  const next = new Int32Array(hashes.length)
  return {
    lookUpAndAdd(at, found) {
      const slot = shingleHash(hashes, at) & mask
      const place = (heads[slot] ?? 0) - 1
      if (place < 0) {
        heads[slot] = at + 1
        return 0
      }
      let count = 0
      let last = place
      for (let here = place; here >= 0 && count < PLACES_KEPT; here = (next[here] ?? 0) - 1) {
        found[count++] = here
        last = here
      }
      if (count < PLACES_KEPT) next[last] = at + 1
      return count
    },
  }
}

function slotsFor(words: number): number {
  let size = 256
  while (size < words * 2) size *= 2
  return size
}

function shingleHash(hashes: Uint32Array, at: number): number {
  let hash = 0
  for (let i = at; i < at + SHINGLE; i++)
    hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x9e3779b1) ^ (hash >>> 13)
  return (hash ^ (hash >>> 16)) >>> 0
}
