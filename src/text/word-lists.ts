import { scanWords, type WordTable } from './words.ts'

/**
 * Lists of words, and which of them each word of a text stands in, told by the hashes that the scan has made: a rule asks
 * so whether a block has a word that it goes by before it reads anything of the block. A possessive counts as its word.
 */
export interface WordLists {
  /** The bits of all lists that word `i` stands in; 0 for most words. */
  bitsOf(words: WordTable, i: number): number
}

/** @param lists words with a blank between, and the bit of each list, up to 128 */
export function wordLists(lists: readonly (readonly [words: string, bit: number])[]): WordLists {
  return new HashedLists(lists.map(([list, bit]) => ({ words: scanWords(withPossessives(list)), bit })))
}

function withPossessives(list: string): string {
  return `${list} ${list.replaceAll(' ', "'s ")}'s`
}

/** Open addressing by the first hash, at most a quarter full, so that the first look nearly always tells. */
class HashedLists implements WordLists {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #bits: Uint8Array

  constructor(lists: readonly { readonly words: WordTable; readonly bit: number }[]) {
    const count = lists.reduce((sum, { words }) => sum + words.count, 1)
    const slots = 1 << (34 - Math.clz32(count))
    this.#mask = slots - 1
    this.#hashes = new Int32Array(2 * slots)
    this.#bits = new Uint8Array(slots)
    for (const { words, bit } of lists) {
      for (let i = 0; i < words.count; i++) {
        const slot = this.#slotOf(words, i)
        this.#hashes[2 * slot] = words.hashes[2 * i] ?? 0
        this.#hashes[2 * slot + 1] = words.hashes[2 * i + 1] ?? 0
        this.#bits[slot] = (this.#bits[slot] ?? 0) | bit
      }
    }
  }

  bitsOf(words: WordTable, i: number): number {
    return this.#bits[this.#slotOf(words, i)] ?? 0
  }

  /** The slot of a word, or the free one where it would stand. */
  #slotOf({ hashes }: WordTable, i: number): number {
    const hash = hashes[2 * i] ?? 0
    const other = hashes[2 * i + 1] ?? 0
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (
      this.#bits[slot] !== 0 &&
      (this.#hashes[2 * slot] !== hash || this.#hashes[2 * slot + 1] !== other)
    )
      slot = (slot + 1) & this.#mask
    return slot
  }
}
