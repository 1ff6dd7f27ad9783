/** What is typed, letter by letter. */
export const TYPED = 'the quay was empty but for a gull and a man who mended nets '

/** Where it is typed: at the beginning of the line in the middle of a text. */
export function placeOf(text: string): number {
  return text.lastIndexOf('\n', text.indexOf(' ', text.length / 2)) + 1
}
