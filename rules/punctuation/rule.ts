import type { Block, Document, Format } from '../../src/document/document.ts'
import { holdsCode } from '../../src/document/holds-code.ts'
import { spansOf } from '../../src/document/spans.ts'
import {
  type BlockFacts,
  defineDocumentRule,
  type MessageData,
  type RuleReport,
} from '../../src/rule/rule.ts'
import type { Intervals } from '../../src/text/intervals.ts'
import type { Range } from '../../src/text/range.ts'
import { isProgram, type LoneBrackets, loneBrackets } from './brackets.ts'
import { type Dashes, readDashes } from './dashes.ts'
import { isJustified } from './justified.ts'
import { isLower, isUpper, type Mark } from './mark.ts'
import { type QuoteState, readQuotes } from './quotes.ts'
import { SENTENCE_OPENERS } from './sentence-openers.ts'
import { signsOf } from './signs.ts'
import { missingSpaces, readSpacing, type Spacing } from './spacing.ts'
import { doubledStops } from './stops.ts'

interface Facts {
  readonly spacing: Spacing
  readonly marks: readonly Mark[]
  readonly brackets: LoneBrackets
  readonly quotes: QuoteState
  readonly dashes: Dashes
  readonly speech: Intervals
  readonly notProse: Intervals
}

type Entry = BlockFacts<Facts>

export const rule = defineDocumentRule({
  meta: {
    id: 'punctuation',
    summary: 'Doubled spaces and stops, a space before a comma, quotes and brackets without a partner',
    severity: 'warning',
    messages: {
      doubledSpace: 'Two spaces stand here where one should.',
      spaceBefore: 'A space stands before “{mark}”.',
      missingSpace: 'The space after “{mark}” is missing.',
      doubledStop: '“{mark}” stands twice.',
      openBracket: 'The bracket “{mark}” is never closed.',
      closeBracket: 'The bracket “{mark}” was never opened.',
      openQuote: 'The quotation that begins “{words}” is never closed.',
      closeQuote: 'A quotation ends here that never began.',
      turnedQuote: 'This quotation mark faces the wrong way.',
      mixedQuotes: 'This quotation mark is {odd}; the others in this piece are {usual}.',
      hyphenDash: 'A hyphen stands here for a dash; elsewhere this piece has “{dash}”.',
      replace: 'Replace with “{text}”',
      replaceAll: 'Make all {count} of them alike',
      another: 'Another one.',
      oneSpace: 'Leave one space',
    },
    options: {},
    roles: ['standfirst', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'safe',
  },
  collect(block, context): Facts | undefined {
    const { text } = block.prose
    const signs = signsOf(text)
    if (isProgram(text, signs.marks)) return undefined
    const isWord = (start: number, end: number): boolean => context.lexicon.lookup(text, start, end) !== 0
    return {
      spacing: readSpacing(text, signs),
      marks: [...missingSpaces(text, signs.marks, isWord), ...doubledStops(text, signs.marks)],
      brackets: loneBrackets(text, signs.marks, spansOf(block, 'code')),
      quotes: readQuotes(text, signs.quotes),
      dashes: readDashes(text, signs.marks),
      speech: spansOf(block, 'quotation'),
      notProse: spansOf(block, 'code', 'url', 'slug'),
    }
  },
  judge(entries, context) {
    const { format } = context.document
    const spaces = spacingReports(entries, format)
    const isMeant = nameOfProgram(entries, context.document)
    return [
      ...spaces,
      ...entries.flatMap((entry) =>
        entry.facts.marks.filter((mark) => !isMeant(mark)).flatMap((mark) => markReport(entry, mark)),
      ),
      ...bracketReports(entries),
      ...quoteReports(entries),
      ...turnedQuoteReports(entries),
      ...mixedQuoteReports(entries),
      ...dashReports(entries),
    ]
  },
})

/** From so many on, a habit shows. */
const HABIT = 4
/** Sentences parted by one space for each parted by two that make the two a slip. */
const SINGLE_TO_WIDE = 3

/**
 * Says of a missing space whether none was meant: “sync.Once” in a piece that has code in it, “Rust.Tokyo”
 * that recurs.
 */
function nameOfProgram(entries: readonly Entry[], document: Document): (mark: Mark) => boolean {
  const isTechnical = holdsCode(document)
  const seen = new Map<string, number>()
  for (const { text } of entries.flatMap((entry) => entry.facts.marks)) {
    seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  return ({ message, text }) => {
    if (message !== 'missingSpace') return false
    if ((seen.get(text) ?? 0) > 1) return true
    return isTechnical && !SENTENCE_OPENERS.has(text.slice(text.lastIndexOf(' ') + 1))
  }
}

const NO_REPORTS: readonly RuleReport[] = []

function spacingReports(entries: readonly Entry[], format: Format): readonly RuleReport[] {
  const sum = (count: (spacing: Spacing) => number): number =>
    entries.reduce((total, entry) => total + count(entry.facts.spacing), 0)
  const wide = sum((spacing) => spacing.sentenceGaps.length)
  const single = sum((spacing) => spacing.singleGaps)
  // Some hands part every sentence by two spaces, and pieces are put together from several hands.
  // A browser folds several spaces into one; in Markdown as well, where many hands work on one file.
  const wideIsSlip = format === 'text' && wide < HABIT && single >= wide * SINGLE_TO_WIDE
  const before = sum((spacing) => spacing.marks.filter((mark) => mark.message === 'spaceBefore').length)
  // Text that a program cut into words has a space before every comma, French has its own.
  const beforeIsHabit = before >= HABIT && before > sum((spacing) => spacing.closeCommas)
  const wideMayBeMeant =
    format === 'html' ||
    (entries.some(hasSlipsInLines) && isJustified(entries.map((entry) => entry.facts.spacing.filling)))
  return entries.flatMap((entry) => {
    const { spacing } = entry.facts
    const gaps = wideIsSlip && !spacing.isLaidOut ? spacing.sentenceGaps : []
    if (spacing.marks.length + gaps.length === 0) return NO_REPORTS
    const marks = spacing.marks.flatMap((mark) => {
      if (mark.message === 'spaceBefore') return beforeIsHabit ? [] : [mark]
      if (wideMayBeMeant) return []
      return wide >= HABIT && beginsSentence(entry, mark) ? [{ ...mark, sure: false }] : [mark]
    })
    return [...marks, ...gaps].flatMap((mark) => markReport(entry, mark))
  })
}

function hasSlipsInLines({ facts }: Entry): boolean {
  return facts.spacing.filling.lines > 0 && facts.spacing.marks.length > 0
}

/** “costs 1.10  If that is all”: in a piece that parts its sentences so, one may end there without a stop. */
function beginsSentence({ block }: Entry, { range }: Mark): boolean {
  const { text } = block.prose
  const first = text.charCodeAt(range.end)
  return isUpper(first) || (!isLower(first) && isUpper(text.charCodeAt(range.end + 1)))
}

function markReport({ block, facts }: Entry, mark: Mark): readonly RuleReport[] {
  // “the council [^2].”, “the <br> end”: what stands in the source between is not seen here.
  if (!block.prose.isExact(mark.range)) return []
  if (facts.notProse.overlap(mark.range) || partsCredit(block, mark)) return []
  const shown = mark.message === 'spaceBefore' ? mark.text : stopIn(mark, block)
  const spoken = block.role === 'quotation' || facts.speech.overlap(mark.range)
  return [
    {
      message: mark.message,
      data: { mark: shown },
      at: { block, range: mark.range },
      confidence: mark.sure ? 0.99 : 0.93,
      fixes: [
        {
          title: mark.message === 'doubledSpace' ? 'oneSpace' : 'replace',
          data: { text: mark.text },
          applicability: mark.sure && !spoken ? 'safe' : 'unsafe',
          changes: [{ kind: 'replace', at: { block, range: mark.range }, text: mark.text }],
        },
      ],
    },
  ]
}

/** “… in 2019.  EPA/JO MARSH”: agencies set a credit off by two spaces. */
function partsCredit(block: Block, mark: Mark): boolean {
  return block.spans.some((span) => span.kind === 'credit' && span.range.start === mark.range.end)
}

function stopIn(mark: Mark, block: Block): string {
  const marked = block.prose.text.slice(mark.range.start, mark.range.end)
  return /[.,;:!?]/.exec(marked)?.[0] ?? ' '
}

/** How many blocks a bracket or a quotation may stay open: a digression of a few paragraphs, a letter. */
const BRACKET_REACH = 6

function bracketReports(entries: readonly Entry[]): readonly RuleReport[] {
  const has = (from: number, to: number, test: (brackets: LoneBrackets) => boolean): boolean =>
    entries.slice(Math.max(0, from), Math.max(0, to)).some((entry) => test(entry.facts.brackets))
  return entries.flatMap((entry, i) => {
    const { opened, closed } = entry.facts.brackets
    const { cutBefore } = entry.facts.quotes
    const isClosed = breaksOff(entries, i) || has(i + 1, i + 1 + BRACKET_REACH, closesOne)
    const open = isClosed ? [] : opened
    const close = cutBefore || has(i - BRACKET_REACH, i, ({ opened }) => opened.length > 0) ? [] : closed
    return [
      ...open.flatMap((at) => pairReport(entry, 'openBracket', at)),
      ...close.flatMap((at) => pairReport(entry, 'closeBracket', at)),
    ]
  })
}

function closesOne({ closed, mayClose }: LoneBrackets): boolean {
  return mayClose || closed.length > 0
}

/** True where a block ends within a sentence that the next goes on with: its lines were parted, and its pairs too. */
function breaksOff(entries: readonly Entry[], i: number): boolean {
  const quotes = entries[i]?.facts.quotes
  return quotes?.cutAfter === true && entries[i + 1]?.facts.quotes.cutBefore === true
}

function pairReport({ block, facts }: Entry, message: string, at: number): readonly RuleReport[] {
  const range = { start: at, end: at + 1 }
  if (facts.notProse.overlap(range)) return []
  const { text } = block.prose
  const words = excerpt(text, at + 1)
  return [{ message, data: { mark: text.charAt(at), words }, at: { block, range }, confidence: 0.9 }]
}

/** Code units of a quotation's beginning that a message shows. */
const EXCERPT = 40

function excerpt(text: string, start: number): string {
  if (text.length - start <= EXCERPT) return text.slice(start)
  return `${text.slice(start, start + EXCERPT).replace(/\s+\S*$/, '')} …`
}

/** True when the quote that block `i` leaves open goes on: the next block opens one too, or a later one closes it. */
function goesOn(entries: readonly Entry[], i: number): boolean {
  if (entries[i + 1]?.facts.quotes.opensFirst === true) return true
  for (let at = i + 1; at <= i + BRACKET_REACH && at < entries.length; at++) {
    const quotes = entries[at]?.facts.quotes
    if (quotes?.stray !== undefined) return true
    if (quotes === undefined || hasQuotes(quotes)) return false
  }
  return false
}

/** True when a block before `i` left a quote open that may end here. */
function beganBefore(entries: readonly Entry[], i: number): boolean {
  for (let at = i - 1; at >= i - BRACKET_REACH && at >= 0; at--) {
    const quotes = entries[at]?.facts.quotes
    if (quotes?.open !== undefined) return true
    if (quotes === undefined || hasQuotes(quotes)) return false
  }
  return false
}

function hasQuotes({ straight, curly }: QuoteState): boolean {
  return straight.length > 0 || curly.length > 0
}

/**
 * Quotes without a partner. A speech that goes on over paragraphs opens each of them and closes only
 * the last: an open quote is right where the next block of prose opens one too. Verse and letters open
 * the first line and close the last.
 */
function quoteReports(entries: readonly Entry[]): readonly RuleReport[] {
  const reports: RuleReport[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    if (entry === undefined || entry.block.role === 'caption') continue
    const { open, unclosed, stray, cutBefore, cutAfter } = entry.facts.quotes
    if (unclosed !== undefined) reports.push(...pairReport(entry, 'openQuote', unclosed))
    if (open !== undefined && open !== unclosed && !cutAfter && !goesOn(entries, i)) {
      reports.push(...pairReport(entry, 'openQuote', open))
    }
    if (stray !== undefined && !cutBefore && !beganBefore(entries, i)) {
      reports.push(...pairReport(entry, 'closeQuote', stray))
    }
  }
  return reports
}

/** “word“ and ”word”: the pair is there, one half of it faces the wrong way. */
function turnedQuoteReports(entries: readonly Entry[]): readonly RuleReport[] {
  return habitReport(
    'turnedQuote',
    {},
    entries.flatMap(({ block, facts }) =>
      facts.quotes.turned.flatMap((at): readonly Slip[] => {
        const range = { start: at, end: at + 1 }
        if (facts.notProse.overlap(range)) return []
        const text = block.prose.text.charAt(at) === '“' ? '”' : '“'
        return [{ block, mark: range, range, text }]
      }),
    ),
  )
}

/** Marks of the usual kind for each odd one that make the odd one a slip and not a pasted passage. */
const USUAL_TO_ODD = 3

function mixedQuoteReports(entries: readonly Entry[]): readonly RuleReport[] {
  const count = (kind: 'straight' | 'curly'): number =>
    entries.reduce((sum, entry) => sum + entry.facts.quotes[kind].length, 0)
  const straight = count('straight')
  const curly = count('curly')
  if (straight === 0 || curly === 0) return []
  const odd =
    straight * USUAL_TO_ODD <= curly ? 'straight' : curly * USUAL_TO_ODD <= straight ? 'curly' : undefined
  if (odd === undefined) return []
  const usual = odd === 'straight' ? 'curly' : 'straight'
  return habitReport(
    'mixedQuotes',
    { odd, usual },
    entries.flatMap(({ block, facts }) =>
      facts.quotes[odd].flatMap((at): readonly Slip[] => {
        const range = { start: at, end: at + 1 }
        if (facts.notProse.overlap(range)) return []
        return [{ block, mark: range, range, text: quoteFor(block.prose.text, at, usual) }]
      }),
    ),
  )
}

function quoteFor(text: string, at: number, kind: 'straight' | 'curly'): string {
  if (kind === 'straight') return '"'
  return at === 0 || /[\s([—–-]/.test(text.charAt(at - 1)) ? '“' : '”'
}

function dashReports(entries: readonly Entry[]): readonly RuleReport[] {
  const sum = (count: (dashes: Dashes) => number): number =>
    entries.reduce((total, entry) => total + count(entry.facts.dashes), 0)
  const kinds = [
    { dash: ' – ', count: sum((dashes) => dashes.spacedEn) },
    { dash: ' — ', count: sum((dashes) => dashes.spacedEm) },
    { dash: '—', count: sum((dashes) => dashes.closeEm) },
  ].sort((a, b) => b.count - a.count)
  const usual = kinds[0]
  const hyphens = sum((dashes) => dashes.hyphens.length)
  if (usual === undefined || hyphens === 0) return []
  const isUsual = usual.count >= hyphens * 2
  return habitReport(
    'hyphenDash',
    { dash: usual.dash.trim() },
    entries.flatMap(({ block, facts }) =>
      facts.dashes.hyphens.flatMap((at): readonly Slip[] => {
        if (!isUsual && !isHalfOfPair(facts.dashes)) return []
        const range = { start: at - 1, end: at + 2 }
        if (facts.notProse.overlap(range) || block.role === 'caption' || partsDateline(block, at)) return []
        return [{ block, mark: { start: at, end: at + 1 }, range, text: usual.dash }]
      }),
    ),
  )
}

/** “The bridge – the only one - is closed”: what a dash opens, a dash closes. */
function isHalfOfPair({ hyphens, spacedEn, spacedEm }: Dashes): boolean {
  return hyphens.length === 1 && spacedEn + spacedEm === 1
}

/** Code units from the beginning of a block in which a dateline ends. */
const DATELINE_REACH = 60

/** “HONOLULU, Hawaii (Agency) - Scientists said”: the hyphen of a dateline is the agency's style. */
function partsDateline(block: Block, at: number): boolean {
  return at < DATELINE_REACH && /^[^a-z]{3,}.*\)\s*$/.test(block.prose.text.slice(0, at))
}

/** A place where a piece is not true to its own habit, and what would make it so. */
interface Slip {
  readonly block: Block
  readonly mark: Range
  readonly range: Range
  readonly text: string
}

/** One report for a whole piece: the first place is marked, the others are shown, and the fix mends all of them. */
function habitReport(message: string, data: MessageData, slips: readonly Slip[]): readonly RuleReport[] {
  const [first, ...others] = slips
  if (first === undefined) return []
  return [
    {
      message,
      data,
      at: { block: first.block, range: first.mark },
      confidence: 0.93,
      evidence: others.map(({ block, mark }) => ({ at: { block, range: mark }, message: 'another' })),
      fixes: [
        {
          title: others.length === 0 ? 'replace' : 'replaceAll',
          data: { text: first.text.trim(), count: String(slips.length) },
          applicability: 'unsafe',
          changes: slips.map(({ block, range, text }) => ({ kind: 'replace', at: { block, range }, text })),
        },
      ],
    },
  ]
}
