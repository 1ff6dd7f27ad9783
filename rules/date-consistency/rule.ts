import type { Block, Document } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { dayExists, WEEKDAY_NAMES } from '../../src/facts/dates.ts'
import { type BlockFacts, defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import type { Intervals } from '../../src/text/intervals.ts'
import type { Range } from '../../src/text/range.ts'
import { sentences } from '../../src/text/sentences.ts'
import { impossibleIsoDates, isImpossibleDay } from './calendar.ts'
import { type WrittenDay, writtenDays } from './day-pattern.ts'
import { durationConflicts } from './durations.ts'
import { lifeConflicts } from './life-dates.ts'
import { type MeantYear, meantYears } from './meant-year.ts'
import { type AgeAtDeath, agesAtDeath, isOtherAge, type LifeLine, lifeLine } from './obituary.ts'
import { otherWeekday, otherWeekdayIn } from './weekdays.ts'
import { statedDay } from './year-of-writing.ts'
import { backwardSpans } from './year-spans.ts'

const CERTAIN = 0.99
const SURE = 0.95
/** A year that the date leaves out may be another after all. */
const LIKELY = 0.9

interface DatedBlock {
  readonly days: readonly WrittenDay[]
  /** What the block alone decides. */
  readonly reports: readonly RuleReport[]
  readonly life: LifeLine | undefined
  readonly ages: readonly AgeAtDeath[]
}

export const rule = defineDocumentRule({
  meta: {
    id: 'date-consistency',
    summary: 'A weekday that is not the date’s, a day that no month has, an age that the years do not give',
    severity: 'error',
    messages: {
      weekday: '“{text}”: {date} was a {weekday}.',
      'weekday-without-year': '“{text}”: in {year}, {date} was a {weekday}.',
      'no-such-day': '“{text}”: {month} has no day {day}.',
      'no-leap-year': '“{text}”: {year} was no leap year.',
      'no-such-month': '“{text}”: there is no month {month}.',
      age: 'Born in {born} and died in {died} gives an age of {younger} or {older}, not {age}.',
      'died-before-birth': 'The year of death, {died}, is before the year of birth, {born}.',
      duration: '“{text}”: from {since} to {year}, the year of this piece, it is {actual} years.',
      backwards: '“{text}” runs backwards: {to} is before {from}.',
      'evidence-life': 'The years stand here.',
    },
    options: {},
    roles: ['headline', 'standfirst', 'dateline', 'heading', 'body', 'list-item', 'table-cell', 'footnote'],
    applicability: 'none',
  },
  collect(block): DatedBlock | undefined {
    const { text } = block.prose
    if (!/\d/.test(text)) return undefined
    const days = writtenDays(text)
    const reports = ownReports(block, days)
    const life = lifeLine(text)
    const ages = agesAtDeath(text)
    const isTold = days.length + reports.length + ages.length > 0 || life !== undefined
    return isTold || text.includes('years') ? { days, reports, life, ages } : undefined
  },
  judge(facts, context) {
    return [
      ...facts.flatMap((entry) => entry.facts.reports),
      ...yearReports(facts, context.document),
      ...obituaryReports(facts),
    ]
  },
})

function ownReports(block: Block, days: readonly WrittenDay[]): readonly RuleReport[] {
  const machine = spansOf(block, 'code', 'url', 'slug')
  const quoted = spansOf(block, 'quotation')
  return [
    ...dayReports(block, days, quoted),
    ...isoReports(block),
    ...lifeReports(block),
    ...spanReports(block),
  ].filter(({ at }) => !machine.overlap(at.range))
}

function dayReports(block: Block, days: readonly WrittenDay[], quoted: Intervals): readonly RuleReport[] {
  const { text } = block.prose
  return days.flatMap((written): readonly RuleReport[] => {
    const at = { block, range: written.range }
    const shown = slice(text, written.range)
    if (isImpossibleDay(text, written)) {
      // Speech jokes with such days: “I’ll pay you on February 30.”
      if (quoted.overlap(written.range)) return []
      const isLeapDay = written.month === 2 && written.day === 29
      const data = {
        text: shown,
        month: MONTH_NAMES[written.month - 1] ?? '',
        day: String(written.day),
        year: String(written.year),
      }
      return [{ message: isLeapDay ? 'no-leap-year' : 'no-such-day', data, at, confidence: SURE }]
    }
    const weekday = otherWeekday(written, text)
    if (weekday === undefined) return []
    const data = { text: shown, date: slice(text, written.date), weekday: WEEKDAY_NAMES[weekday] ?? '' }
    return [{ message: 'weekday', data, at, confidence: CERTAIN }]
  })
}

function isoReports(block: Block): readonly RuleReport[] {
  const { text } = block.prose
  return impossibleIsoDates(text).map(({ range, part, month, year }) => {
    const day = Number(slice(text, range).slice(-2))
    const data = { text: slice(text, range), year: String(year), day: String(day) }
    const at = { block, range }
    if (part === 'month') {
      return { message: 'no-such-month', data: { ...data, month: String(month) }, at, confidence: SURE }
    }
    const isLeapDay = month === 2 && day === 29 && !dayExists(29, 2, year)
    const message = isLeapDay ? 'no-leap-year' : 'no-such-day'
    return { message, data: { ...data, month: MONTH_NAMES[month - 1] ?? '' }, at, confidence: SURE }
  })
}

function lifeReports(block: Block): readonly RuleReport[] {
  const { text } = block.prose
  if (!/\b(?:born|died|death|aged?)\b/.test(text)) return []
  return lifeConflicts(text, sentences(text)).map(({ born, died, age, ageRange, range }) =>
    lifeReport({ born, died, age }, { block, range: ageRange }, { block, range }),
  )
}

/** An age at the head of an obituary that the life at its foot does not give; nothing where a piece tells two lives. */
function obituaryReports(facts: readonly BlockFacts<DatedBlock>[]): readonly RuleReport[] {
  const [foot, ...others] = facts.filter((entry) => entry.facts.life !== undefined)
  const life = foot?.facts.life
  if (foot === undefined || life === undefined || others.length > 0) return []
  const [born, died] = life.years
  return facts.flatMap(({ block, facts: { ages } }) =>
    ages
      .filter((told) => isOtherAge(told, life))
      .map(({ age, range }) =>
        lifeReport(
          { born: born.value, died: died.value, age },
          { block, range },
          { block: foot.block, range: life.range },
        ),
      ),
  )
}

/** Years and an age that disagree; with no age, a death before the birth. */
interface ToldLife {
  readonly born: number
  readonly died: number
  readonly age: number | undefined
}

function lifeReport(
  { born, died, age }: ToldLife,
  at: RuleReport['at'],
  years: RuleReport['at'],
): RuleReport {
  const span = died - born
  const data = {
    born: String(born),
    died: String(died),
    younger: String(span - 1),
    older: String(span),
    age: String(age),
  }
  return {
    message: age === undefined ? 'died-before-birth' : 'age',
    data,
    at,
    confidence: SURE,
    evidence: [{ at: years, message: 'evidence-life' }],
  }
}

function spanReports(block: Block): readonly RuleReport[] {
  const { text } = block.prose
  return backwardSpans(text).map(({ range, from, to }) => ({
    message: 'backwards',
    data: { text: slice(text, range), from: String(from), to: String(to) },
    at: { block, range },
    confidence: SURE,
  }))
}

/** What only the year of the whole piece decides. */
function yearReports(facts: readonly BlockFacts<DatedBlock>[], document: Document): readonly RuleReport[] {
  const stated = statedDay(document)
  const days = facts.flatMap((entry) => entry.facts.days)
  const meant = meantYears(days, stated)
  return facts.flatMap(({ block, facts: { days: own } }) => {
    const reports = [
      ...own.flatMap((written) => {
        const found = meant(written, block.prose.text)
        return found === undefined ? [] : weekdayReport(block, written, found)
      }),
      ...(stated === undefined ? [] : durationReports(block, stated.year)),
    ]
    if (reports.length === 0) return []
    const machine = spansOf(block, 'code', 'url', 'slug', 'quotation')
    return reports.filter(({ at }) => !machine.overlap(at.range))
  })
}

function weekdayReport(
  block: Block,
  written: WrittenDay,
  { year, around }: MeantYear,
): readonly RuleReport[] {
  const { text } = block.prose
  const weekday = otherWeekdayIn(written, year, around)
  if (weekday === undefined || namesAnotherYear(text, year)) return []
  const data = {
    text: slice(text, written.range),
    date: slice(text, written.date),
    year: String(year),
    weekday: WEEKDAY_NAMES[weekday] ?? '',
  }
  const at = { block, range: written.range }
  return [{ message: 'weekday-without-year', data, at, confidence: LIKELY }]
}

/** “In 2012 … On Tuesday, March 6, he …”: the paragraph tells of another year. */
function namesAnotherYear(text: string, year: number): boolean {
  return (text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) !== year)
}

function durationReports(block: Block, year: number): readonly RuleReport[] {
  const { text } = block.prose
  return durationConflicts(text, year).map(({ range, since }) => ({
    message: 'duration',
    data: {
      text: slice(text, range),
      since: String(since),
      year: String(year),
      actual: String(year - since),
    },
    at: { block, range },
    confidence: LIKELY,
  }))
}

function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/\s+/g, ' ')
}

const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
