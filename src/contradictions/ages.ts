import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import { isWeekday } from '../facts/dates.ts'
import type { NameFact } from '../facts/names.ts'
import { asideBefore, type QuantityFact } from '../facts/quantities.ts'
import type { Token } from '../facts/tokens.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { editDistance } from '../text/nearest.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { type GivenNames, givenNames, givenOf, isPerson, isSamePerson, surnameOf } from './people.ts'
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
  const told = once(() => [
    ...readAll(story.text, agesOf, lexicon),
    ...agesOfThosePassedOn(story.text, given(), lexicon),
  ])
  return (caption) =>
    agesOf(caption, lexicon).flatMap(({ age, person }) => {
      const same = told().filter(
        (other) =>
          isSamePerson(person, other.person, given()) ||
          isByGivenName(person, other.person, given()) ||
          isMisspelt(person, other.person, given()),
      )
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

/** “his daughter Yulia, 43” beside “Yulia Brandt, 33”: nobody else of the text is called so. */
function isByGivenName(a: NameFact, b: NameFact, given: GivenNames): boolean {
  if (a.words.length > 1 || givenOf(b) === undefined) return false
  const name = surnameOf(a)
  if (given.has(name) || name !== givenOf(b)) return false
  return [...given.values()].filter((counts) => counts.has(name)).length === 1
}

/**
 * “Ilse Wendtland, a 34-year-old nurse” beside “Wendtlander, a 43-year-old nurse”, or “Isle Wendtlander”: the text
 * spells the given name or the surname in another way, and never in the caption’s.
 */
function isMisspelt(a: NameFact, b: NameFact, given: GivenNames): boolean {
  const [one, other, name] = [surnameOf(a), surnameOf(b), givenOf(a)]
  const called = given.get(other)
  if (name === undefined || called === undefined) return false
  if (one !== other) return !given.has(one) && called.has(name) && areSpellings(one, other)
  return (
    called.size === 1 && !called.has(name) && [...called.keys()].every((known) => areSpellings(known, name))
  )
}

const SHORTEST_MISSPELT = 4
const SHORTEST_STEM = 6

/** A letter apart, or one of them with an end that the other has not. */
function areSpellings(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return editDistance(a, b) <= 1 || (short.length >= SHORTEST_STEM && long.startsWith(short))
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
    // “29-year-olds who voted for Ilse Wendt”
    if (age.unit !== 'age' || passage.facts.tokens.all[age.to + 1]?.lower === 'olds') return []
    const person = whoseAge(passage, age, lexicon)
    return person === undefined || isEarlyAge(passage, age, person) ? [] : [{ passage, age, person }]
  })
}

/** “The 34-year-old, who lives in Corran, …”: a paragraph that goes on telling of the only person of the one before. */
function agesOfThosePassedOn(
  text: readonly Passage[],
  given: GivenNames,
  lexicon: Lexicon,
): readonly AgeOf[] {
  return text.flatMap((passage, at) => {
    const { facts } = passage
    const age = facts.quantities.find(({ unit }) => unit === 'age')
    const before = text[at - 1]
    if (age === undefined || before === undefined || !isOfTheKnown(passage, age)) return []
    if (facts.names.some(({ from }) => from < age.from)) return []
    const people = before.facts.names.filter((name) => given.has(surnameOf(name)) || isPerson(name, lexicon))
    const [person] = people
    if (person === undefined || new Set(people.map(surnameOf)).size > 1) return []
    return [{ passage, age, person }]
  })
}

/** “the 34-year-old”, as one speaks of somebody who has been named; not “the 34-year-old law”. */
function isOfTheKnown(passage: Passage, age: QuantityFact): boolean {
  const { all } = passage.facts.tokens
  if (!isYearsOld(passage.facts, age) || all[age.from - 1]?.lower !== 'the') return false
  const next = all[age.to + 2]
  return (
    next === undefined ||
    next.gap !== 'space' ||
    next.sentence !== age.sentence ||
    VERBS_OF_PEOPLE.has(next.lower)
  )
}

const VERBS_OF_PEOPLE: ReadonlySet<string> = new Set(
  'was is has had who said says told will would also then now lives lived works worked'.split(' '),
)

/** “At 7 years old, Lund sold seeds”: somebody's age at a time of their life. */
function isEarlyAge({ facts }: Passage, age: QuantityFact, person: NameFact): boolean {
  return facts.tokens.all[age.to]?.lower === 'years' && person.from > age.to
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
const REACH_NAMED = 7
const NAMINGS: ReadonlySet<string> = new Set(['named', 'called'])
const REACH_APPOSITION = 3

function isBeside({ facts }: Passage, age: QuantityFact, name: NameFact): boolean {
  if (name.sentence !== age.sentence) return false
  // “caption A 34-year-old man”
  if (name.words.every(({ lower }) => FUNCTION_WORDS.has(lower))) return false
  const { all } = facts.tokens
  // “Ilse Wendt aged 34”, “Ilse Wendt, at 34,”, “Ilse Wendt (left), 34,”
  const isLed = LEADS_OF_AGES.has(all[age.from - 1]?.lower ?? '')
  if (name.to === (isLed ? age.from - 1 : asideBefore(facts.tokens, age.from))) return true
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
    const hasLead = ARTICLES.has(first.lower) || first.possessive
    // “Eric Lund, the ferry’s 43-year-old captain”, “Ann Lund, Sundin’s 20-year-old daughter”
    const isOwner = ({ capital, possessive }: Token): boolean => possessive || !capital
    if (hasLead && rest.every((token) => isOwner(token) && token.gap !== 'comma')) return true
  }
  // Past “year” and “old”.
  const start = age.to + 2
  if (name.from < start) return false
  // “an 18-year-old student at the school named Devon Lund”
  if (NAMINGS.has(all[name.from - 1]?.lower ?? '')) return name.from <= start + REACH_NAMED
  // “a 34-year-old man in Corran” tells no name.
  const isApposed = all.slice(start, name.from).every(({ lower }) => !FUNCTION_WORDS.has(lower))
  return isApposed && name.from <= start + REACH_AFTER
}

const LEADS_OF_AGES: ReadonlySet<string> = new Set(['aged', 'at'])

const REACH_COPULA = 3
const COPULAS: ReadonlySet<string> = new Set('is was who a an just only now'.split(' '))

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

function isYearsOld({ tokens }: Passage['facts'], age: QuantityFact): boolean {
  const unit = tokens.all[age.to]?.lower
  return unit === 'year' || unit === 'years'
}

const DEATHS: ReadonlySet<string> = new Set(['dies', 'died', 'dead'])

/** “Alexei Lund, who was the first to …, has died aged 85”: who the sentence is of. */
function whoDied({ facts }: Passage, age: QuantityFact, lexicon: Lexicon): NameFact | undefined {
  const { all } = facts.tokens
  if (!DEATHS.has(all[age.from - 2]?.lower ?? '')) return undefined
  const heads = facts.names.filter(
    (name) =>
      name.sentence === age.sentence && name.to <= age.from && isHead(all, name) && isPerson(name, lexicon),
  )
  // “Soviet” of “Soviet cosmonaut Alexei Lund” is nobody.
  return heads.find(({ words }) => words.length > 1) ?? heads.find(({ from }) => all[from]?.opens === true)
}

/** “Alexei Lund”, “Soviet cosmonaut Alexei Lund”: who a sentence begins with. */
function isHead(all: readonly Token[], { from, sentence }: NameFact): boolean {
  const before = all.slice(Math.max(0, from - REACH_HEAD), from + 1)
  const at = before.findLastIndex(({ opens }) => opens)
  return (
    at >= 0 && before.slice(at + 1).every((token) => token.gap === 'space' && token.sentence === sentence)
  )
}

const REACH_HEAD = 4

/** “Wilson shot Brown, but the 18-year-old …”: two people, and nobody can tell whose age it is. */
function onlyOneBefore(passage: Passage, age: QuantityFact, lexicon: Lexicon): NameFact | undefined {
  const { facts } = passage
  if (!isYearsOld(facts, age) || facts.tokens.all[age.from - 1]?.lower !== 'the') return undefined
  const before = facts.names.filter(
    (name) =>
      name.to <= age.from &&
      (name.sentence === age.sentence || name.sentence === age.sentence - 1) &&
      !isDay(name),
  )
  const [person] = before
  if (person === undefined || new Set(before.map(surnameOf)).size > 1) return undefined
  return before.find((name) => name.words.length === 1 || isPerson(name, lexicon))
}

/** “Ilse Wendt came on Thursday.” */
function isDay({ words }: NameFact): boolean {
  return words.every(({ lower }) => isWeekday(lower))
}

function wordsOf({ passage, age, person }: AgeOf): string {
  const start = Math.min(age.range.start, person.range.start)
  const end = Math.max(age.range.end, person.range.end)
  return passage.facts.tokens.text.slice(start, end)
}
