import type { Range } from '../../src/text/range.ts'
import { sentences } from '../../src/text/sentences.ts'
import { givesAge, type LifeYears, lifeYears } from './life-dates.ts'

/** A life as the foot of an obituary tells it: “Ilse Wendt, sailor, born 3 June 1938; died 11 January 2020”. */
export interface LifeLine {
  readonly surname: string
  readonly years: LifeYears
  readonly range: Range
}

/** An age at death as an obituary begins with it: “Ilse Wendt, who has died aged 84”. */
export interface AgeAtDeath {
  readonly age: number
  readonly range: Range
  /** The sentence that tells it. */
  readonly told: string
}

/** A line at the foot has a name, a calling and two dates; what is longer tells a story. */
const LONGEST_LINE = 200
/** How an obituary begins; “his wife died aged 84” tells of somebody else. */
const HAS_DIED =
  /\b(?:has died|dies)(?:,? (?:suddenly|peacefully|of|from|after|in)\b[^.;()\d]{0,60}?)?,? ((?:aged|at the age of|at age|at) (\d{1,3}))\b(?! ?(?:[-–]|to|or|years ago|months|weeks|days|per))/g

/** The life that a block tells, where it is a line at the foot of an obituary; `undefined` for any other. */
export function lifeLine(text: string): LifeLine | undefined {
  if (text.length > LONGEST_LINE || !text.includes('born')) return undefined
  const surname = nameAtHead(text)?.split(/\s+/).at(-1)
  const years = lifeYears(text)
  if (surname === undefined || years === undefined) return undefined
  const [born, died] = years
  return { surname, years, range: { start: born.range.start, end: died.range.end } }
}

/** The name before its comma: “Dr Alan Whitcombe,”, “• Ilse Wendt,”. */
function nameAtHead(text: string): string | undefined {
  return /^[^\p{L}\p{N}]*((?:\p{L}[\p{L}.’'-]*\s+){1,5}\p{Lu}[\p{L}’'-]+),/u.exec(text)?.[1]
}

/** The ages at death that a block begins with, as an obituary does. */
export function agesAtDeath(text: string): readonly AgeAtDeath[] {
  if (!/\b(?:has died|dies)\b/.test(text)) return []
  return sentences(text).flatMap(({ start, end }) => {
    const told = text.slice(start, end)
    return [...told.matchAll(HAS_DIED)].map((match) => {
      const end = start + match.index + match[0].length
      return { age: Number(match[2]), range: { start: end - (match[1]?.length ?? 0), end }, told }
    })
  })
}

/** True for an age of this person that the years of the life do not give. */
export function isOtherAge({ age, told }: AgeAtDeath, { surname, years }: LifeLine): boolean {
  return told.includes(surname) && !givesAge(years, age)
}
