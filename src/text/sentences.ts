import type { Range } from './range.ts'

/** Short forms that end in a stop without ending the sentence: titles, months, Latin. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Rev Hon St Ste Sr Jr Lt Col Gen Sgt Capt Cmdr Maj Adm Gov Sen Rep Pres Supt Insp Det Messrs ' +
    'Mt Ft No Nos vs v etc cf al eg ie approx Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Ltd Co Corp Bros ' +
    'Ave Blvd Rd'
  ).split(' '),
)

/** “J”, “U.S”, “p.m”: an initial, or letters with stops between them. */
const INITIALS = /^(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/

/** The longest row of initials that is taken for one. */
const LONGEST_SHORT_FORM = 11

const CLOSERS = new Set([...')]”’"\'»'].map((char) => char.charCodeAt(0)))
/** What a word may stand right behind, beside the start of the text. */
const OPENERS = new Set(
  [...' \t\n\v\f\r\u00a0\u2009\u200a\u2028\u2029\u202f(["“‘'].map((char) => char.charCodeAt(0)),
)
const FULL_STOP = 46
const ELLIPSIS = 0x2026
const LINE_FEED = 10
const SMALL_A = 97
const SMALL_Z = 122

/**
 * Parts a block's prose into sentences, closing quotes and brackets with the sentence they close,
 * the white space between sentences in neither. Abbreviations and initials do not end one; an empty
 * line does. One pass.
 */
export function sentences(text: string): readonly Range[] {
  const found: Range[] = []
  const length = text.length
  let start = skipSpace(text, 0)
  let i = start
  while (i < length) {
    const code = text.charCodeAt(i)
    // Nearly all units of prose.
    if (code >= SMALL_A && code <= SMALL_Z) i++
    else if (isSpace(code)) {
      const after = skipSpace(text, i)
      if (isEmptyLine(text, i, after)) {
        found.push({ start, end: i })
        start = after
      }
      i = after
    } else if (isStop(code)) {
      const end = endOfStops(text, i)
      const after = skipSpace(text, end)
      if (after > end && endsSentence(text, i, end, after)) {
        found.push({ start, end })
        start = after
        i = after
      } else {
        i = end
      }
    } else {
      i++
    }
  }
  const end = text.trimEnd().length
  if (end <= start) return found
  // An array that grows takes room for seventeen, and most blocks of a list or a dialogue are one sentence.
  if (found.length === 0) return [{ start, end }]
  found.push({ start, end })
  return found
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === 33 || code === 63 || code === ELLIPSIS
}

/** The end of a run of stops and of what closes after it: `?!”)`. */
function endOfStops(text: string, from: number): number {
  let at = from
  while (at < text.length && isStop(text.charCodeAt(at))) at++
  while (at < text.length && CLOSERS.has(text.charCodeAt(at))) at++
  return at
}

function endsSentence(text: string, stop: number, end: number, after: number): boolean {
  const code = text.charCodeAt(stop)
  // “Stop!” she said. “Why?” he asked. He paused… then went on.
  if (isLowerCase(text.charAt(after))) return false
  if (code !== FULL_STOP || end - stop > 1) return true
  return !isShortForm(wordBefore(text, stop))
}

function isLowerCase(char: string): boolean {
  if (char < '\x80') return char >= 'a' && char <= 'z'
  // Most sentences of speech begin with a quote of this row, and the pattern takes a third of a millisecond to make.
  const isPunctuation = char >= '\u2000' && char < '\u2070'
  return !isPunctuation && /\p{Ll}/u.test(char)
}

function isShortForm(word: string): boolean {
  return word.length <= LONGEST_SHORT_FORM && (SHORT_FORMS.has(word) || INITIALS.test(word))
}

/** What stands before a stop, back to a space, a bracket or a quote; no more of it than tells a short form. */
function wordBefore(text: string, stop: number): string {
  let start = stop
  while (start > 0 && stop - start <= LONGEST_SHORT_FORM && !OPENERS.has(text.charCodeAt(start - 1))) start--
  return text.slice(start, stop)
}

function isEmptyLine(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === LINE_FEED) breaks++
  return breaks > 1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}
