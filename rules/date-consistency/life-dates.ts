import { type Range, shiftRange } from '../../src/text/range.ts'

/** An age that birth and death years do not give. */
export interface LifeConflict {
  /** From the first to the last of what is told. */
  readonly range: Range
  readonly born: number
  readonly died: number
  /** The stated age; `undefined` where the death stands before the birth. */
  readonly age?: number
  readonly ageRange: Range
}

const YEAR = '(1[5-9]\\d\\d|20\\d\\d)'
/** Words between a verb and its year that speak of no other event: “in Leeds on 3 May”. */
const NEAR = '[^.;()\\d]{0,40}?(?:\\d{1,2}(?:st|nd|rd|th)?,?[^.;()\\d]{1,14}?)?'
const BORN = new RegExp(`\\bborn\\b${NEAR}\\b${YEAR}\\b`, 'g')
const DIED = new RegExp(`\\b(?:died|death|passed away)\\b${NEAR}\\b${YEAR}\\b`, 'g')
const LIFE = new RegExp(`\\((?:born )?${YEAR} ?[-–—] ?${YEAR}\\)`, 'g')
const AGE =
  /\b(?:aged|at the age of|at age|died at) (\d{1,3})\b(?! ?(?:[-–]|to|or|years ago|months|weeks|days|per))/g
/** An age of another time of life, or an uncertain year. */
const OTHER_TIME =
  /\b(?:married|retired|joined|began|started|when (?:he|she)|circa|about|around|probably|possibly|or|survived by|wife|husband|son|daughter|father|mother|brother|sister|widow|c\.)\b/

/**
 * Ages at death that disagree with the years of birth and death, told of one person in one sentence:
 * “born in 1950, died in 2010 aged 75”. Of the two ages that the years allow, either is right.
 */
export function lifeConflicts(text: string, sentences: readonly Range[]): readonly LifeConflict[] {
  return sentences.flatMap((sentence) => {
    const told = text.slice(sentence.start, sentence.end)
    const conflict = conflictIn(told)
    return conflict === undefined ? [] : [moved(conflict, sentence.start)]
  })
}

export interface Told {
  readonly range: Range
  readonly value: number
}

function conflictIn(told: string): LifeConflict | undefined {
  const years = lifeYears(told)
  if (years === undefined || OTHER_TIME.test(told)) return undefined
  const [born, died] = years
  const ages = allTold(told, AGE)
  if (ages.length > 1) return undefined
  const [age] = ages
  const isRight = age === undefined ? died.value >= born.value : givesAge(years, age.value)
  if (isRight) return undefined
  const parts = [born, died, ...ages].map(({ range }) => range)
  return {
    range: {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    },
    born: born.value,
    died: died.value,
    ageRange: age?.range ?? died.range,
    ...(age === undefined ? {} : { age: age.value }),
  }
}

/** The years of a birth and a death. */
export type LifeYears = readonly [born: Told, died: Told]

/** True for an age at death that the years allow. Of the two that they do, either is right. */
export function givesAge([born, died]: LifeYears, age: number): boolean {
  const span = died.value - born.value
  return age === span || age === span - 1
}

/** Birth and death of the one person of a sentence; `undefined` where it has none, or more than one. */
export function lifeYears(told: string): LifeYears | undefined {
  const lives = [...told.matchAll(LIFE)]
  const [born, ...otherBirths] = allTold(told, BORN)
  const [died, ...otherDeaths] = allTold(told, DIED)
  const [life] = lives
  if (life !== undefined) {
    if (lives.length > 1 || born !== undefined || died !== undefined) return undefined
    const range = { start: life.index, end: life.index + life[0].length }
    return [
      { range, value: Number(life[1]) },
      { range, value: Number(life[2]) },
    ]
  }
  if (born === undefined || died === undefined) return undefined
  return otherBirths.length + otherDeaths.length > 0 ? undefined : [born, died]
}

function allTold(told: string, pattern: RegExp): readonly Told[] {
  return [...told.matchAll(pattern)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    value: Number(match[1]),
  }))
}

function moved(conflict: LifeConflict, by: number): LifeConflict {
  const { range, ageRange } = conflict
  return { ...conflict, range: shiftRange(range, by), ageRange: shiftRange(ageRange, by) }
}
