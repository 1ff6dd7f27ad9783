/**
 * Hashes of words as the lexicon's tables and the word tables of a text keep them. A word is known by two
 * multiplicative hashes run side by side over its code units (FNV-1a of Fowler, Noll and Vo; the second with
 * Knuth's multiplier); its letters are not stored.
 */

/** What both hashes begin with, and what they are multiplied by at each letter: `scanWords` runs them itself. */
export const HASH = {
  basis: 0x811c9dc5 | 0,
  prime: 0x01000193,
  otherBasis: 0x2545f491,
  otherFactor: 0x9e3779b1 | 0,
} as const

const CURLY_APOSTROPHE = 0x2019
const APOSTROPHE = 39

/** How a word is read while it is hashed. */
export type Fold = 'none' | 'lower' | 'sentence'

/** The two hashes of one word. One object is reused for all words of a table, so that a look-up allocates nothing. */
export interface WordHash {
  slot: number
  print: number
}

/**
 * Hashes `text.slice(start, end)` into `into`; the curly apostrophe counts as the straight one.
 * Folds only the letters A–Z: a caller folds other letters itself.
 */
export function hashWord(text: string, start: number, end: number, fold: Fold, into: WordHash): void {
  let a: number = HASH.basis
  let b: number = HASH.otherBasis
  const foldFrom = fold === 'none' ? end : fold === 'lower' ? start : start + 1
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i)
    if (code === CURLY_APOSTROPHE) code = APOSTROPHE
    else if (i >= foldFrom && code >= 65 && code <= 90) code += 32
    a = Math.imul(a ^ code, HASH.prime)
    b = Math.imul(b + code, HASH.otherFactor)
    b ^= b >>> 15
  }
  into.slot = spreadHash(a)
  into.print = b >>> 0
}

/** The first of the two hashes alone, over the units as they stand: FNV-1a, signed. */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash: number = HASH.basis
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH.prime)
  return hash
}

/** The slot of a word by its first hash, whose bits are mixed as the last bits of a slot must be. */
export function spreadHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
