import type { Document } from '../../src/document/document.ts'
import { dayExists } from '../../src/facts/dates.ts'
import { type WrittenDay, writtenDays } from './day-pattern.ts'
import { fitsWithin, isIn } from './weekdays.ts'

/** A day of the calendar. */
export interface StatedDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The stated day of publication: “2019-03-06”, “6 March 2019”, “2019-03-06T10:00:00Z”. */
export function statedDay({ metadata: { date } }: Document): StatedDay | undefined {
  if (date === undefined) return undefined
  const iso = /^\s*((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(date)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [written, ...others] = writtenDays(date)
  if (written?.year === undefined || others.length > 0) return undefined
  return existing(written.year, written.month, written.day)
}

function existing(year: number, month: number, day: number): StatedDay | undefined {
  const isDay = month >= 1 && month <= 12 && dayExists(day, month, year)
  return isDay ? { year, month, day } : undefined
}

/** Days around publication that the news is of: farther dates may stand in text that was added later. */
const NEWS_DAYS = 10
const DAY_MS = 86_400_000

/** Days from publication to a day of a year; less than nought for one before. */
function daysAfter(stated: StatedDay, { month, day }: WrittenDay, year: number): number {
  const published = Date.UTC(stated.year, stated.month - 1, stated.day)
  return (Date.UTC(year, month - 1, day) - published) / DAY_MS
}

/** The year in which a date without one falls within days of publication; `undefined` where it does not. */
export function yearNear(written: WrittenDay, stated: StatedDay): number | undefined {
  return [stated.year, stated.year - 1, stated.year + 1].find(
    (year) => Math.abs(daysAfter(stated, written, year)) <= NEWS_DAYS,
  )
}

/**
 * True where another day of the piece, without a year too, falls on its weekday near publication: then
 * the piece tells of its own time. “It wasn’t until Tuesday, November 26” may be of 1963.
 */
export function isOfItsTime(days: readonly WrittenDay[], stated: StatedDay): boolean {
  return toldWithoutYear(days).some((written) => {
    const year = yearNear(written, stated)
    return year !== undefined && isIn(written, year)
  })
}

/** Days that have a weekday and no year. */
function toldWithoutYear(days: readonly WrittenDay[]): readonly WrittenDay[] {
  return days.filter((written) => written.year === undefined && written.weekday !== undefined)
}

/** Days before it that an announcement is made at most. */
const AHEAD_DAYS = 200

/** The year in which a date without one comes next after publication; `undefined` where that is too far off. */
export function yearAhead(written: WrittenDay, stated: StatedDay): number | undefined {
  return [stated.year, stated.year + 1].find((year) => {
    const days = daysAfter(stated, written, year)
    return days > 0 && days <= AHEAD_DAYS
  })
}

/**
 * True where at most one day without a year is not the weekday's that it is told with. Two or more are those
 * of a gallery whose pictures came in over the years: “on Friday, March 21”, “on Saturday, March 15”.
 */
export function isOfOneYear(days: readonly WrittenDay[], year: number): boolean {
  return distinct(toldWithoutYear(days), (written) => !isIn(written, year)) <= 1
}

/** Days with a weekday that must fit a year before it counts as meant, where no day is stated. */
const WITNESSES = 2
/** Years around it in which a day that does not fit may have been, in text that was added later. */
const YEARS_ADDED = 2

/**
 * The year that the dates of a piece leave out, where its full dates agree on one and other days with
 * their weekdays fit it. Two days that fit no year near are those of a gallery that roams the years.
 */
export function yearAgreed(days: readonly WrittenDay[]): number | undefined {
  const [year, ...others] = new Set(days.flatMap((written) => written.year ?? []))
  if (year === undefined || others.length > 0) return undefined
  const told = toldWithoutYear(days)
  const odd = distinct(told, (written) => !fitsWithin(written, year, YEARS_ADDED))
  const witnesses = distinct(told, (written) => isIn(written, year))
  return odd <= 1 && witnesses >= WITNESSES ? year : undefined
}

/** How many of some days are of a kind, each counted once however often it stands. */
function distinct(days: readonly WrittenDay[], isOne: (written: WrittenDay) => boolean): number {
  return new Set(days.filter(isOne).map(({ weekday, day, month }) => `${weekday} ${day} ${month}`)).size
}
