import { isByOurCalendar } from '../../src/facts/calendars.ts'
import { dayExists, weekdayOf } from '../../src/facts/dates.ts'
import type { WrittenDay } from './day-pattern.ts'

/** The weekday of a date that has another beside it; `undefined` where they agree or it cannot be told. */
export function otherWeekday(written: WrittenDay, text: string): number | undefined {
  const { year, weekday, isRange } = written
  if (year === undefined || weekday === undefined || isRange) return undefined
  if (!isByOurCalendar(year, text)) return undefined
  return isIn(written, year) ? undefined : weekdayIn(written, year)
}

/** The same for a date without a year; silent where it fits the year that is meant, or one of those around it. */
export function otherWeekdayIn(written: WrittenDay, year: number, around: number): number | undefined {
  if (written.year !== undefined || written.weekday === undefined || written.isRange) return undefined
  return fitsWithin(written, year, around) ? undefined : weekdayIn(written, year)
}

/** True when the date falls on its weekday in that year, or in one of so many years before and after. */
export function fitsWithin(written: WrittenDay, year: number, around: number): boolean {
  for (let near = year - around; near <= year + around; near++) if (isIn(written, near)) return true
  return false
}

/** True when the date falls on its weekday in that year. */
export function isIn(written: WrittenDay, year: number): boolean {
  return weekdayIn(written, year) === written.weekday
}

function weekdayIn({ day, month }: WrittenDay, year: number): number | undefined {
  return dayExists(day, month, year) ? weekdayOf(year, month, day) : undefined
}
