import { scanTerms } from './terms.ts'

/** Tells the bits of a term by its hash; 0 for a word of no list. */
export type WordBits = (hash: number) => number

/**
 * Makes a table of words, each with the bits of all lists that it stands in. Open addressing by the term hash: a
 * `Map` would box every hash that it is asked for.
 * @param lists words with a blank between, and the bit of each list; `#` stands for a number
 */
export function wordBits(lists: readonly (readonly [words: string, bit: number])[]): WordBits {
  const words = lists.reduce((sum, [list]) => sum + list.split(' ').length, 1)
  const slots = 1 << (34 - Math.clz32(words))
  const hashes = new Int32Array(slots)
  const bits = new Uint8Array(slots)
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (const [list, bit] of lists) {
    const terms = scanTerms(list, true)
    for (const hash of terms.hashes.subarray(0, terms.count)) {
      const slot = slotOf(hash)
      hashes[slot] = hash
      bits[slot] = (bits[slot] ?? 0) | bit
    }
  }
  return (hash) => bits[slotOf(hash)] ?? 0
}
