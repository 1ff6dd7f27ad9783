import type { Span } from '../../document/document.ts'
import { isLetter, isSpace, isWordUnit } from './characters.ts'

const DOUBLE = 0x22
const SINGLE = 0x27
const DOUBLE_OPEN = 0x201c
const DOUBLE_CLOSE = 0x201d
const DOUBLE_LOW = 0x201e
const SINGLE_OPEN = 0x2018
const SINGLE_CLOSE = 0x2019
const GUILLEMET_OPEN = 0xab

/** How far a possessive looks for the close that would make it one: “the boys’ toys’”. */
const POSSESSIVE_REACH = 240

/** Words whose first letters are dropped: their mark is an apostrophe, never an opening quote. */
const ELIDED =
  /^(?:tis|twas|twere|twill|em|til|till|cause|bout|round|cos|cuz|nuff|n|ve|s|ere|neath|gainst)\b/i

/**
 * Finds quoted speech and quoted words in a block's prose: “…”, "…", ‘…’, '…', «…», the marks
 * included, the outermost of nested ones. Apostrophes are no quotes (“don’t”, “the boys’ toys”,
 * “’90s”). A double quote that nobody closes runs to the end of the block: in print a speech that
 * goes on opens every paragraph and closes only the last. Takes linear time.
 */
export function quotedSpeech(prose: string): readonly Span[] {
  const spans: Span[] = []
  const singles = singleQuotes(prose)
  let at = 0
  while (at < prose.length) {
    const code = prose.charCodeAt(at)
    const end = isQuoteMark(code) ? quoteEnd(prose, at, code, singles) : -1
    if (end < 0) {
      at++
      continue
    }
    spans.push({ kind: 'quotation', range: { start: at, end } })
    at = end
  }
  return spans
}

function isQuoteMark(code: number): boolean {
  return (
    code === DOUBLE ||
    code === SINGLE ||
    (code >= SINGLE_OPEN && code <= DOUBLE_LOW) ||
    code === GUILLEMET_OPEN
  )
}

/** Where the quotation that opens at `at` ends, its closing mark included; -1 where none opens. */
function quoteEnd(prose: string, at: number, mark: number, singles: SingleQuotes): number {
  const next = prose.charCodeAt(at + 1)
  if (Number.isNaN(next) || isSpace(next)) return -1
  switch (mark) {
    case DOUBLE:
      return opensAfter(prose.charCodeAt(at - 1)) ? doubleEnd(prose, at) : -1
    case DOUBLE_OPEN:
    case DOUBLE_LOW:
      return doubleEnd(prose, at)
    case GUILLEMET_OPEN: {
      const close = prose.indexOf('»', at)
      return close < 0 ? prose.length : close + 1
    }
    case SINGLE_OPEN:
      return singles.endFrom(at, SINGLE_CLOSE)
    case SINGLE:
      return opensAfter(prose.charCodeAt(at - 1)) ? singles.endFrom(at, SINGLE) : -1
    default:
      return -1
  }
}

/** Any double mark but one that opens again closes, since desks mix straight and curly ones. */
function doubleEnd(prose: string, open: number): number {
  for (let at = open + 1; at < prose.length; at++) {
    const code = prose.charCodeAt(at)
    if (code === DOUBLE_CLOSE) return at + 1
    if ((code === DOUBLE || code === DOUBLE_OPEN) && !isSpace(prose.charCodeAt(at - 1))) return at + 1
  }
  return prose.length
}

interface SingleQuotes {
  /** The end of the single quotation that opens at `open`; -1 where no mark closes it. */
  endFrom(open: number, close: number): number
}

function singleQuotes(prose: string): SingleQuotes {
  // Once no close was found from some place on, none will be found from a later one.
  const barren = new Set<number>()
  return {
    endFrom(open, close) {
      if (barren.has(close) || isElision(prose, open)) return -1
      const end = singleEnd(prose, open, close)
      if (end < 0) barren.add(close)
      return end
    },
  }
}

function singleEnd(prose: string, open: number, close: number): number {
  for (let at = open + 2; at < prose.length; at++) {
    if (prose.charCodeAt(at) === close && closesSingle(prose, at, close)) return at + 1
  }
  return -1
}

function closesSingle(prose: string, at: number, close: number): boolean {
  const before = prose.charCodeAt(at - 1)
  if (isSpace(before) || isWordUnit(prose.charCodeAt(at + 1))) return false
  const possessive =
    (before === 0x73 || before === 0x53) &&
    isSpace(prose.charCodeAt(at + 1)) &&
    isLetter(prose.charCodeAt(at + 2))
  return !possessive || !closesLater(prose, at, close)
}

/** True when a surer close follows a mark that may be a possessive's. */
function closesLater(prose: string, at: number, close: number): boolean {
  const reach = Math.min(prose.length, at + POSSESSIVE_REACH)
  for (let i = at + 1; i < reach; i++) {
    const code = prose.charCodeAt(i)
    if (code === SINGLE_OPEN) return false
    if (code === close && isSpace(prose.charCodeAt(i - 1))) return false
    if (code === close && !isWordUnit(prose.charCodeAt(i + 1))) return true
  }
  return false
}

function isElision(prose: string, at: number): boolean {
  const next = prose.charCodeAt(at + 1)
  if (next >= 48 && next <= 57) return /^\d\ds?\b/.test(prose.slice(at + 1, at + 5))
  return ELIDED.test(prose.slice(at + 1, at + 10))
}

/** True for what may stand before an opening straight mark: nothing, space, a bracket, a dash, another quote. */
function opensAfter(code: number): boolean {
  return (
    Number.isNaN(code) ||
    isSpace(code) ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2d ||
    code === 0x2f ||
    code === DOUBLE ||
    code === SINGLE ||
    (code >= 0x2013 && code <= DOUBLE_LOW)
  )
}
