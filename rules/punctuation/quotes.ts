import { isDigit, isLetter } from './mark.ts'

/** How the double quotes of a block stand. */
export interface QuoteState {
  /** The block begins with an opening quote. */
  readonly opensFirst: boolean
  /** The quote that is still open at the end of the block. */
  readonly open: number | undefined
  /** A closing quote that nothing opened. */
  readonly stray: number | undefined
  /** Offsets of straight and of curly double quotes. */
  readonly straight: readonly number[]
  readonly curly: readonly number[]
}

const STRAIGHT = 0x22
const OPEN = 0x201c
const CLOSE = 0x201d

/** Reads the double quotes of a block. Inch and second marks (5'10", 48") are none. */
export function readQuotes(text: string): QuoteState {
  const straight: number[] = []
  const curly: number[] = []
  let open: number | undefined
  let stray: number | undefined
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === OPEN) {
      curly.push(i)
      open = i
    } else if (code === CLOSE) {
      curly.push(i)
      if (open === undefined) stray ??= i
      open = undefined
    } else if (code === STRAIGHT && !isUnit(text, i, open)) {
      straight.push(i)
      open = open === undefined ? i : undefined
    }
  }
  return { opensFirst: startsQuoted(text), open, stray, straight, curly }
}

/** A mark after a figure that closes nothing is an inch or a second. */
function isUnit(text: string, at: number, open: number | undefined): boolean {
  return open === undefined && isDigit(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + 1))
}

function startsQuoted(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === STRAIGHT || code === OPEN
}
