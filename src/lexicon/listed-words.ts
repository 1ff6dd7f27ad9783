import type { Listed } from '../rule/lexicon.ts'
import { hashWord, type WordHash } from '../text/word-hash.ts'
import type { SparseSection } from './sections.ts'

/**
 * The words of the lists beside the dictionaries: a hash table of 2^19 slots of 16 bits, 13 of
 * fingerprint and one for each list. A word of no list is taken for another about once in three
 * thousand: a list is one piece of evidence among others, not a verdict.
 */
export interface ListedWords {
  /** @param word lower case */
  find(word: string): Listed
}

const SLOT_BITS = 19
const SLOT_MASK = (1 << SLOT_BITS) - 1
const MAX_LOAD = 0.75
const LIST_BITS = 3
const NAME = 1
const TERM = 2
const WORD = 4

/** @throws Error when the lists have outgrown the table */
export function packListed(words: ReadonlyMap<string, Listed>): Uint8Array {
  if (words.size > MAX_LOAD * SLOT_MASK)
    throw new Error(`${words.size} listed words are too many for the table`)
  const table = new Uint16Array(1 << SLOT_BITS)
  const hash: WordHash = { slot: 0, print: 0 }
  for (const [word, listed] of words) {
    hashWord(word, 0, word.length, 'none', hash)
    let at = hash.slot & SLOT_MASK
    while (table[at] !== 0) at = (at + 1) & SLOT_MASK
    const lists = (listed.name ? NAME : 0) | (listed.term ? TERM : 0) | (listed.word ? WORD : 0)
    table[at] = (printOf(hash) << LIST_BITS) | lists
  }
  return new Uint8Array(table.buffer)
}

export function readListed({ bytes, need }: SparseSection): ListedWords {
  const table = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  const hash: WordHash = { slot: 0, print: 0 }
  return {
    find(word) {
      hashWord(word, 0, word.length, 'lower', hash)
      for (let at = hash.slot & SLOT_MASK; ; at = (at + 1) & SLOT_MASK) {
        need(at * 2)
        const entry = table[at] ?? 0
        if (entry === 0) return UNLISTED
        if (entry >>> LIST_BITS !== printOf(hash)) continue
        return { name: (entry & NAME) !== 0, term: (entry & TERM) !== 0, word: (entry & WORD) !== 0 }
      }
    },
  }
}

const UNLISTED: Listed = { name: false, term: false, word: false }

function printOf({ print }: WordHash): number {
  return print >>> (16 + LIST_BITS)
}
