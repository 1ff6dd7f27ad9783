import type { Range } from '../../src/text/range.ts'

/** A stretch of years that the year of writing does not give. */
export interface DurationConflict {
  readonly range: Range
  /** The stated number of years. */
  readonly years: number
  readonly since: number
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `(\\d{1,2}|${NUMBERS.join('|')})`
const STRETCH = new RegExp(
  `\\b${NUMBER} years since (?:early |late |mid-|the year )?((?:19|20)\\d\\d)\\b(?! ?[-–])|\\b${NUMBER} years ago,? in ((?:19|20)\\d\\d)\\b`,
  'gi',
)
/** “nearly three years since 2014”, “the first three years since 1990”. */
const INEXACT =
  /\b(?:nearly|almost|about|around|over|than|least|some|roughly|past|first|last|next|every|another|only|within|under|further|least|previous|of) (?:the )?(?:\w+ )?$/i

/**
 * Stretches up to the time of writing that miss it by more than the year that months may make:
 * “three years since 2014” in a piece of 2019.
 */
export function durationConflicts(text: string, written: number): readonly DurationConflict[] {
  return [...text.matchAll(STRETCH)].flatMap((match) => {
    const years = numberOf(match[1] ?? match[3] ?? '')
    const since = Number(match[2] ?? match[4])
    if (Math.abs(written - since - years) <= 1) return []
    if (INEXACT.test(text.slice(Math.max(0, match.index - 24), match.index))) return []
    return [{ range: { start: match.index, end: match.index + match[0].length }, years, since }]
  })
}

function numberOf(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at + 2
}
