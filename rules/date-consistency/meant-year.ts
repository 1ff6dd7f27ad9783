import { sentences } from '../../src/text/sentences.ts'
import type { WrittenDay } from './day-pattern.ts'
import { isIn } from './weekdays.ts'
import {
  isOfItsTime,
  isOfOneYear,
  type StatedDay,
  yearAgreed,
  yearAhead,
  yearNear,
} from './year-of-writing.ts'

/** The year that a date leaves out. */
export interface MeantYear {
  readonly year: number
  /** Years before and after in which the date may have been meant after all. */
  readonly around: number
}

/**
 * Tells the year of the dates that have none, by what the whole piece says.
 * @param days all dates of the piece
 * @param stated the day of publication, where the piece states it
 * @returns asked with a date and the prose that it stands in; `undefined` where nothing tells its year
 */
export function meantYears(
  days: readonly WrittenDay[],
  stated: StatedDay | undefined,
): (written: WrittenDay, text: string) => MeantYear | undefined {
  const told = toldInFull(days)
  const byTime = stated === undefined ? byFullDates(days) : byPublication(days, stated)
  return (written, text) => {
    const year = told.get(dayKey(written))
    return year === undefined ? byTime(written, text) : { year, around: 0 }
  }
}

type Meant = (written: WrittenDay, text: string) => MeantYear | undefined

function byFullDates(days: readonly WrittenDay[]): Meant {
  const year = yearAgreed(days)
  return () => (year === undefined ? undefined : { year, around: 2 })
}

function byPublication(days: readonly WrittenDay[], stated: StatedDay): Meant {
  if (!isOfItsTime(days, stated)) return () => undefined
  const isOfOne = isOfOneYear(days, stated.year)
  return (written, text) => {
    const near = yearNear(written, stated)
    if (near !== undefined) return { year: near, around: isOfOne ? 0 : 1 }
    const ahead = isOfOne ? yearAhead(written, stated) : undefined
    return ahead === undefined || !isAnnounced(written, text) ? undefined : { year: ahead, around: 0 }
  }
}

/**
 * The years of the days that stand with their year and the right weekday: “Work starts on Monday 8 June 2026. … the
 * first turf on Tuesday 8 June”.
 */
function toldInFull(days: readonly WrittenDay[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const written of days) {
    const { year } = written
    if (year !== undefined && isIn(written, year)) years.set(dayKey(written), year)
  }
  return years
}

function dayKey({ day, month }: WrittenDay): number {
  return month * 100 + day
}

/** “The mayor will cut the first turf on Tuesday, June 8”: what its sentence says before the date is still to come. */
function isAnnounced({ range }: WrittenDay, text: string): boolean {
  const before = text.slice(Math.max(0, range.start - SENTENCE_REACH), range.start)
  return COMING.test(before.slice(sentences(before).at(-1)?.start ?? 0))
}

/** UTF-16 units of a sentence before its date that are read. */
const SENTENCE_REACH = 200
const COMING = /\b(?:will|is due|are due|is set|are set|is to|are to|takes? place|(?:is|are) scheduled)\b/
