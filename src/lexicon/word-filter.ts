import { hashWord, type WordHash } from '../text/word-hash.ts'
import type { SparseSection } from './sections.ts'

/** Says whether a word belongs to a set, now and then wrongly yes, never wrongly no. */
export interface WordFilter {
  has(word: string): boolean
}

/** Probes for each word: what suits five to eight bits a word. */
const PROBES = 4

/**
 * A filter of bits (Bloom 1970), four of them set for each word.
 * @param words lower case
 * @param bits how many bits the filter has, as a power of two
 */
export function packFilter(words: Iterable<string>, bits: number): Uint8Array {
  const bytes = new Uint8Array(2 ** bits / 8)
  const hash: WordHash = { slot: 0, print: 0 }
  for (const word of words) {
    hashWord(word, 0, word.length, 'lower', hash)
    for (let probe = 0; probe < PROBES; probe++) {
      const at = placeOf(hash, probe, bytes.length * 8)
      bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7))
    }
  }
  return bytes
}

export function readFilter({ bytes, need }: SparseSection): WordFilter {
  const hash: WordHash = { slot: 0, print: 0 }
  return {
    has(word) {
      if (bytes.length === 0) return false
      hashWord(word, 0, word.length, 'lower', hash)
      for (let probe = 0; probe < PROBES; probe++) {
        const at = placeOf(hash, probe, bytes.length * 8)
        need(at >>> 3)
        if (((bytes[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false
      }
      return true
    },
  }
}

/** The places of a word's bits, by two hashes added up (Kirsch and Mitzenmacher 2006). */
function placeOf({ slot, print }: WordHash, probe: number, size: number): number {
  return ((slot + Math.imul(print | 1, probe)) >>> 0) & (size - 1)
}
