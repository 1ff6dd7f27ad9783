import { foldName } from '../facts/fold-name.ts'
import { isCommonWord } from '../facts/name-spelling.ts'
import type { NameFact } from '../facts/names.ts'
import type { RoleFact } from '../facts/persons.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { type Passage, readAll } from './passage.ts'
import { foldToken } from './story.ts'

/** The surname of a name: its last word, past “Jr” and “II”. */
export function surnameOf(name: NameFact): string {
  const words = name.words.map(foldToken)
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop()
  return words.at(-1) ?? ''
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function givenOf(name: NameFact): string | undefined {
  return name.words.length > 1 ? foldName(name.words[0]?.text ?? '') : undefined
}

/** The words before the surname; of “Suspect Paul Cianti” the given name is the second. */
function givensOf(name: NameFact): readonly string[] {
  return name.words.slice(0, -1).map(foldToken)
}

/** Given names by surname, over all names of some passages. */
/** Folded given names with their counts, by folded surname. */
export type GivenNames = ReadonlyMap<string, ReadonlyMap<string, number>>

export function givenNames(passages: readonly Passage[], lexicon: Lexicon): GivenNames {
  const found = new Map<string, Map<string, number>>()
  for (const passage of passages) {
    for (const { surname, given } of passage.read(fullNamesIn, lexicon)) {
      const counts = found.get(surname) ?? new Map<string, number>()
      found.set(surname, counts.set(given, (counts.get(given) ?? 0) + 1))
    }
  }
  return found
}

interface FullName {
  readonly surname: string
  readonly given: string
}

function fullNamesIn({ facts }: Passage, lexicon: Lexicon): readonly FullName[] {
  return facts.names.flatMap((mention) => {
    const name = withoutOpener(mention, lexicon)
    // “Chef Moreau gives up his stars”, “Detective Paul Cianti”: a trade is no given name.
    const given = givensOf(name).find((word) => !isTrade(word, lexicon))
    return given === undefined ? [] : [{ surname: surnameOf(name), given }]
  })
}

const LONGEST_NO_TRADE = 3

/** A common word that nobody is called by; “Per” and “Art” are names, short as they are. */
function isTrade(word: string, lexicon: Lexicon): boolean {
  return word.length > LONGEST_NO_TRADE && isCommonWord(word, lexicon) && !lexicon.listed(word).name
}

/** “Prosecutor Ian Mowbray” at the head of a sentence, where every word has a capital: the person begins after it. */
export function withoutOpener(name: NameFact, lexicon: Lexicon): NameFact {
  const [first, second] = name.words
  if (name.words.length < 3 || first?.opens !== true || !isCommonWord(first.lower, lexicon)) return name
  const range = { start: second?.start ?? name.range.start, end: name.range.end }
  return { ...name, from: name.from + 1, words: name.words.slice(1), range }
}

const DOMINATES = 3

/**
 * True when a name of the caption and one of the text are one person: same surname, given names that
 * agree or of which one is left out, and no second person of that surname in the text. A surname
 * with two given names is one person only where one of them stands three times as often.
 */
export function isSamePerson(a: NameFact, b: NameFact, given: GivenNames): boolean {
  const surname = surnameOf(a)
  if (surname.length < 2 || surname !== surnameOf(b)) return false
  const [givensA, givensB] = [givensOf(a), givensOf(b)]
  if (givensA.length > 0 && givensB.length > 0) return givensA.some((word) => givensB.includes(word))
  const known = [...(given.get(surname) ?? [])].sort((x, y) => y[1] - x[1])
  const [first] = known
  const second = known.find(([name]) => !areOneGivenName(name, first?.[0] ?? ''))
  if (first === undefined || (second !== undefined && first[1] < DOMINATES * second[1])) {
    return known.length === 0
  }
  const told = [...givensA, ...givensB]
  return told.length === 0 || told.some((word) => areOneGivenName(word, first[0]))
}

const SHORTEST_GIVEN = 3

/** “Les” and “Leslie” */
function areOneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= SHORTEST_GIVEN && long.startsWith(short))
}

/** An office told of a person, with the passage that tells it. */
export interface ToldRole {
  readonly passage: Passage
  readonly fact: RoleFact
}

function rolesIn(passage: Passage): readonly ToldRole[] {
  return passage.facts.roles.map((fact) => ({ passage, fact }))
}

export function rolesOf(text: readonly Passage[]): readonly ToldRole[] {
  return readAll(text, rolesIn)
}

/** Of a word's occurrences in running text, how many have a capital where it is mostly a name: “Brown”, “Mike”. */
const OFTEN_CAPITAL = 0.4
const ALWAYS_CAPITAL = 0.9

/**
 * A given name that people have and a surname that is no common word: not “Golden Globes”, “Boston
 * Marathon”, “Satilla Shores”. Nor “Kim Jong-un” and “Kim Jong Un”, whose given name comes last.
 */
export function isPerson({ words }: NameFact, lexicon: Lexicon): boolean {
  const [given, last] = [words[0], words.at(-1)]
  if (given === undefined || last === undefined) return false
  if (last.gap === 'hyphen' || given.lower === 'kim' || isCompound(given.text)) return false
  const share = lexicon.capitalShare(given.lower)
  const isListed = lexicon.listed(given.lower).name
  const isCounted = lexicon.frequency(given.lower) > 0
  if (!(isListed && (!isCounted || share >= OFTEN_CAPITAL)) && share < ALWAYS_CAPITAL) return false
  if (isListed && share >= ALWAYS_CAPITAL) return true
  return !isCommonWord(last.lower, lexicon) || lexicon.capitalShare(last.lower) >= OFTEN_CAPITAL
}

/** “LinkedIn Jane Doe” is no person of that given name. */
function isCompound(word: string): boolean {
  return word.slice(1) !== word.slice(1).toLowerCase()
}
