import { isDigit } from '../../src/text/ascii.ts'
import { once } from '../../src/text/once.ts'
import { type Filling, readFilling } from './justified.ts'
import { isCloser, isLetter, isLower, isSpace, isUpper, type Mark } from './mark.ts'
import type { Signs } from './signs.ts'

const COMMA = 0x2c
const FULL_STOP = 0x2e
const SEMICOLON = 0x3b
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const COLON = 0x3a
const EM_DASH = 0x2014

/** What a block says of spaces: its slips, and how its sentences are parted, for the whole to judge. */
export interface Spacing {
  readonly marks: readonly Mark[]
  /** Doubled spaces after a sentence: a habit of some desks, a slip elsewhere. */
  readonly sentenceGaps: readonly Mark[]
  /** Sentences parted by one space. */
  readonly singleGaps: number
  /** Commas and semicolons. */
  readonly closeCommas: number
  /** The block is a table or a drawing of signs. */
  readonly isLaidOut: boolean
  readonly filling: Filling
}

/** Rows of a chart without lines have no comma and no stop behind a word. */
const SENTENCE_MARK = /[a-z]["”’)]?[.,;:!?](?:\s|["”’)]|$)/

/** So many spaces are layout: columns, indents, a form. */
const LAYOUT_SPACES = 4

/** Finds spaces that stand where none or one should. */
export function readSpacing(text: string, { marks: signs, gaps }: Signs): Spacing {
  const marks: Mark[] = []
  const sentenceGaps: Mark[] = []
  const isProse = once(() => SENTENCE_MARK.test(text))
  let singleGaps = 0
  for (const start of gaps) {
    let i = start + 1
    while (i < text.length && isSpace(text.charCodeAt(i))) i++
    if (start === 0 || i === text.length) continue
    const before = text.charCodeAt(start - 1)
    if (isLineEdge(before) || isLineEdge(text.charCodeAt(i))) continue
    if (standsBeforeStop(text, start, i)) {
      marks.push(spaceBefore(text, start, i))
    } else if (i - start === 1) {
      if (isStop(before)) singleGaps++
    } else if (isSlip(text, start, i)) {
      const sure = isProse() && i - start === 2
      const gap: Mark = { message: 'doubledSpace', range: { start, end: i }, text: ' ', sure }
      if (endsSentence(text, start)) sentenceGaps.push(gap)
      else marks.push(gap)
    }
  }
  const isLaidOut = marks.length + sentenceGaps.length > 0 && hasColumns(text)
  const told = isLaidOut ? [] : withSeparators(marks)
  const closeCommas = countCommas(text, signs)
  return { marks: told, sentenceGaps, singleGaps, closeCommas, isLaidOut, filling: readFilling(text) }
}

/** “unzip ; touch ; mount”: where it happens again a semicolon with its room parts what programs read. */
function withSeparators(marks: readonly Mark[]): readonly Mark[] {
  const isSpaced = ({ message, text }: Mark): boolean => message === 'spaceBefore' && text === ';'
  if (marks.filter(isSpaced).length < 2) return marks
  return marks.map((mark) => (isSpaced(mark) ? { ...mark, sure: false } : mark))
}

function countCommas(text: string, signs: readonly number[]): number {
  let count = 0
  for (const at of signs) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === SEMICOLON) count++
  }
  return count
}

/** A line with a gap for every so many words is a row: “prefix  decimal  binary”. */
const WORDS_OF_A_CELL = 4
const FEWEST_GAPS = 2

/** True for a table or a drawing of signs: its spaces are laid out, in every line of it. */
function hasColumns(text: string): boolean {
  if (/[\u2500-\u259f]/.test(text)) return true
  const lines = text.split('\n')
  // The indent of the first line is no part of the prose: it begins as far in as the next.
  const indent = /^\s*/.exec(lines[1] ?? '')?.[0].length ?? 0
  let above: readonly number[] = []
  for (const [i, line] of lines.entries()) {
    const cells = [...line.matchAll(CELL)].map(({ index }) => index + (i === 0 ? indent : 0))
    const gaps = line.trim().match(/[^\s.!?:]\s{2,}(?=\S)/g)?.length ?? 0
    if (gaps >= FEWEST_GAPS && gaps * WORDS_OF_A_CELL >= (line.match(/\S+/g)?.length ?? 0)) return true
    if (cells.some((start) => above.includes(start))) return true
    above = cells
  }
  return false
}

/** What stands behind two spaces or more, and not at the beginning of its line: “lastlog  record of logins”. */
const CELL = /(?<=[^\s.!?:] {2,20})\S/g

function isLineEdge(code: number): boolean {
  return code === 10 || code === 13 || code === 9
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION || code === QUESTION
}

function endsSentence(text: string, gap: number): boolean {
  let at = gap - 1
  while (at > 0 && isCloser(text.charCodeAt(at))) at--
  const code = text.charCodeAt(at)
  // “for how long?--  And then”: a dash at the end of a sentence, as typists make it.
  return isStop(code) || code === COLON || code === EM_DASH || text.startsWith('--', at - 1)
}

/** Two spaces, or three between small letters, are typed by a slip; a column begins after more. */
function isSlip(text: string, start: number, end: number): boolean {
  if (end - start >= LAYOUT_SPACES || standsBeforeColumn(text, end)) return false
  // “Elevation  : 12”: the colons of a form stand below each other.
  if (text.charCodeAt(end) === COLON) return false
  if (isSetOff(text.charAt(start - 1), text.charAt(end)) || standsAmongCodes(text, start, end)) return false
  if (standsBehindKey(text, start)) return false
  // “1) those who pay  2) the rest”; “thy blow.  --Grashaw”
  if (ITEM_BEHIND.test(text.slice(end, end + ITEM_REACH)) || text.startsWith('--', end)) return false
  if (touchesPostCode(text, start, end)) return false
  // “Wed,  4 Oct 2006”: a stamp that keeps room for two figures.
  if (STAMP.test(text.slice(end, end + STAMP_REACH))) return false
  return end - start === 2 || (isLower(text.charCodeAt(start - 1)) && isLower(text.charCodeAt(end)))
}

/** No more is looked at of a line, which may be as long as the whole. */
const LINE_REACH = 120

const ITEM_BEHIND = /^\(?\d{1,2}[.)]\s/
const ITEM_REACH = 6

/** How far a key reaches from the beginning of its line. */
const KEY_REACH = 40
/** A word, with marks before or behind it; one letter is a sign, unless English has a word of it. */
const WORD = once(() => /^[^\p{L}\d]?(?:[AaIO]|\p{L}[\p{L}'’-]+)[^\p{L}\d:]{0,3}$/u)
/** “- Language:” */
const LABEL = /^(?:[-*•] )?(?:\S+ ){0,2}\S+:$/

/** “-o  Show what is out of date.”, “--all, -a  Show all.” */
const OPTION = /^-{1,2}[A-Za-z][\w-]*(?:,? -{1,2}[A-Za-z][\w-]*)*$/
/** “ii)  the text” */
const NUMERAL = /^\(?[ivx]{1,4}[.)]$/
/** A long line that no stop ends goes on in the next, which so does not begin with a label. */
const WRAPPED = once(() => /[^\n]{50}[^\s.:;!?]\s*$/)

/**
 * “(2)  If a small boy can get dirty, he will.”, “@  Fills the lamp.”, “1204  7.1.33  new colours”: what stands
 * first in a line, and is no word, or a label with its colon, has a column of its own.
 */
function standsBehindKey(text: string, gap: number): boolean {
  // No more of the text is looked at: a line may be as long as the whole.
  const reach = text.slice(Math.max(0, gap - KEY_REACH - 1), gap)
  const line = reach.lastIndexOf('\n') + 1
  if (reach.length - line > KEY_REACH) return false
  const before = reach.slice(line).trim()
  if (OPTION.test(before) || NUMERAL.test(before)) return true
  // “qv  Says whether it is set.”: no sentence begins with a small letter.
  if (before.length === gap && /^[a-z]\S*$/.test(before)) return true
  if (LABEL.test(before))
    return !WRAPPED().test(text.slice(Math.max(0, gap - LINE_REACH), gap - reach.length + line))
  return !before.split(/\s+/).some((word) => WORD().test(word))
}

const POST_CODE = /^\W[A-Z]{2} {2}\d{5}/
const POST_CODE_BEFORE = /\W[A-Z]{2} {1,2}\d{5}(?:-\d{4})?$/
const POST_CODE_REACH = 16

/** “Boston, MA  02110-1301  USA”: the post office asks for two spaces there. */
function touchesPostCode(text: string, start: number, end: number): boolean {
  if (POST_CODE.test(text.slice(Math.max(0, start - 3), end + 6))) return true
  return POST_CODE_BEFORE.test(text.slice(Math.max(0, start - POST_CODE_REACH), start))
}

const STAMP = /^\d (?:[A-Z][a-z]{2} \d{4} |\d\d:\d\d)/
const STAMP_REACH = 12

const PARTING_SIGNS = '|·•=+*/\\<>~#^_{}'
const QUOTES = '\'"‘’“”`'

/** “Possessives  |  Style guide”: a sign with its room; “by default: '  '”: two spaces that are spoken of. */
function isSetOff(before: string, after: string): boolean {
  if (PARTING_SIGNS.includes(before) || PARTING_SIGNS.includes(after)) return true
  return QUOTES.includes(before) && QUOTES.includes(after)
}

/** “131E 5EDA  29A4 6109”: groups of capitals and figures have their own order. */
function standsAmongCodes(text: string, start: number, end: number): boolean {
  const before = /[^\s]{1,12}$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const after = /^[^\s]{1,12}/.exec(text.slice(end, end + 12))?.[0] ?? ''
  return [before, after].every((word) => /\d/.test(word) && !/\p{Ll}/u.test(word))
}

/** “Bailey   201”, at the end of a line: a column of figures, as in a table of contents. */
function standsBeforeColumn(text: string, at: number): boolean {
  return /^[\d.,]+ *(?:\n|$)/.test(text.slice(at, at + 16))
}

/** An ellipsis may be broken: the indent of its next line, at the most. */
const ELLIPSIS_REACH = 24

/** “the vote , he said”; not “. . .”, “ .NET”, “ :)”, “ ?” after a sign. */
function standsBeforeStop(text: string, start: number, stop: number): boolean {
  const code = text.charCodeAt(stop)
  if (code !== COMMA && code !== FULL_STOP && code !== SEMICOLON && !isStop(code)) return false
  const before = text.charCodeAt(start - 1)
  if (!isLetter(before) && !(isDigit(before) && code !== FULL_STOP)) return false
  const after = text.charCodeAt(stop + 1)
  if (!(Number.isNaN(after) || isSpace(after) || isLineEdge(after))) return false
  // “I am not falling for anything . . . but”: a spaced ellipsis; “wait ! !”: a shout.
  const next = text
    .slice(stop + 2, stop + 2 + ELLIPSIS_REACH)
    .trimStart()
    .charCodeAt(0)
  if (isStop(next) || next === COMMA) return false
  // “add a ? to the name”: the mark itself is spoken of.
  return !/(?:^|\s)(?:an?|the|with)$/i.test(text.slice(Math.max(0, start - 6), start))
}

function spaceBefore(text: string, start: number, stop: number): Mark {
  return {
    message: 'spaceBefore',
    range: { start, end: stop + 1 },
    text: text.charAt(stop),
    sure: isSureStop(text, start, stop),
  }
}

/** “use . on a line by itself” and “cp po/*.po .” speak of the stop, and a shout may stand apart. */
function isSureStop(text: string, start: number, stop: number): boolean {
  const code = text.charCodeAt(stop)
  if (code === EXCLAMATION || code === QUESTION) return false
  // “0;255;0 , 63;240;63”
  if (isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(stop + 2))) return false
  if (start < COMMAND_REACH && COMMAND().test(text.slice(0, start))) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(stop + 1, stop + 25)
  if (code === FULL_STOP && (HALF_OF_PAIR.test(before) || !BEFORE_NEW_SENTENCE().test(after))) return false
  if (code === SEMICOLON && SIGN_BEHIND.test(after)) return false
  return !SIGN_BEFORE.test(before) && !NO_END.test(before)
}

/** What may follow a stop: nothing, a line, a note in brackets or quotation marks, a word with a capital; not “for all v . F”. */
const BEFORE_NEW_SENTENCE = once(() => /^(?:\s*$|\s*\n|\s+["“‘'([]?(?:\p{Lu}\p{L}|[AI][\s'’]))/u)
/** “cp po/*.po .”, “\\ ones . 1 : ones”: a sign of a program or a formula in the word before, or beside it. */
const SIGN_BEFORE = /(?:[*/\\_=<>|-]|[\\|=<>^~] )\S{0,20}$/
/** “a cons cell (ACTIVE . INACTIVE)”: the first half of a pair, as Lisp writes it. */
const HALF_OF_PAIR = /\([^\s()]{1,24}$/
/** “orc ; rapier | quick blade” */
const SIGN_BEHIND = /^[^.]{0,20} [|=<>^~]/
/** “mail to .”, “g or ,”: behind these words something was left out, or the mark itself is spoken of. */
const NO_END =
  /(?:^|[\s(])(?:to|of|from|by|or|and|but|nor|in|on|at|for|with|using|use|like|as|than|this|my|your|his|its|our|their)$/i
const COMMAND_REACH = 48
/** “cpan .”, “-exec command ;”: a few words without a capital before them are no sentence. */
const COMMAND = once(() => /^[^\p{L}\p{Lu}]{0,3}\p{Ll}\S*(?:\s+\S+){0,4}$/u)

/** Says whether a part of the text is a word that a dictionary knows. */
export type IsWord = (start: number, end: number) => boolean

/** The shortest words that a missing space is believed between: “a.The” may be a label, “Node.Js” a name. */
const MIN_LETTERS = 3

/**
 * Finds a comma or a stop that runs into the next word: “was false.On Friday”, “Colorado,Washington”.
 * The next word has a capital: “source,console” and “fmt.println” are written for machines.
 * @param signs the marks of `signsOf`
 */
export function missingSpaces(text: string, signs: readonly number[], isWord: IsWord): readonly Mark[] {
  const marks: Mark[] = []
  for (const i of signs) {
    if (i === 0 || i === text.length - 1) continue
    const code = text.charCodeAt(i)
    const after = text.charCodeAt(i + 1)
    if (!(code === COMMA || isStop(code)) || !isUpper(after)) continue
    if (!isLower(text.charCodeAt(i - 1))) continue
    const start = wordStart(text, i)
    const end = wordEnd(text, i + 1)
    if (i - start < MIN_LETTERS || end - i - 1 < MIN_LETTERS - 1) continue
    if (touchesAddress(text, start, end) || !isWord(start, i) || !isWord(i + 1, end)) continue
    marks.push({
      message: 'missingSpace',
      range: { start, end },
      text: `${text.slice(start, i + 1)} ${text.slice(i + 1, end)}`,
      sure: false,
    })
  }
  return marks
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

/** “www.Example.com/About”, “first.Last@…”, “#this.That”: parts of an address or a name for machines. */
function touchesAddress(text: string, start: number, end: number): boolean {
  return /[\w@#/.:\\-]/.test(text.charAt(start - 1)) || /^(?:[\w@/\\(-]|\.\w)/.test(text.slice(end, end + 2))
}
