import { isSpace } from './mark.ts'

/** Where the signs of a text stand: found once for all that ask for some of them. */
export interface Signs {
  /** The offsets of stops, brackets, dashes and the signs of programs. */
  readonly marks: readonly number[]
  /** The offsets of double quotes, straight, curly and low. */
  readonly quotes: readonly number[]
  /** The first offsets of spaces that part more than two words: several of them, or behind a stop, or before one. */
  readonly gaps: readonly number[]
}

const EN_DASH = 0x2013
const EM_DASH = 0x2014
export const STRAIGHT = 0x22
export const OPEN = 0x201c
export const CLOSE = 0x201d
/** German opens so, and closes with the English opening mark. */
export const LOW = 0x201e

const MARK = 1
const QUOTE = 2
const SPACE = 4
/** Ends a sentence, so that a space behind it is counted. */
const SENTENCE_STOP = 8
/** A space before it is a slip. */
const CLOSE_STOP = 16

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return (
    ('.,;:!?()[]-{}='.includes(sign) ? MARK : 0) |
    (code === STRAIGHT ? QUOTE : 0) |
    (isSpace(code) ? SPACE : 0) |
    ('.!?'.includes(sign) ? SENTENCE_STOP : 0) |
    ('.!?,;'.includes(sign) ? CLOSE_STOP : 0)
  )
})

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? 0
  if (code === EN_DASH || code === EM_DASH) return MARK
  if (code === OPEN || code === CLOSE || code === LOW) return QUOTE
  return isSpace(code) ? SPACE : 0
}

/** Finds the signs of a block's prose in one pass. */
export function signsOf(text: string): Signs {
  const signs = { marks: [] as number[], quotes: [] as number[], gaps: [] as number[] }
  const { length } = text
  let before = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const kind = code >= 97 && code <= 122 ? 0 : kindOf(code)
    if ((kind & SPACE) !== 0) {
      const start = i
      while (i + 1 < length && isSpace(text.charCodeAt(i + 1))) i++
      const isWide = i > start || (before & SENTENCE_STOP) !== 0
      if (isWide || (i + 1 < length && (kindOf(text.charCodeAt(i + 1)) & CLOSE_STOP) !== 0)) {
        signs.gaps.push(start)
      }
    } else if ((kind & MARK) !== 0) signs.marks.push(i)
    else if (kind === QUOTE) signs.quotes.push(i)
    before = kind
  }
  return signs
}
