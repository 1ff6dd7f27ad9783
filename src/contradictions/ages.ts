import type { NameFact } from '../facts/names.ts'
import type { QuantityFact } from '../facts/quantities.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { givenNames, isPerson, isSamePerson, surnameOf } from './people.ts'
import { isOfAnotherTime, type Story, sentencePlace } from './story.ts'

const CONFIDENCE = 0.92

interface AgeOf {
  readonly passage: Passage
  readonly age: QuantityFact
  readonly person: NameFact
}

/**
 * Another age than the text gives the same person: “Ilse Wendt, 43,” beside “Ilse Wendt, 34,”. A person
 * of whom the text tells two ages is left alone, and so is one who may be shown at another time.
 */
export const ageConflicts: Detector = (story, { lexicon }) => {
  const given = once(() => givenNames(story.text, lexicon))
  const told = once(() => readAll(story.text, agesOf, lexicon))
  return (caption) =>
    agesOf(caption, lexicon).flatMap(({ age, person }) => {
      const same = told().filter((other) => isSamePerson(person, other.person, given()))
      const [other] = same
      if (other === undefined || new Set(same.map((entry) => entry.age.value)).size > 1) return []
      if (other.age.value === age.value || isOfThen(caption, story, age.value, other.age.value)) return []
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

/** Years by which an age may miss what the year of a picture makes of it. */
const SLACK = 5

/**
 * A caption of another time (“then 34”, “in 1998”, a file picture) may well give a lower age than the text,
 * never a higher one. Where it states its year, the age must fit the years since: “Harry Tolland, 83, on
 * friends who died in 1944” is no picture of then beside “Harry Tolland, 93”.
 */
function isOfThen(caption: Passage, story: Story, age: number, textAge: number): boolean {
  if (age > textAge || !isOfAnotherTime(caption, story)) return false
  const years = caption.facts.dates.flatMap(({ year }) => year ?? [])
  const [year] = years
  if (year === undefined || years.length > 1 || story.latestYear <= year) return true
  return Math.abs(textAge - (story.latestYear - year) - age) <= SLACK
}

/**
 * “Ilse Wendt, 34,”, “Ilse Wendt (34)”, “34-year-old Ilse Wendt”, “the 34-year-old singer Ilse Wendt”; and
 * “the 34-year-old” alone, where nobody but Ilse Wendt is named before it.
 */
function agesOf(passage: Passage, lexicon: Lexicon): readonly AgeOf[] {
  return passage.facts.quantities.flatMap((age) => {
    if (age.unit !== 'age') return []
    const person = whoseAge(passage, age, lexicon)
    return person === undefined ? [] : [{ passage, age, person }]
  })
}

/** The person by name of whom an age is told; `undefined` where it is told of “a student”, or of nobody. */
export function whoseAge(passage: Passage, age: QuantityFact, lexicon: Lexicon): NameFact | undefined {
  return (
    passage.facts.names.find((name) => isBeside(passage, age, name)) ??
    whoDied(passage, age, lexicon) ??
    onlyOneBefore(passage, age, lexicon)
  )
}

const REACH_AFTER = 3
const REACH_APPOSITION = 3

function isBeside({ facts }: Passage, age: QuantityFact, name: NameFact): boolean {
  if (name.sentence !== age.sentence) return false
  const { all } = facts.tokens
  const isAged = all[age.from - 1]?.lower === 'aged'
  if (name.to === (isAged ? age.from - 1 : age.from)) return true
  if (!isYearsOld(facts, age)) return false
  // “Ammar Jonson is a 7-year-old …”, “Ammar Jonson, who is 7 years old”
  if (age.from > name.to && age.from - name.to <= REACH_COPULA) {
    if (all.slice(name.to, age.from).every(({ lower }) => COPULAS.has(lower))) return true
  }
  // “Ammar Jonson, the 7-year-old …”, “Ammar Jonson, an unarmed 7-year-old”
  const between = all.slice(name.to, age.from)
  if (all[name.to]?.gap === 'comma' && age.from >= name.to && between.length <= REACH_APPOSITION) {
    const [first, ...rest] = between
    if (first === undefined) return true
    if (ARTICLES.has(first.lower) && rest.every(({ capital, gap }) => !capital && gap !== 'comma'))
      return true
  }
  // Past “year” and “old”.
  const start = age.to + 2
  return name.from >= start && name.from <= start + REACH_AFTER
}

const REACH_COPULA = 3
const COPULAS: ReadonlySet<string> = new Set('is was who a an just only now'.split(' '))

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

function isYearsOld({ tokens }: Passage['facts'], age: QuantityFact): boolean {
  return tokens.all[age.to]?.lower === 'year'
}

const DEATHS: ReadonlySet<string> = new Set(['dies', 'died', 'dead'])

/** “Alexei Lund, who was the first to …, has died aged 85”: who the sentence is of. */
function whoDied({ facts }: Passage, age: QuantityFact, lexicon: Lexicon): NameFact | undefined {
  const { all } = facts.tokens
  if (!DEATHS.has(all[age.from - 2]?.lower ?? '')) return undefined
  const first = facts.names.find(({ sentence, to }) => sentence === age.sentence && to <= age.from)
  return first !== undefined && all[first.from]?.opens === true && isPerson(first, lexicon)
    ? first
    : undefined
}

/** “Wilson shot Brown, but the 18-year-old …”: two people, and nobody can tell whose age it is. */
function onlyOneBefore(passage: Passage, age: QuantityFact, lexicon: Lexicon): NameFact | undefined {
  const { facts } = passage
  if (!isYearsOld(facts, age) || facts.tokens.all[age.from - 1]?.lower !== 'the') return undefined
  const before = facts.names.filter(
    ({ to, sentence }) => to <= age.from && (sentence === age.sentence || sentence === age.sentence - 1),
  )
  const [person] = before
  if (person === undefined || new Set(before.map(surnameOf)).size > 1) return undefined
  return before.find((name) => name.words.length === 1 || isPerson(name, lexicon))
}

function wordsOf({ passage, age, person }: AgeOf): string {
  const start = Math.min(age.range.start, person.range.start)
  const end = Math.max(age.range.end, person.range.end)
  return passage.facts.tokens.text.slice(start, end)
}
