import type { RoleFact } from '../facts/persons.ts'
import { once } from '../text/once.ts'
import type { Conflict } from './conflict.ts'
import type { Detector } from './detector.ts'
import type { Passage } from './passage.ts'
import { type GivenNames, givenNames, isSamePerson, rolesOf, surnameOf, type ToldRole } from './people.ts'
import { isOfAnotherScene, type Story, sentencePlace } from './story.ts'
import { passagesWith } from './story-words.ts'

/**
 * The caption gives a person an office, an address or a nation that the text does not: “Foreign
 * Minister Ahrens” beside “Finance Minister Ahrens”, “Mr Lund” beside “Mrs Lund”, “Mexican President
 * Putin” beside “Russian President Putin”. Offices conflict only within a family, and an office of
 * another time (“then-senator”, “former”) with none.
 */
export const roleConflicts: Detector = (story, { lexicon }) => {
  const told = once(() => rolesOf(story.text))
  return (caption) =>
    caption.facts.roles.flatMap((fact) => {
      if (fact.shifted || (fact.role.family !== 'address' && isOfAnotherScene(caption, story))) return []
      // Of a story, only what names somebody so is read.
      const named = passagesWith(story.text, surnameOf(fact.person))
      if (named.length === 0) return []
      const given = givenNames(named, lexicon)
      const same = rolesOf(named).filter(({ fact: other }) => isSameHolder(fact, other, given))
      return (
        officeConflict(caption, fact, same, told, story) ?? nationConflict(caption, fact, same, story) ?? []
      )
    })
}

/** “President Brandt” and “Governor Brandt” are one Brandt, whoever else of the family is named. */
function isSameHolder(a: RoleFact, b: RoleFact, given: GivenNames): boolean {
  if (isSamePerson(a.person, b.person, given)) return true
  const areBare = a.person.words.length === 1 && b.person.words.length === 1
  return areBare && a.role.family !== 'address' && surnameOf(a.person) === surnameOf(b.person)
}

function officeConflict(
  caption: Passage,
  fact: RoleFact,
  same: readonly ToldRole[],
  told: () => readonly ToldRole[],
  story: Story,
): Conflict | undefined {
  if (same.some(({ fact: other }) => other.role.name === fact.role.name)) return undefined
  if (fact.role.family === 'address' && isOfCouple(caption, fact)) return undefined
  const rivals = same.filter(({ fact: other }) => excludes(fact, other))
  const [rival] = rivals
  if (rival === undefined || rivals.some(({ fact: other }) => other.shifted)) return undefined
  if (new Set(rivals.map(({ fact: other }) => other.role.name)).size > 1) return undefined
  if (fact.role.family !== 'address' && isMentioned(fact, told(), story)) return undefined
  return {
    kind: fact.role.family === 'address' ? 'honorific' : 'role',
    caption: { block: caption.block, range: fact.range },
    other: { block: rival.passage.block, range: rival.fact.range },
    sentence: sentencePlace(rival.passage, rival.fact.sentence),
    said: { caption: wordsTo(caption, fact), other: wordsTo(rival.passage, rival.fact) },
    confidence: fact.role.family === 'address' ? 0.91 : 0.91,
  }
}

const KIN: ReadonlySet<string> = new Set(
  'wife husband widow widower mother father sister brother son daughter parents couple'.split(' '),
)

/** “Mr Hollis and his wife, Mrs Hollis” */
function isOfCouple({ facts }: Passage, fact: RoleFact): boolean {
  const isNamedTwice = facts.roles.some(
    ({ role, person }) =>
      role.family === 'address' &&
      role.name !== fact.role.name &&
      surnameOf(person) === surnameOf(fact.person),
  )
  return isNamedTwice && facts.tokens.all.some(({ lower }) => KIN.has(lower))
}

/** Told of one person at one time, the two cannot both be right. An address says nothing of an office. */
function excludes(a: RoleFact, b: RoleFact): boolean {
  const [one, other] = [a.role.family, b.role.family]
  if (one === other) return true
  return EXCLUDED.get(one)?.has(other) === true || EXCLUDED.get(other)?.has(one) === true
}

/**
 * Families that nobody belongs to two of at one time. Not here: a general as defence secretary, a prince
 * as minister or later king, a judge as candidate, the speaker as representative.
 */
const EXCLUDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'head: cabinet elected rank court clergy cardinals',
    'cabinet: elected court clergy cardinals',
    'elected: rank clergy cardinals prince princess',
  ].map((row) => {
    const [family = '', others = ''] = row.split(': ')
    return [family, new Set(others.split(' '))] as const
  }),
)

/** The office stands in the text and is not told of others there: it may be this person's. */
function isMentioned(fact: RoleFact, told: readonly ToldRole[], story: Story): boolean {
  const ofOthers = told.filter(
    ({ fact: other }) =>
      other.role.name === fact.role.name && surnameOf(other.person) !== surnameOf(fact.person),
  ).length
  let times = 0
  for (const { facts } of story.text) times += timesIn(facts.tokens.text.toLowerCase(), fact.role.name)
  return times > ofOthers
}

function timesIn(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) times++
  }
  return times
}

function isLetter(char: string): boolean {
  return char >= 'a' && char <= 'z'
}

function nationConflict(
  caption: Passage,
  fact: RoleFact,
  same: readonly ToldRole[],
  story: Story,
): Conflict | undefined {
  const nation = fact.nation
  if (nation === undefined) return undefined
  const nations = same.flatMap(({ passage, fact: other }) =>
    other.nation === undefined || other.shifted ? [] : [{ passage, fact: other, nation: other.nation }],
  )
  const [rival] = nations
  if (rival === undefined || nations.some((other) => other.nation.code === nation.code)) return undefined
  if (story.text.some(({ facts }) => facts.places.some((place) => place.code === nation.code)))
    return undefined
  return {
    kind: 'nation',
    caption: { block: caption.block, range: nation.range },
    other: { block: rival.passage.block, range: rival.nation.range },
    sentence: sentencePlace(rival.passage, rival.fact.sentence),
    said: { caption: wordsTo(caption, fact), other: wordsTo(rival.passage, rival.fact) },
    confidence: 0.92,
  }
}

/** “Foreign Minister Viktor Ahrens”: an office with its nation and its name, as they stand. */
function wordsTo({ facts }: Passage, fact: RoleFact): string {
  const start = Math.min(
    fact.nation?.range.start ?? fact.range.start,
    fact.range.start,
    fact.person.range.start,
  )
  const end = Math.max(fact.nation?.range.end ?? 0, fact.range.end, fact.person.range.end)
  return facts.tokens.text.slice(start, end)
}
