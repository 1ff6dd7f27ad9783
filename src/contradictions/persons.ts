import { FUNCTION_WORDS, NAME_LEADS } from '../facts/data/titles.ts'
import { isCommonWord } from '../facts/name-spelling.ts'
import type { NameFact } from '../facts/names.ts'
import type { RoleFact } from '../facts/persons.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { editDistance } from '../text/nearest.ts'
import { once } from '../text/once.ts'
import { overlaps } from '../text/range.ts'
import { type Conflict, words as wordsOf } from './conflict.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import {
  type GivenNames,
  givenNames,
  givenOf,
  isPerson,
  rolesOf,
  surnameOf,
  type ToldRole,
} from './people.ts'
import { type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import { foldToken, type Story } from './story.ts'

interface PersonSlot extends Slot {
  readonly name: NameFact
  readonly role: RoleFact | undefined
  /** A person by the name alone, or by an office; else one whom the text must show to be one. */
  readonly isSure: boolean
  /** The full name. */
  readonly say: string
}

/**
 * Another person where the text has one of the same given name or the same office: “Roman Hartwell,
 * Auschwitz survivor” beside “Auschwitz survivor Roman Kent”. The caption's surname stands nowhere in
 * the text, and the text's person not in the caption.
 */
export const personConflicts: Detector = (story, { lexicon, stems }) => {
  const people = once(() => peopleIn(story.text, lexicon))
  const givens = once(() => givenNames(story.text, lexicon))
  const told = once(() => rolesOf(story.text))
  const sameOffice: SlotKind<PersonSlot> = {
    kind: 'person',
    matter: 'office',
    comparable: isSameOffice,
    say: fullName,
  }
  const sameGiven = (slot: PersonSlot): SlotKind<PersonSlot> => ({
    kind: 'person',
    matter: isRareGiven(slot, lexicon) ? 'rare-given' : 'given',
    comparable: (a, b) => isSameGiven(a, b) && !isOfAnotherOffice(a, b, told()),
    fit: (a) => 1 / (1 + Math.log(1 + lexicon.frequency(givenOf(a.name) ?? ''))),
    say: fullName,
  })
  return (caption) => {
    const own = new Set(caption.facts.tokens.all.map(foldToken))
    return caption.read(personSlots, lexicon).flatMap((slot) => {
      if (story.words.has(slot.key) || isWritten(slot, story)) return []
      if (!isOfNation(slot) && !story.words.has(givenOf(slot.name) ?? '')) return []
      const namesakes = people().filter((other) => isSameGiven(slot, other))
      if (!slot.isSure && namesakes.length === 0) return []
      const called = namesakes.length === 0 ? [] : mentionsAlone(namesakes, story.text, givens())
      const conflict =
        slotConflict(slot, own, [...namesakes, ...called], stems, sameGiven(slot)) ??
        slotConflict(slot, own, people(), stems, sameOffice)
      return conflict === undefined ? [] : named(conflict)
    })
  }
}

const LIKELY = 0.7
const SPELLING_CONFIDENCE = 0.92

/** Two people of one given name whose surnames are a letter apart are rarer than a slip of that letter. */
function named(conflict: Conflict): Conflict {
  if (!isSpelling(conflict)) return { ...conflict, kind: 'person' }
  const { confidence } = conflict
  return {
    ...conflict,
    kind: 'name',
    confidence: confidence >= LIKELY ? Math.max(confidence, SPELLING_CONFIDENCE) : confidence,
  }
}

function fullName({ say }: PersonSlot): string {
  return say
}

/** “Rachel Crook” and “Rachel Crooks” are one person's name in two spellings. */
function isSpelling({ caption, other }: Conflict): boolean {
  return editDistance(wordsOf(caption).toLowerCase(), wordsOf(other).toLowerCase()) <= 1
}

/** A given name without the caption's surname beside it in the text, so that the two may be one person. */
function isWritten({ name }: PersonSlot, story: Story): boolean {
  // The second half of “Eva-Marie” is of the given name.
  return name.words.some((word, i) => i > 0 && word.gap !== 'hyphen' && story.words.has(foldToken(word)))
}

function isSameGiven(a: PersonSlot, b: PersonSlot): boolean {
  const given = givenOf(a.name)
  return (
    given !== undefined &&
    given.length > 2 &&
    !NAME_LEADS.has(given) &&
    given === givenOf(b.name) &&
    a.name.words.length === b.name.words.length
  )
}

/**
 * The caption gives an office that the text never gives its namesake: “President Hassan Brandt” is not
 * “Hassan Lund, the head of the inquiry”.
 */
function isOfAnotherOffice({ role }: PersonSlot, { key }: PersonSlot, told: readonly ToldRole[]): boolean {
  if (role === undefined || role.role.family === 'address') return false
  return !told.some(({ fact }) => fact.role.name === role.role.name && surnameOf(fact.person) === key)
}

/** Few people share it: where the text has a Yasumasa, the caption's Yasumasa is he. Per million words. */
const RARE_NAME = 2

function isRareGiven({ name }: PersonSlot, lexicon: Lexicon): boolean {
  const given = givenOf(name)
  return given !== undefined && given.length >= 4 && lexicon.frequency(given) < RARE_NAME
}

/** One office of one nation has one holder at a time. */
function isSameOffice(a: PersonSlot, b: PersonSlot): boolean {
  if (a.role === undefined || b.role === undefined || b.role.shifted || !isOfNation(a)) return false
  return a.role.role.name === b.role.role.name && a.role.nation?.code === b.role.nation?.code
}

/** Does the person hold an office of a nation now? */
function isOfNation({ role }: PersonSlot): boolean {
  return role?.nation !== undefined && !role.shifted && role.role.family !== 'address'
}

/** The people of a text by full name. */
function peopleIn(passages: readonly Passage[], lexicon: Lexicon): readonly PersonSlot[] {
  const called = once(() => calledIn(passages))
  // “Jamila Norman … Norman’s garden”: who is called by the surname alone is a person, rare as the name may be.
  return readAll(passages, personSlots, lexicon).filter(
    ({ isSure, key, name }) =>
      isSure || (isRare(givenOf(name), lexicon) ? called().alone : called().addressed).has(key),
  )
}

/** Where the surname of some people stands alone, as who they are: of a surname that one person has. */
function mentionsAlone(
  people: readonly PersonSlot[],
  passages: readonly Passage[],
  given: GivenNames,
): readonly PersonSlot[] {
  const full = new Map<string, NameFact>()
  for (const { key, name } of people) {
    if (name.words.length > 1 && given.get(key)?.size === 1 && !full.has(key)) full.set(key, name)
  }
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap((mention) => {
      const name = mention.words.length === 1 ? full.get(surnameOf(mention)) : undefined
      return name === undefined ? [] : [personSlot(passage, mention, name, undefined)]
    }),
  )
}

function personSlots(passage: Passage, lexicon: Lexicon): readonly PersonSlot[] {
  const roles = new Map(passage.facts.roles.map((role) => [role.person, role] as const))
  const placed = new Set(passage.facts.places.flatMap(({ from, to }) => [from, to - 1]))
  return passage.facts.names.flatMap((mention) => {
    const role = roles.get(mention)
    const name = role === undefined ? withoutTrade(mention, lexicon) : mention
    const last = name.words.at(-1)
    if (last === undefined || (name.words.length < 2 && role === undefined)) return []
    if (placed.has(name.from) || placed.has(name.to - 1) || FUNCTION_WORDS.has(last.lower)) return []
    if (isCredited(passage, name)) return []
    const isSure = role !== undefined || (isPerson(name, lexicon) && mayBeSurname(last.lower, lexicon))
    return isSure || mayBePerson(name, lexicon) ? [personSlot(passage, name, name, role, isSure)] : []
  })
}

/** “Public Prosecution Eva Persson”: words that are no names stand before the name. */
function withoutTrade(name: NameFact, lexicon: Lexicon): NameFact {
  let at = 0
  while (name.words.length - at > 2 && isCommonWord(name.words[at]?.lower ?? '', lexicon)) at++
  if (at === 0) return name
  const words = name.words.slice(at)
  return { ...name, from: name.from + at, words, range: { ...name.range, start: words[0]?.start ?? 0 } }
}

/** Two words with a capital of which the last is no common word: “Jamila Norman”, “Stormy Daniels”. */
function mayBePerson({ words }: NameFact, lexicon: Lexicon): boolean {
  const [given, last] = words.map(({ lower }) => lower)
  if (given === undefined || last === undefined || words.length !== 2) return false
  return given.length >= SHORTEST_GIVEN && (isRare(given, lexicon) || !isCommonWord(last, lexicon))
}

const SHORTEST_GIVEN = 4

/** Of a common word's occurrences in running text, how many have a capital where it is a surname too: “Brown”. */
const OFTEN_CAPITAL = 0.4

/** Not “Boston Common”, “Kimmel Live”. */
function mayBeSurname(word: string, lexicon: Lexicon): boolean {
  return !isCommonWord(word, lexicon) || lexicon.capitalShare(word) >= OFTEN_CAPITAL
}

function isRare(given: string | undefined, lexicon: Lexicon): boolean {
  return given !== undefined && lexicon.frequency(given) < RARE_NAME && !isCommonWord(given, lexicon)
}

/** Who is called by the surname alone is a person: “Jamila Norman … Norman’s garden”, “Stormy Daniels … Ms Daniels”. */
interface Called {
  readonly alone: ReadonlySet<string>
  /** With an address or an office. */
  readonly addressed: ReadonlySet<string>
}

function calledIn(passages: readonly Passage[]): Called {
  const [alone, addressed] = [new Set<string>(), new Set<string>()]
  for (const { facts } of passages) {
    for (const name of facts.names) if (name.words.length === 1) alone.add(surnameOf(name))
    for (const { person } of facts.roles) if (person.words.length === 1) addressed.add(surnameOf(person))
  }
  return { alone, addressed }
}

/** Where a person is mentioned, with the full name, which another place may give. */
function personSlot(
  passage: Passage,
  mention: NameFact,
  name: NameFact,
  role: RoleFact | undefined,
  isSure = true,
): PersonSlot {
  const last = mention.words.at(-1)
  const range = { start: last?.start ?? mention.range.start, end: mention.range.end }
  return {
    ...slotOf(passage, { ...mention, range }, surnameOf(name)),
    name,
    role,
    isSure,
    say: name.words.map(({ text }) => text).join(' '),
  }
}

/** “Olivia Sun for NPR”, “Olivia Sun/Reuters” under a picture is whose picture it is, not who is in it. */
function isCredited({ block }: Passage, { range }: NameFact): boolean {
  if (block.prose.text.charAt(range.end) === '/') return true
  return block.spans.some((span) => span.kind === 'credit' && overlaps(span.range, range))
}
