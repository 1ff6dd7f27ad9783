import type { Range } from '../text/range.ts'
import { singularOf } from './stems.ts'
import type { Token, Tokens } from './tokens.ts'

/** A day, a month or a year as it is written; what is not written is absent. */
export interface DateFact {
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** 0 Sunday to 6 Saturday, as `Date` counts. */
  readonly weekday?: number
  /** 1–31 */
  readonly day?: number
  /** 1–12 */
  readonly month?: number
  readonly year?: number
  /** “since”, “until”, “before” …: the word that makes it a bound instead of a time. */
  readonly bound?: string
}

const MONTHS: ReadonlyMap<string, number> = numbered([
  'january,jan',
  'february,feb',
  'march,mar',
  'april,apr',
  'may',
  'june,jun',
  'july,jul',
  'august,aug',
  'september,sept,sep',
  'october,oct',
  'november,nov',
  'december,dec',
])

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...numbered(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])].map(
    ([name, number]) => [name, number - 1],
  ),
)

export const WEEKDAY_NAMES: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

export function isWeekday(lower: string): boolean {
  return WEEKDAYS.has(lower)
}

const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from'])

/** Words before a bare year that make it one: “in 2014”, “early 2014”, “summer 2014”. */
const YEAR_LEADS: ReadonlySet<string> = new Set(
  `in since from until till before after by during of late early mid the around circa spring summer autumn
  fall winter and to between through year that this`.split(/\s+/),
)

const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** Finds the dates of a text, each with the precision it is written in. */
export function findDates(tokens: Tokens): readonly DateFact[] {
  const found: DateFact[] = []
  for (let i = 0; i < tokens.all.length; ) {
    const date = dateAt(tokens, i)
    if (date === undefined) {
      i++
      continue
    }
    found.push(date)
    i = date.to
  }
  return found
}

interface Parts {
  readonly next: number
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

function dateAt(tokens: Tokens, i: number): DateFact | undefined {
  const token = tokens.all[i]
  if (token === undefined || !(token.capital || token.digit)) return undefined
  const weekday = token.capital ? WEEKDAYS.get(token.lower) : undefined
  if (weekday !== undefined) {
    const rest = isNear(tokens.all[i + 1]) ? dayAndMonth(tokens, i + 1) : undefined
    return dateFact(tokens, i, rest ?? { next: i + 1 }, weekday)
  }
  const full = dayAndMonth(tokens, i) ?? monthAndYear(tokens, i) ?? bareYear(tokens, i)
  return full === undefined ? undefined : dateFact(tokens, i, full)
}

function dateFact(tokens: Tokens, from: number, parts: Parts, weekday?: number): DateFact {
  const { next, day, month, year } = parts
  const first = tokens.all[from]
  const last = tokens.all[next - 1]
  // “criticism from 2016 rivals” says whose, not since when.
  const names = isBare(parts) && year !== undefined && isOfContest(tokens, from, year)
  const lead = names ? undefined : leadWord(tokens, from)
  return {
    range: { start: first?.start ?? 0, end: last?.end ?? 0 },
    sentence: first?.sentence ?? 0,
    from,
    to: next,
    ...(weekday === undefined ? {} : { weekday }),
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(lead !== undefined && BOUNDS.has(lead) ? { bound: lead } : {}),
  }
}

function isBare({ day, month }: Parts): boolean {
  return day === undefined && month === undefined
}

/** The word that leads a date in, past “early”, “the” and “summer”. */
function leadWord(tokens: Tokens, from: number): string | undefined {
  for (let i = from - 1; i >= from - 3; i--) {
    const word = tokens.all[i]?.lower
    if (word === undefined) return undefined
    // “before the 2001 attacks”: the year names the attacks, and bounds nothing.
    if (word === 'the' && i === from - 1 && tokens.all[from]?.digit === true) return undefined
    if (!['early', 'late', 'mid', 'the', 'spring', 'summer', 'autumn', 'winter'].includes(word)) return word
  }
  return undefined
}

/** “20 April 2016”, “20th of April”, “April 20, 2016”, “Apr. 20” */
function dayAndMonth(tokens: Tokens, i: number): Parts | undefined {
  const first = tokens.all[i]
  if (first === undefined) return undefined
  const day = dayNumber(first)
  if (day !== undefined) {
    const at = tokens.all[i + 1]?.lower === 'of' ? i + 2 : i + 1
    const month = monthNumber(tokens.all[at])
    if (month === undefined || tokens.all[at]?.gap !== 'space') return undefined
    return withYear(tokens, at + 1, day, month)
  }
  const month = monthNumber(first)
  const second = tokens.all[i + 1]
  const after = second?.gap === 'space' ? dayNumber(second) : undefined
  if (month === undefined || after === undefined) return undefined
  return withYear(tokens, i + 2, after, month)
}

function withYear(tokens: Tokens, next: number, day: number, month: number): Parts {
  const token = tokens.all[next]
  const year = isNear(token) ? yearNumber(token) : undefined
  return year === undefined ? { next, day, month } : { next: next + 1, day, month, year }
}

/** “April 2016”, “April, 2016” */
function monthAndYear(tokens: Tokens, i: number): Parts | undefined {
  const month = monthNumber(tokens.all[i])
  if (month === undefined) return undefined
  const year = isNear(tokens.all[i + 1]) ? yearNumber(tokens.all[i + 1]) : undefined
  if (year !== undefined) return { next: i + 2, month, year }
  // “May” and “March” alone are other words; a month alone needs its preposition.
  const lead = tokens.all[i - 1]?.lower
  const isMonth = ['in', 'since', 'until', 'last', 'late', 'early', 'mid', 'by', 'during', 'of'].includes(
    lead ?? '',
  )
  return isMonth ? { next: i + 1, month } : undefined
}

function bareYear(tokens: Tokens, i: number): Parts | undefined {
  const token = tokens.all[i]
  const year = yearNumber(token)
  if (token === undefined || year === undefined) return undefined
  const lead = tokens.all[i - 1]
  const led = lead !== undefined && YEAR_LEADS.has(lead.lower) && token.gap !== 'break'
  if (led || token.gap === 'bracket' || isAsLongAgo(tokens, i)) return { next: i + 1, year }
  if (isSubject(tokens, i, year) || isOfContest(tokens, i, year)) return { next: i + 1, year }
  return isNamingYear(tokens, i, year) ? { next: i + 1, year } : undefined
}

/** “as recently as 2016”, “as far back as 1987” */
function isAsLongAgo({ all }: Tokens, i: number): boolean {
  return all[i - 1]?.lower === 'as' && all[i]?.gap === 'space' && AS_LONG.has(all[i - 2]?.lower ?? '')
}

const AS_LONG: ReadonlySet<string> = new Set('recently early late back'.split(' '))

/** Words before a year that names what follows, or stands for it: “a 2016 fair”, “his 1965 flight”, “for 2020”. */
const NAMING_LEADS: ReadonlySet<string> = new Set('a an his her its their our my your for into at'.split(' '))

/** Nobody counts so many with a figure that looks like a year of living memory. */
const FIRST_NAMING_YEAR = 1900
const LAST_NAMING_YEAR = 2060

/** “2017 could be”, “2012 was”, “2015’s version”: what a year does or has, no number does. */
function isSubject(tokens: Tokens, i: number, year: number): boolean {
  const [token, next] = [tokens.all[i], tokens.all[i + 1]]
  if (token === undefined || year < FIRST_NAMING_YEAR || year > LAST_NAMING_YEAR) return false
  if (token.possessive) return true
  return next?.gap === 'space' && next.sentence === token.sentence && YEAR_VERBS.has(next.lower)
}

const YEAR_VERBS: ReadonlySet<string> = new Set(
  'was is will would could may might has had saw brought marked marks became'.split(' '),
)

const REACH_CONTEST = 3

/** What a year names, whatever stands before it: “her three 2020 Liberal rivals”, “the first 2020 debate”. */
const CONTESTS: ReadonlySet<string> = new Set(
  `election elections campaign campaigns presidential race races primary primaries caucus caucuses convention debate
  debates rival rivals candidate candidates contender contenders hopeful hopefuls nominee nominees nomination bid
  referendum budget olympics games tournament championship championships season`.split(/\s+/),
)

function isOfContest(tokens: Tokens, i: number, year: number): boolean {
  const token = tokens.all[i]
  if (token?.gap !== 'space' || year < FIRST_NAMING_YEAR || year > LAST_NAMING_YEAR) return false
  for (let at = i + 1; at <= i + REACH_CONTEST; at++) {
    const next = tokens.all[at]
    if (next?.gap !== 'space' || next.sentence !== token.sentence) return false
    if (CONTESTS.has(next.lower)) return true
  }
  return false
}

/** “Leonov’s 1965 mission”, “a 2016 security fair”; not “for 2000 people” and “a 2000-strong crowd”. */
function isNamingYear(tokens: Tokens, i: number, year: number): boolean {
  const [lead, token, next] = [tokens.all[i - 1], tokens.all[i], tokens.all[i + 1]]
  if (lead === undefined || token?.gap !== 'space' || lead.sentence !== token.sentence) return false
  if (year < FIRST_NAMING_YEAR || year > LAST_NAMING_YEAR) return false
  if (!lead.possessive && !NAMING_LEADS.has(lead.lower)) return false
  if (next === undefined || next.sentence !== token.sentence) return true
  if (next.gap === 'hyphen') return false
  return next.gap !== 'space' || singularOf(next.lower) === undefined
}

function isNear(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === 'space' || token.gap === 'comma')
}

function dayNumber(token: Token): number | undefined {
  if (!token.digit) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower)
  const day = Number(match?.[1])
  return day >= 1 && day <= 39 ? day : undefined
}

function monthNumber(token: Token | undefined): number | undefined {
  return token?.capital ? MONTHS.get(token.lower) : undefined
}

function yearNumber(token: Token | undefined): number | undefined {
  if (token?.digit !== true || !/^\d{4}$/.test(token.text)) return undefined
  const year = Number(token.text)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** Weekday (0 Sunday) of a day of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** True when the month has such a day in that year; without a year, in any year. */
export function dayExists(day: number, month: number, year: number | undefined): boolean {
  const length = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  return day >= 1 && day <= length
}

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => row.split(',').map((name) => [name, i + 1] as const)))
}
