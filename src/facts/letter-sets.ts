/** The letters of a word as bits, so that most pairs of words are told apart before they are measured. */
export function lettersOf(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31)
  return set
}

/** Those of them that stand in the word more than once. */
export function repeatedLettersOf(word: string): number {
  let once = 0
  let again = 0
  for (let i = 0; i < word.length; i++) {
    const letter = 1 << (word.charCodeAt(i) & 31)
    again |= once & letter
    once |= letter
  }
  return again
}

/**
 * How many letters only one of two words has, or has more than once. One edit makes two of them at most: it takes a letter
 * away and puts another in.
 * @param a letters of the one, `repeatedA` those that it repeats
 */
export function lettersApart(a: number, b: number, repeatedA: number, repeatedB: number): number {
  return bitsOf(a ^ b) + bitsOf(repeatedA ^ repeatedB)
}

/** Two edits change four letters of the set at most. */
const MOST_LETTERS_APART = 4

/** May two words with these letters be two edits apart, or fewer? */
export function mayBeNear(a: number, b: number): boolean {
  return bitsOf(a ^ b) <= MOST_LETTERS_APART
}

/** Counts bits in pairs, fours and eights (Warren, Hacker's Delight, 5–1). */
function bitsOf(set: number): number {
  const twos = set - ((set >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
