import { once } from '../../src/text/once.ts'
import type { Range } from '../../src/text/range.ts'

/** A day of the calendar as it is written, with the weekday that is told of it. */
export interface WrittenDay {
  /** The date alone: “20 April 2016”. */
  readonly date: Range
  /** The date with its weekday: “Thursday, 20 April 2016”; the date alone where it has none. */
  readonly range: Range
  /** 1–39: what is no day of any month too, so that it can be told. */
  readonly day: number
  /** 1–12 */
  readonly month: number
  readonly year?: number
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number
  /** The month stands before the day. */
  readonly monthFirst: boolean
  /** One end of a stretch or a list: “20–22 April”, “April 20 and 21”. */
  readonly isRange: boolean
}

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const WEEKDAY =
  '(Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday|s)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'
const FULL_WEEKDAY = '((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
const GAP = '[ \\u00a0\\n]{1,3}'
const YEAR = `(?:,?${GAP}(\\d{4})(?![\\d:%]|[,.]\\d))?`
const ORDINAL = '(?:st|nd|rd|th)?'

/** Dear to make and to try, so only where a text passes `MAY_BE_DATE`. */
const DATE = once(
  () =>
    new RegExp(
      `\\b${MONTH}\\b\\.?${GAP}(\\d{1,2})${ORDINAL}(?![\\d:%\\p{L}]|[,.]\\d)${YEAR}` +
        `|(?<![\\d.,:$£€/–-])\\b(\\d{1,2})${ORDINAL}(?:${GAP}of)?${GAP}${MONTH}\\b\\.?${YEAR}`,
      'gu',
    ),
)

const MONTH_START = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
/** What every match of `DATE` holds. */
const MAY_BE_DATE = new RegExp(
  `\\d${ORDINAL}(?:${GAP}of)?${GAP}${MONTH_START}|${MONTH_START}[a-z]{0,6}\\.?${GAP}\\d`,
)

/** How far before a date its weekday may begin. */
const REACH = 34

const WEEKDAY_BEFORE = once(
  () =>
    new RegExp(
      `\\b${WEEKDAY}\\b\\.?(?:${GAP}(?:morning|afternoon|evening|night|lunchtime))?(?:,?${GAP}(?:the${GAP})?|${GAP}\\()$`,
    ),
)
/** “Saturday and Sunday, April 2 and 3”: more weekdays than one. */
const OTHER_WEEKDAY_BEFORE = once(
  () => new RegExp(`\\b${WEEKDAY}\\b\\.?(?:,? ?(?:and|or|to|through|thru|–|-|&|/) ?|, ?)$`),
)
const WEEKDAY_AFTER = once(
  () =>
    new RegExp(
      `^(?:,? (?:which )?(?:(?:was|is|fell on|falls on|being) )?an? ${FULL_WEEKDAY}\\b(?! (?:[A-Z]|night|morning|afternoon|evening))| \\((?:an? )?${FULL_WEEKDAY}\\))`,
    ),
)
/** “20-22”, “20 and 21”, “20 to 24”, “30-Oct. 2” */
const RANGE_AFTER = once(
  () => new RegExp(`^(?:st|nd|rd|th)? ?(?:[-–—/&]|and|to|or|through|thru|until)(?: ?${MONTH}\\.?)? ?\\d`),
)
const RANGE_BEFORE = /\d(?:st|nd|rd|th)?,? ?(?:[-–—/&]|and|to|or|through) ?$/

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const WEEKDAYS = 'sunmontuewedthufrisat'

/** Finds the dates of a text that have a day and a month, each with the weekday beside it. */
export function writtenDays(text: string): readonly WrittenDay[] {
  if (!MAY_BE_DATE.test(text)) return []
  return [...text.matchAll(DATE())].map((match) => {
    const [whole, monthA, dayA, yearA, dayB, monthB, yearB] = match
    const date = { start: match.index, end: match.index + trimmed(whole) }
    const year = yearA ?? yearB
    const told = weekdayBeside(text, date)
    const dayEnd = match.index + whole.length - (year === undefined ? 0 : year.length + 2)
    return {
      date,
      range: told?.range ?? date,
      day: Number(dayA ?? dayB),
      month: MONTHS.indexOf((monthA ?? monthB ?? '').slice(0, 3).toLowerCase()) / 3 + 1,
      monthFirst: monthA !== undefined,
      isRange:
        RANGE_AFTER().test(text.slice(date.end, date.end + 20)) ||
        RANGE_AFTER().test(text.slice(dayEnd, dayEnd + 20)) ||
        RANGE_BEFORE.test(text.slice(Math.max(0, date.start - 14), date.start)),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(told === undefined ? {} : { weekday: told.weekday }),
    }
  })
}

/** The stop of “Apr.” at the end of a sentence stays with the sentence. */
function trimmed(whole: string): number {
  return whole.endsWith('.') ? whole.length - 1 : whole.length
}

interface ToldWeekday {
  readonly weekday: number
  readonly range: Range
}

function weekdayBeside(text: string, date: Range): ToldWeekday | undefined {
  const from = Math.max(0, date.start - REACH)
  const lead = text.slice(from, date.start)
  const before = WEEKDAY_BEFORE().exec(lead)
  if (before?.[1] !== undefined) {
    const start = from + before.index
    const first = text.slice(Math.max(0, start - REACH), start)
    if (OTHER_WEEKDAY_BEFORE().test(first) || isPaper(before[1], first)) return undefined
    return { weekday: weekdayNumber(before[1]), range: { start, end: date.end } }
  }
  const after = WEEKDAY_AFTER().exec(text.slice(date.end, date.end + REACH + 10))
  const name = after?.[1] ?? after?.[2]
  if (after === null || name === undefined) return undefined
  return { weekday: weekdayNumber(name), range: { start: date.start, end: date.end + after[0].length } }
}

/** “The Sun, 20 April 2016”, “the Baltimore Sun, …”: a newspaper and its date. */
function isPaper(weekday: string, before: string): boolean {
  return weekday === 'Sun' && /(?:\b[Tt]he|\b[A-Z][\p{L}]+) $/u.test(before)
}

function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) / 3
}
