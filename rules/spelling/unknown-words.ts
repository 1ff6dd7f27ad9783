import type { Block } from '../../src/document/document.ts'
import type { SpanKind } from '../../src/document/role.ts'
import { DIALECTS, type Lexicon } from '../../src/rule/lexicon.ts'
import { type Intervals, mergeRanges } from '../../src/text/intervals.ts'
import { isPartOfToken } from '../../src/text/part-of-token.ts'
import type { Range } from '../../src/text/range.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/** What the capitals of a word look like, and whether they say anything where it stands. */
export type Capitals =
  /** All small letters. */
  | 'none'
  /** A capital inside a sentence: a name, unless it is a slip. */
  | 'inside'
  /** A capital that the place asks for: a sentence's first word, a headline. */
  | 'expected'
  /** All capitals. */
  | 'all'

/** A word that no dictionary accepts, nor its stem. */
export interface UnknownWord {
  /** Accepted by another English than the one that is asked for. */
  readonly elsewhere: boolean
  /** Without a possessive ending. Prose space. */
  readonly range: Range
  /** As it is written, without a possessive ending. */
  readonly text: string
  readonly lower: string
  readonly capitals: Capitals
  readonly hyphenated: boolean
  readonly quoted: boolean
  /**
   * Alone in quotation marks, or the first or last of a short run in them: “a ‘quarantini’ evening”; or alone in an
   * emphasis of its own: “mounted as *vfat*”.
   */
  readonly mentioned: boolean
  readonly emphasised: boolean
  /** The words beside it in the same clause, lower case; empty at the ends of a clause. */
  readonly left: string
  readonly right: string
  /** Where they begin and end. Prose space. */
  readonly leftStart: number
  readonly rightEnd: number
  readonly leftCapital: boolean
  readonly rightCapital: boolean
  /** Unknown words among the two before and the two after. */
  readonly unknownBeside: number
  /** Unknown words in small letters among the fifteen on either side: dialect and foreign words come in flocks. */
  readonly unknownAround: number
}

/** Text in these spans is not prose to be spelt. */
const SKIPPED_SPANS: ReadonlySet<SpanKind> = new Set(['code', 'url', 'slug', 'credit', 'dateline', 'deleted'])
const TITLE_SHARE = 0.6
const TITLE_WORDS = 3

/** What the words of a block are to the dictionaries. */
export interface ReadWords {
  readonly unknown: readonly UnknownWord[]
  /** How many words each dialect accepts of those that tell the dialects apart. */
  readonly dialects: readonly number[]
  /**
   * In lower case, what the text makes a name: with a capital in its middle (“GitHub”), or as the first letters of the
   * words before it (“Fair Sand Council (fsc)”). However else they are written, they are no typos.
   */
  readonly coined: readonly string[]
}

/**
 * The unknown words of a block, one look-up for each word of it, with what its other words say of them.
 * @param mask the dialects that count, as bits
 */
export function unknownWords(
  block: Block,
  words: WordTable,
  lexicon: Lexicon,
  mask: number = ALL_DIALECTS,
): ReadWords {
  const { text } = block.prose
  const found: number[] = []
  const dialects = DIALECTS.map(() => 0)
  const coined: string[] = []
  for (let i = 0; i < words.count; i++) {
    const shape = words.shapes[i] ?? 0
    if ((shape & SKIPPED_SHAPE) !== 0) continue
    if ((shape & CAMEL_SHAPE) === CAMEL_SHAPE) coined.push(lowerWord(text, words, i))
    const accepted = lexicon.lookupAt(text, words, i)
    if (accepted !== ALL_DIALECTS && accepted !== 0) countDialects(dialects, accepted)
    if ((accepted & mask) !== 0) continue
    found.push(i)
    if (isShortForm(text, words, i)) coined.push(lowerWord(text, words, i))
  }
  if (found.length === 0 || isLabel(block, words)) return { unknown: [], dialects, coined }
  const skipped = spansOf(block, (kind) => SKIPPED_SPANS.has(kind))
  const seen: SeenBlock = {
    block,
    words,
    found,
    shouted: isTitleCase(words) || block.role === 'headline',
    emphasis: spansOf(block, (kind) => kind === 'emphasis'),
    quotation: spansOf(block, (kind) => kind === 'quotation'),
  }
  const kept: UnknownWord[] = []
  for (const [place, i] of found.entries()) {
    const start = words.starts[i] ?? 0
    const range = { start, end: bareEnd(text, start, words.ends[i] ?? 0) }
    const accepted = lexicon.lookup(text, range.start, range.end)
    if ((accepted & mask) !== 0 || skipped.overlap(range)) continue
    const word = describe(seen, place, range, accepted !== 0)
    if (word !== undefined && !isJoinedWord(text, range, lexicon)) kept.push(word)
  }
  return { unknown: kept, dialects, coined }
}

/** Small letters, and a capital behind the first letter. */
const CAMEL_SHAPE = WordShape.innerCapital | WordShape.lower

/** Of letters that words before it may begin with. */
const LONGEST_SHORT_FORM = 6
const OPENING_BRACKET = 0x28
const CLOSING_BRACKET = 0x29

/** Word `i` stands alone in brackets, and the words before it begin with its letters: “the Fair Sand Council (fsc)”. */
function isShortForm(text: string, words: WordTable, i: number): boolean {
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  const length = end - start
  if (length < 2 || length > LONGEST_SHORT_FORM || i < length) return false
  if (text.charCodeAt(start - 1) !== OPENING_BRACKET || text.charCodeAt(end) !== CLOSING_BRACKET) return false
  for (let k = 0; k < length; k++) {
    const first = text.charAt(words.starts[i - length + k] ?? 0)
    if (first.toLowerCase() !== text.charAt(start + k).toLowerCase()) return false
  }
  return true
}

/** Word `i` in small letters, without a possessive ending. */
function lowerWord(text: string, words: WordTable, i: number): string {
  const start = words.starts[i] ?? 0
  return text.slice(start, bareEnd(text, start, words.ends[i] ?? 0)).toLowerCase()
}

/** Where a word ends without a possessive ending. */
function bareEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end - 1)
  const at = code === 115 || code === 83 ? end - 2 : end - 1
  if (at <= start) return end
  const mark = text.charCodeAt(at)
  return mark === 39 || mark === 0x2019 ? at : end
}

/** “kow-tow”: a word of the dictionary, with a hyphen put into it. */
function isJoinedWord(text: string, { start, end }: Range, lexicon: Lexicon): boolean {
  if (text.charAt(end) !== '-') return false
  const rest = /^-(\p{Ll}+)/u.exec(text.slice(end, end + LONGEST_REST))
  const joined = rest === null ? '' : `${text.slice(start, end)}${rest[1]}`
  return lexicon.lookup(joined, 0, joined.length) !== 0
}

const LONGEST_REST = 20

/** All dialects at once, as bits. */
export const ALL_DIALECTS = (1 << DIALECTS.length) - 1

/** What a block says of the unknown words in it. */
interface SeenBlock {
  readonly block: Block
  readonly words: WordTable
  /** The places of all its unknown words among its words, in order. */
  readonly found: readonly number[]
  /** Whether its capitals say nothing. */
  readonly shouted: boolean
  readonly emphasis: Intervals
  readonly quotation: Intervals
}

function spansOf(block: Block, takes: (kind: SpanKind) => boolean): Intervals {
  if (block.spans.length === 0) return NOWHERE
  return mergeRanges(block.spans.filter(({ kind }) => takes(kind)).map(({ range }) => range))
}

const NOWHERE = mergeRanges([])

function countDialects(counts: number[], accepted: number): void {
  for (let i = 0; i < counts.length; i++) if ((accepted & (1 << i)) !== 0) counts[i] = (counts[i] ?? 0) + 1
}

const LABEL_WORDS = 2

/** “saml”, “irc handle”: an item or a cell of a word or two is an entry of a list, not prose. */
function isLabel(block: Block, words: WordTable): boolean {
  return (block.role === 'list-item' || block.role === 'table-cell') && words.count <= LABEL_WORDS
}

const SKIPPED_SHAPE = WordShape.digit | WordShape.nonAscii

function isTitleCase(words: WordTable): boolean {
  let capitals = 0
  for (let i = 0; i < words.count; i++) if (((words.shapes[i] ?? 0) & WordShape.capital) !== 0) capitals++
  return words.count >= TITLE_WORDS && capitals >= words.count * TITLE_SHARE
}

/** @param place of the word in `found` */
function describe(
  { block, words, found, shouted, emphasis, quotation }: SeenBlock,
  place: number,
  range: Range,
  elsewhere: boolean,
): UnknownWord | undefined {
  const source = block.prose.text
  const i = found[place] ?? 0
  const shape = words.shapes[i] ?? 0
  const { start } = range
  const text = source.slice(start, range.end)
  const capitals = capitalsOf(shape, text, shouted || startsSentence(source, start))
  if (capitals === undefined || isPartOfSomethingElse(source, start, words.ends[i] ?? 0, text))
    return undefined
  const left = neighbour(source, words, i, -1)
  const right = neighbour(source, words, i, 1)
  return {
    elsewhere,
    range,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    capitals,
    hyphenated: (shape & WordShape.hyphenated) !== 0,
    quoted: block.role === 'quotation' || quotation.overlap(range) || isInQuotes(block, range),
    mentioned: isMentioned(source, start, words.ends[i] ?? 0) || isSetOff(block, range),
    emphasised: emphasis.overlap(range),
    left: left.toLowerCase(),
    right: right.toLowerCase(),
    leftStart: words.starts[i - 1] ?? 0,
    rightEnd: words.ends[i + 1] ?? 0,
    leftCapital: isCapital(left),
    rightCapital: isCapital(right),
    unknownBeside: countAround(found, place, BESIDE, () => true),
    unknownAround: countAround(
      found,
      place,
      AROUND,
      (at) => ((words.shapes[at] ?? 0) & WordShape.capital) === 0,
    ),
  }
}

const BESIDE = 2
const AROUND = 15

/** Counts those of the sorted places of unknown words that lie so near the one at `place`, itself left out. */
function countAround(
  found: readonly number[],
  place: number,
  reach: number,
  counts: (at: number) => boolean,
): number {
  const here = found[place] ?? 0
  let count = 0
  for (let before = place - 1; before >= 0; before--) {
    const at = found[before] ?? 0
    if (here - at > reach) break
    if (counts(at)) count++
  }
  for (let behind = place + 1; behind < found.length; behind++) {
    const at = found[behind] ?? 0
    if (at - here > reach) break
    if (counts(at)) count++
  }
  return count
}

/** What the capitals say; `undefined` for a word with capitals in its middle, which is a name (“WeWork”). */
function capitalsOf(shape: number, text: string, expected: boolean): Capitals | undefined {
  if ((shape & WordShape.innerCapital) === 0) {
    if ((shape & WordShape.capital) === 0) return 'none'
    return expected ? 'expected' : 'inside'
  }
  return text === text.toUpperCase() ? 'all' : undefined
}

/**
 * True for what is no word: a letter, part of a longer token (“@jsmth”, “s**t”), a word that is cut off behind
 * a space too (“the minis …”), a drawn-out cry (“soooo”), a handle in brackets (“Jane Smith (jsmth)”).
 */
function isPartOfSomethingElse(source: string, start: number, end: number, text: string): boolean {
  if (text.length < 2) return true
  const before = source.charAt(start - 1)
  const after = source.charAt(end)
  if (isPartOfToken(source, start, end) || source.startsWith(' …', end)) return true
  if (before === '(' && after === ')') return true
  // “(G)errymandering”, “undermin(ing)”: what an editor has put in is part of the word.
  if (/[)\]]/.test(before) && /\p{L}/u.test(source.charAt(start - 2))) return true
  // “the N-th entry”
  if (before === '-' && /^(?:th|st|nd|rd)$/.test(text)) return true
  if (isOption(source, start) || (before === '.' && isExtension(source, start, text))) return true
  // “csh(1)”, “iif()”, “sswitch($variable)”: a page of a manual, a function.
  if (/[([]/.test(after) && /[\p{L}\d)\]$@%"'\\]/u.test(source.charAt(end + 1))) return true
  return /(.)\1\1\1/i.test(text) || isClipped(source, start, end)
}

/** “started with -od or --bom”: what a program is told on its command line. */
function isOption(source: string, start: number): boolean {
  return /[^\S\n]--?$/.test(source.slice(Math.max(0, start - 3), start))
}

const EXTENSION_LETTERS = 4

/** “the .txt files”: the end of a file's name. */
function isExtension(source: string, start: number, text: string): boolean {
  if (text.length > EXTENSION_LETTERS || text !== text.toLowerCase()) return false
  return start < 2 || /[\s("“‘'[]/.test(source.charAt(start - 2))
}

const QUOTE_REACH = 300
/** What stands for letters that were left out. */
const MARKS = "'’‘´`"

/**
 * True for a word whose writer left letters out and says so: “’prentice”, “goin’”, “giv’ him”, and
 * for “isn ‘t” and “isn ’ t”, where the mark only stands apart.
 */
function isClipped(source: string, start: number, end: number): boolean {
  if (/['’]/.test(source.charAt(start - 1))) return true
  const next = source.charAt(source.charAt(end) === ' ' ? end + 1 : end)
  if (MARKS.includes(next) && /^ ?['’‘´`] ?(?:t|s|re|ve|ll|d|m)\b/.test(source.slice(end, end + 6)))
    return true
  if (!/['’]/.test(source.charAt(end))) return false
  // 'That's what's goin' on': within single quotation marks too.
  if (source.startsWith('in', end - 2)) return true
  const before = source.slice(Math.max(0, start - QUOTE_REACH), start)
  return !/(?:^|[\s(“"—])['‘]/.test(before)
}

/** True where a capital is asked for by the place: after a stop, a colon, a dash that opens, a quote. */
function startsSentence(source: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && /[\s"“”'‘’([*]/.test(source.charAt(at))) {
    if (source.charAt(at) === '\n') return true
    at--
  }
  if (at < 0) return true
  if (at < start - 1 && /["“‘]/.test(source.charAt(start - 1))) return true
  if (source.charAt(at) === '-' && at === start - 1) return false
  return /[.!?:…•·–—|-]/.test(source.charAt(at))
}

/** The word beside, when only a space parts it. */
function neighbour(source: string, words: WordTable, i: number, step: 1 | -1): string {
  const at = i + step
  if (at < 0 || at >= words.count) return ''
  const gapStart = step < 0 ? (words.ends[at] ?? 0) : (words.ends[i] ?? 0)
  const gapEnd = step < 0 ? (words.starts[i] ?? 0) : (words.starts[at] ?? 0)
  if (gapEnd - gapStart !== 1 || !/[\s-]/.test(source.charAt(gapStart))) return ''
  return source.slice(words.starts[at] ?? 0, words.ends[at] ?? 0).replaceAll('’', "'")
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

const QUOTATION_REACH = 2000

/** True between quotation marks, as far as one can see to the left within the block. */
function isInQuotes(block: Block, range: Range): boolean {
  const before = block.prose.text.slice(Math.max(0, range.start - QUOTATION_REACH), range.start)
  const opened = before.lastIndexOf('“')
  if (opened >= 0) return before.lastIndexOf('”') < opened
  return (before.match(/"/g)?.length ?? 0) % 2 === 1
}

function isSetOff({ spans }: Block, { start, end }: Range): boolean {
  return spans.some(({ kind, range }) => kind === 'emphasis' && range.start === start && range.end === end)
}

/** How far the other mark of a short quotation is looked for. */
const MENTION_REACH = 24

/** True for a word that stands in marks of its own, with a word or two at most. */
function isMentioned(source: string, start: number, end: number): boolean {
  if (/["“'‘]/.test(source.charAt(start - 1))) {
    return /^[^"”'’“‘.!?]*[.,;:!?]?["”'’]/.test(source.slice(end, end + MENTION_REACH))
  }
  if (!/^[.,;:!?]?["”'’]/.test(source.slice(end, end + 2))) return false
  return /["“'‘][^"”'’“‘.!?]*$/.test(source.slice(Math.max(0, start - MENTION_REACH), start))
}
