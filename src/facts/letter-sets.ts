/** The letters of a word as bits, so that most pairs of words are told apart before they are measured. */
export function lettersOf(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31)
  return set
}

/** Two edits change four letters of the set at most. */
const MOST_LETTERS_APART = 4

/** May two words with these letters be two edits apart, or fewer? */
export function mayBeNear(a: number, b: number): boolean {
  let apart = 0
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) if (++apart > MOST_LETTERS_APART) return false
  return true
}
