/** Letters at the end of a word in which a slip may be an ending of its own: “insurees”, “rebeles”, “differend”. */
const ENDING_LETTERS = 3

/** True for words that are the same but for letters that stand once in one and twice in the other. */
export function differsInDoubles(typed: string, right: string): boolean {
  return withoutDoubles(typed) === withoutDoubles(right)
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

/** True where a word first differs from its correction in its last letters. */
export function differsAtEnd(typed: string, right: string): boolean {
  let same = 0
  while (same < typed.length && typed.charAt(same) === right.charAt(same)) same++
  return same > Math.min(typed.length, right.length) - ENDING_LETTERS
}
