import { isLetter, type Mark } from './mark.ts'

const FULL_STOP = 0x2e
const COMMA = 0x2c
const SEMICOLON = 0x3b
const COLON = 0x3a

/**
 * Finds stops that stand twice or beside one another: “on Friday..”, “however,, he”, “so;; they”.
 * @param signs the marks of `signsOf`
 */
export function doubledStops(text: string, signs: readonly number[]): readonly Mark[] {
  const marks: Mark[] = []
  let done = 0
  for (const sign of signs) {
    if (sign <= done) continue
    const code = text.charCodeAt(sign)
    if (code !== text.charCodeAt(sign - 1) || !isPausing(code)) continue
    const start = sign - 1
    let i = sign
    while (i + 1 < text.length && text.charCodeAt(i + 1) === code) i++
    done = i
    // “…” may be typed as two, three or more stops: only two after a word and before a space are a slip.
    if (i - start > 1 || !isLetter(text.charCodeAt(start - 1)) || !/^(?:\s|$)/.test(text.slice(i + 1, i + 2)))
      continue
    // “--force::”, “Example::”: AsciiDoc and reStructuredText end a label so.
    if ((code === COLON || code === SEMICOLON) && /^(?:\n|$)/.test(text.slice(i + 1, i + 2))) continue
    // “That's.. not great”: two stops before a small letter are a pause.
    if (code === FULL_STOP && /^\s{1,9}[a-z]/.test(text.slice(i + 1, i + 11))) continue
    // “enthusiasm,.. he said”, “and so on..And”: trailing off.
    marks.push({
      message: 'doubledStop',
      range: { start, end: i + 1 },
      text: text.charAt(start),
      sure: code === COMMA,
    })
  }
  return marks
}

function isPausing(code: number): boolean {
  return code === FULL_STOP || code === COMMA || code === SEMICOLON || code === COLON
}
