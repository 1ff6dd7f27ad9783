import { hashWord, type WordHash } from './word-hash.ts'

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
    for (const at of probes(word, bytes.length * 8, hash)) {
      bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7))
    }
  }
  return bytes
}

export function readFilter(bytes: Uint8Array): WordFilter {
  const hash: WordHash = { slot: 0, print: 0 }
  return {
    has: (word) =>
      bytes.length > 0 &&
      probes(word, bytes.length * 8, hash).every((at) => ((bytes[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0),
  }
}

/** The places of a word's bits, by two hashes added up (Kirsch and Mitzenmacher 2006). */
function probes(word: string, size: number, hash: WordHash): readonly number[] {
  hashWord(word, 0, word.length, 'lower', hash)
  const step = hash.print | 1
  return Array.from({ length: PROBES }, (_, i) => ((hash.slot + Math.imul(step, i)) >>> 0) & (size - 1))
}
