import type { NameFact } from '../facts/names.ts'
import type { QuantityFact } from '../facts/quantities.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { givenNames, isSamePerson } from './people.ts'
import { isOfAnotherTime, sentencePlace } from './story.ts'

const CONFIDENCE = 0.92

interface AgeOf {
  readonly passage: Passage
  readonly age: QuantityFact
  readonly person: NameFact
}

/**
 * Another age than the text gives the same person: “Ilse Wendt, 43,” beside “Ilse Wendt, 34,”. A
 * caption that speaks of another time (“then 34”, a year, a file picture) is left alone, and so is a
 * person of whom the text tells two ages.
 */
export const ageConflicts: Detector = (story) => {
  const given = once(() => givenNames(story.text))
  const told = once(() => readAll(story.text, agesOf))
  return (caption) => {
    const ages = agesOf(caption)
    if (ages.length === 0 || isOfAnotherTime(caption, story)) return []
    return ages.flatMap(({ age, person }) => {
      const same = told().filter((other) => isSamePerson(person, other.person, given()))
      const [other] = same
      if (other === undefined || new Set(same.map((entry) => entry.age.value)).size > 1) return []
      if (other.age.value === age.value) return []
      return {
        kind: 'age',
        caption: { block: caption.block, range: age.range },
        other: { block: other.passage.block, range: other.age.range },
        sentence: sentencePlace(other.passage, other.age.sentence),
        said: { caption: wordsOf({ passage: caption, age, person }), other: wordsOf(other) },
        confidence: CONFIDENCE,
      }
    })
  }
}

/** “Ilse Wendt, 34,”, “Ilse Wendt (34)”, “34-year-old Ilse Wendt”, “the 34-year-old singer Ilse Wendt” */
function agesOf(passage: Passage): readonly AgeOf[] {
  const { quantities, names } = passage.facts
  return quantities.flatMap((age) => {
    if (age.unit !== 'age') return []
    const person = names.find((name) => isBeside(passage, age, name))
    return person === undefined ? [] : [{ passage, age, person }]
  })
}

const REACH_AFTER = 3

function isBeside({ facts }: Passage, age: QuantityFact, name: NameFact): boolean {
  if (name.sentence !== age.sentence) return false
  const isAged = facts.tokens.all[age.from - 1]?.lower === 'aged'
  if (name.to === (isAged ? age.from - 1 : age.from)) return true
  if (facts.tokens.all[age.to]?.lower !== 'year') return false
  // “Ammar Jonson, the 7-year-old …”
  if (facts.tokens.all[name.to]?.gap === 'comma' && age.from - name.to <= 1 && age.from >= name.to)
    return true
  // Past “year” and “old”.
  const start = age.to + 2
  return name.from >= start && name.from <= start + REACH_AFTER
}

function wordsOf({ passage, age, person }: AgeOf): string {
  const start = Math.min(age.range.start, person.range.start)
  const end = Math.max(age.range.end, person.range.end)
  return passage.facts.tokens.text.slice(start, end)
}
