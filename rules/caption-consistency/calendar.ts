import type { Passage } from '../../src/contradictions/passage.ts'
import { isMachineText } from '../../src/contradictions/story.ts'
import { isByOurCalendar } from '../../src/facts/calendars.ts'
import { type DateFact, dayExists, WEEKDAY_NAMES, weekdayOf } from '../../src/facts/dates.ts'
import type { RuleReport } from '../../src/rule/rule.ts'

const CONFIDENCE = 0.98

/** Dates of a caption that no calendar has: “Thursday, 20 April 2016”, which was a Wednesday, and “31 June”. */
export function calendarReports(caption: Passage): readonly RuleReport[] {
  return caption.facts.dates.flatMap((date) => {
    if (isMachineText(caption.block, date.range)) return []
    const text = caption.facts.tokens.text.slice(date.range.start, date.range.end)
    const at = { block: caption.block, range: date.range }
    if (isImpossible(date)) {
      return { message: 'impossible', data: { caption: text }, at, confidence: CONFIDENCE }
    }
    const weekday = weekdayThen(date, caption.facts.tokens.text)
    if (weekday === undefined || weekday === date.weekday) return []
    const data = { caption: text, weekday: WEEKDAY_NAMES[weekday] ?? '' }
    return { message: 'weekday', data, at, confidence: CONFIDENCE }
  })
}

function isImpossible({ day, month, year }: DateFact): boolean {
  // “May 35” is no slip of a day but another number.
  return day !== undefined && day <= 31 && month !== undefined && !dayExists(day, month, year)
}

/** The weekday of a date that states one of its own; `undefined` where it does not, or lacks its year. */
function weekdayThen({ weekday, day, month, year }: DateFact, around: string): number | undefined {
  if (weekday === undefined || day === undefined || month === undefined || year === undefined)
    return undefined
  return isByOurCalendar(year, around) ? weekdayOf(year, month, day) : undefined
}
