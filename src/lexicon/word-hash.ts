/**
 * Hashes of words as the lexicon's tables keep them. A word is known by 18 bits of slot and up to
 * 28 bits of fingerprint from two multiplicative hashes run side by side over its code units
 * (FNV-1a of Fowler, Noll and Vo; the second with Knuth's multiplier); its letters are not stored.
 */

const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
const OTHER_BASIS = 0x2545f491
const OTHER_FACTOR = 0x9e3779b1 | 0

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
  let a = FNV_BASIS
  let b = OTHER_BASIS
  const foldFrom = fold === 'none' ? end : fold === 'lower' ? start : start + 1
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i)
    if (code === CURLY_APOSTROPHE) code = APOSTROPHE
    else if (i >= foldFrom && code >= 65 && code <= 90) code += 32
    a = Math.imul(a ^ code, FNV_PRIME)
    b = Math.imul(b + code, OTHER_FACTOR)
    b ^= b >>> 15
  }
  a ^= a >>> 16
  a = Math.imul(a, 0x85ebca6b)
  into.slot = (a ^ (a >>> 13)) >>> 0
  into.print = b >>> 0
}
