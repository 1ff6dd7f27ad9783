import type { Document } from '../../src/document/document.ts'
import type { WrittenDay } from './day-pattern.ts'
import { fitsNear, isIn } from './weekdays.ts'

/** The year of a stated day of publication: “2019-03-06”, “6 March 2019”, “2019-03-06T10:00:00Z”. */
export function statedYear({ metadata }: Document): number | undefined {
  const years = metadata.date?.match(/\b(?:19|20)\d\d(?!\d)/g) ?? []
  return years.length === 1 ? Number(years[0]) : undefined
}

/** Days with a weekday that must fit a year before it counts as meant, where no date of the piece is stated. */
const WITNESSES = 2

/**
 * The year that a piece speaks of where a date leaves it out: the stated one, or the one of its full
 * dates where other days with their weekdays fit it. Full dates of other years alone, or two days that fit
 * no year near, are those of a gallery that roams the years: none is meant.
 */
export function yearMeant(document: Document, days: readonly WrittenDay[]): number | undefined {
  const full = new Set(days.flatMap(({ year }) => year ?? []))
  const stated = statedYear(document)
  const year = stated ?? [...full][0]
  if (year === undefined || (full.size > 0 && !full.has(year))) return undefined
  if (stated === undefined && full.size > 1) return undefined
  const told = days.filter((written) => written.year === undefined && written.weekday !== undefined)
  const odd = new Set(told.filter((written) => !fitsNear(written, year)).map(keyOf))
  if (odd.size > 1) return undefined
  const witnesses = new Set(told.filter((written) => isIn(written, year)).map(keyOf))
  return stated !== undefined || witnesses.size >= WITNESSES ? year : undefined
}

function keyOf({ weekday, day, month }: WrittenDay): string {
  return `${weekday} ${day} ${month}`
}
