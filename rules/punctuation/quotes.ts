import { isDigit } from '../../src/text/ascii.ts'
import { once } from '../../src/text/once.ts'
import { isLetter } from './mark.ts'
import { CLOSE, LOW, OPEN, STRAIGHT } from './signs.ts'

/** How the double quotes of a block stand. */
export interface QuoteState {
  /** The block begins with an opening quote. */
  readonly opensFirst: boolean
  /** The quote that is still open at the end of the block. */
  readonly open: number | undefined
  /**
   * A quote that nothing closed, and behind which another opened, or the piece says who spoke: it may be the one that is
   * open at the end.
   */
  readonly unclosed: number | undefined
  /** A closing quote that nothing opened. */
  readonly stray: number | undefined
  /** Offsets of straight and of curly double quotes. */
  readonly straight: readonly number[]
  readonly curly: readonly number[]
  /** Offsets of curly ones that face the wrong way: “word“, ”word”. */
  readonly turned: readonly number[]
  /** The block begins in the middle of a sentence, or ends in it: it was cut, and its quotes with it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/**
 * Reads the double quotes of a block. Inch and second marks (5'10", 48") are none.
 * @param quotes those of `signsOf`
 */
export function readQuotes(text: string, quotes: readonly number[]): QuoteState {
  const straight: number[] = []
  const curly: number[] = []
  const turned: number[] = []
  // A stack, since a speaker may quote with the same marks: “He said, “Let me” and went.”
  const opened: number[] = []
  let stray: number | undefined
  let interrupted: number | undefined
  let lastBreak = -1
  let nextBreak = quotes.length === 0 ? -1 : text.indexOf('\n')
  for (const i of quotes) {
    const code = text.charCodeAt(i)
    for (; nextBreak >= 0 && nextBreak < i; nextBreak = text.indexOf('\n', nextBreak + 1))
      lastBreak = nextBreak
    const opener = opened.at(-1)
    if (code === STRAIGHT && isUnit(text, i, opener)) continue
    const marks = code === STRAIGHT ? straight : curly
    marks.push(i)
    const isTurned = facesWrongWay(text, i, code, opener !== undefined)
    if (isTurned && (opener === undefined || text.charCodeAt(opener) !== LOW)) turned.push(i)
    if (opens(text, i, code, opener !== undefined) !== isTurned) {
      // A speech of several paragraphs, or of several lines of verse, opens each of them.
      if (startsLine(text, i)) opened.pop()
      // “We have a choice, she said. “Your vote counts.”: the second opens where the first should have closed.
      // Verse has such lines, and letters: on one line only.
      if (lastBreak < (opened[0] ?? 0)) interrupted ??= opened[0]
      opened.push(i)
    } else if (opened.pop() === undefined) stray ??= i
  }
  const isInterrupted = interrupted !== undefined && interrupted === opened[0]
  const isLeft = opened.length === 1 && endsInAttribution(text, opened[0] ?? 0)
  const quoteOfProse = (at: number | undefined): number | undefined =>
    at === undefined || isSign(text, at) ? undefined : at
  return {
    opensFirst: startsQuoted(text),
    open: quoteOfProse(opened.at(-1)),
    unclosed: quoteOfProse(opened.length > 1 || isInterrupted || isLeft ? opened[0] : undefined),
    stray: quoteOfProse(stray),
    straight,
    curly,
    turned,
    cutBefore: /^(?:[a-z]|…|\.\.\.)/.test(text),
    cutAfter: /[\p{L},‐-]$/u.test(text.slice(-2)),
  }
}

/** Code units from the end of a block in which it says who spoke. */
const ATTRIBUTION_REACH = 160

/** “"We must build it, the mayor said on Monday.”: the speech ended before who spoke. */
function endsInAttribution(text: string, from: number): boolean {
  const end = text.slice(Math.max(from + 1, text.length - ATTRIBUTION_REACH))
  return ATTRIBUTION().test(end)
}

const SAID = '(?:said|says|added|wrote|tweeted|recalled|explained|argued|continued|noted|told)'
const SPEAKER = `(?:(?:he|she|they) |(?:[Tt]he |[A-Z][\\p{L}.'’-]* ){1,4}(?:\\p{Ll}+ ){0,3})`
const ATTRIBUTION = once(
  () =>
    new RegExp(
      `[\\p{Ll}\\d][,?!…] (?:${SPEAKER}${SAID}|${SAID} (?:[Tt]he )?[A-Z])[^"“”?!]{0,120}[.:]?$`,
      'u',
    ),
)

/** What a mark does: a straight one is told by the space beside it, else it does what is due. */
function opens(text: string, at: number, code: number, isOpen: boolean): boolean {
  if (code !== STRAIGHT) return code !== CLOSE
  const spaceBefore = at === 0 || /[\s([{=—–-]/.test(text.charAt(at - 1))
  const spaceAfter = at + 1 === text.length || /[\s.,;:!?)\]}—–-]/.test(text.charAt(at + 1))
  return spaceBefore === spaceAfter ? !isOpen : spaceBefore
}

/** An opening mark behind a word where a quotation is open, a closing one before a word where none is. */
function facesWrongWay(text: string, at: number, code: number, isOpen: boolean): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (code === OPEN) return isOpen && /[\p{L}\p{N}.,!?…)’]/u.test(before) && /^$|[\s.,;:!?)—–]/.test(after)
  return code === CLOSE && !isOpen && /^$|[\s(—–]/.test(before) && /[\p{L}\p{N}]/u.test(after)
}

/** Code units of a word that are looked at, on either side of a mark. */
const WORD_REACH = 24

/**
 * A straight mark that is not the one of a quotation, where it has no partner: a stress within a word, “Al"fe*nide”,
 * “/me"goh/”; an escaped one; the value of a name, “format="table”, or among other signs; a mark that is spoken of, “'"'”, or stands alone.
 */
function isSign(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== STRAIGHT) return false
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (/\p{L}/u.test(before) && /\p{Ll}/u.test(after)) return true
  if (/[=$]/.test(before) || /[#$%&*/+=|~^]/.test(after)) return true
  if (/^\s?$/.test(before) && /^\s?$/.test(after)) return true
  if (/['`‘’]/.test(before) && /['`‘’]/.test(after)) return true
  const start = /\S*$/.exec(text.slice(Math.max(0, at - WORD_REACH), at))?.[0] ?? ''
  const end = /^\S*/.exec(text.slice(at + 1, at + 1 + WORD_REACH))?.[0] ?? ''
  return (
    /\\/.test(start + end) ||
    (/^\/\p{L}/u.test(start) && !start.includes('/', 1)) ||
    /^[^/]*\p{L}\/[,;]?$/u.test(end)
  )
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n'
}

/** A mark after a figure that closes nothing is an inch or a second. */
function isUnit(text: string, at: number, open: number | undefined): boolean {
  return open === undefined && isDigit(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + 1))
}

function startsQuoted(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === STRAIGHT || code === OPEN
}
