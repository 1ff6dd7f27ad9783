import { dayExists } from '../../src/facts/dates.ts'
import type { Range } from '../../src/text/range.ts'
import type { WrittenDay } from './day-pattern.ts'

/** “In April 31 people died”, “between March and April 31 ships”: the figure counts what follows. */
const COUNT_LEAD =
  /\b(?:in|during|of|since|last|this|next|early|late|mid|and|for|per|each|every|than|about)[ -]$/i

const SHORT_MONTHS: ReadonlySet<number> = new Set([2, 4, 6, 9, 11])

/** True for a day that its month does not have: “31 April”, “29 February 2015”. */
export function isImpossibleDay(text: string, written: WrittenDay): boolean {
  const { day, month, year, date, monthFirst, isRange, weekday } = written
  // “May 35” is no slip of a day but another number.
  if (day > 31 || day < 29 || !SHORT_MONTHS.has(month) || dayExists(day, month, year)) return false
  if (year !== undefined || weekday !== undefined) return true
  if (isRange) return false
  if (!monthFirst) return !/\d $/.test(text.slice(Math.max(0, date.start - 2), date.start))
  if (COUNT_LEAD.test(text.slice(Math.max(0, date.start - 8), date.start))) return false
  // “June 31-17”, “April 31 points”: a score, or a person by the name of April.
  return /^(?:[.,;)]|$| (?:at|in|on|and|when|as|for|the|with|by|after|before|to|deadline)\b)/.test(
    text.slice(date.end, date.end + 10),
  )
}

export interface ImpossibleIsoDate {
  readonly range: Range
  /** What of it does not exist. */
  readonly part: 'month' | 'day'
  readonly month: number
  readonly year: number
}

const ISO = /(?<![\w/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w/-]|\.\d)/g

/** Dates in figures, year first, of a month or a day that is none: “2019-13-04”, “2019-02-30”. */
export function impossibleIsoDates(text: string): readonly ImpossibleIsoDate[] {
  // Nearly no text has one, and V8 makes the pattern anew for all of its matches.
  if (!text.includes('-') || !/\d-\d\d-\d\d/.test(text)) return []
  return [...text.matchAll(ISO)].flatMap((match): readonly ImpossibleIsoDate[] => {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const range = { start: match.index, end: match.index + match[0].length }
    if (month >= 1 && month <= 12) {
      const isNone = day >= 29 && day <= 39 && !dayExists(day, month, year)
      return isNone ? [{ range, part: 'day', month, year }] : []
    }
    // “2013-14-15” counts seasons: only a month and a day that changed places are told.
    const isSwapped = month >= 13 && month <= 31 && day >= 1 && day <= 12
    return isSwapped ? [{ range, part: 'month', month, year }] : []
  })
}
