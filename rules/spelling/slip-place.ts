/** Letters at the end of a word in which a slip may be an ending of its own: “insurees”, “rebeles”, “differend”. */
const ENDING_LETTERS = 3

/** True where a word first differs from its correction in its last letters. */
export function differsAtEnd(typed: string, right: string): boolean {
  let same = 0
  while (same < typed.length && typed.charAt(same) === right.charAt(same)) same++
  return same > Math.min(typed.length, right.length) - ENDING_LETTERS
}
