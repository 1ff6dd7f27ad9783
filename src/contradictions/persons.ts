import { FUNCTION_WORDS, NAME_LEADS } from '../facts/data/titles.ts'
import type { NameFact } from '../facts/names.ts'
import type { RoleFact } from '../facts/persons.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { editDistance } from '../text/nearest.ts'
import { holderConfidence, personConfidence, rareNameConfidence } from './confidence.ts'
import { type Conflict, words as wordsOf } from './conflict.ts'
import type { Detector } from './detector.ts'
import { givenOf, surnameOf } from './people.ts'
import { type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import { foldToken, type Passage, type Story } from './story.ts'

interface PersonSlot extends Slot {
  readonly name: NameFact
  readonly role: RoleFact | undefined
}

/**
 * Another person where the text has one of the same given name or the same office: “Roman Hartwell,
 * Auschwitz survivor” beside “Auschwitz survivor Roman Kent”. The caption's surname stands nowhere in
 * the text, and the text's person not in the caption.
 */
export const personConflicts: Detector = (story, { lexicon, stems }) => {
  const text = story.text.flatMap(personSlots)
  const sameOffice: SlotKind<PersonSlot> = {
    kind: 'person',
    comparable: isSameOffice,
    say: fullName,
    confidence: holderConfidence,
  }
  const sameGiven = (slot: PersonSlot): SlotKind<PersonSlot> => ({
    kind: 'person',
    comparable: isSameGiven,
    say: fullName,
    confidence: isRareGiven(slot, lexicon) ? rareNameConfidence : personConfidence,
  })
  return (caption) => {
    const own = new Set(caption.facts.tokens.all.map(foldToken))
    return personSlots(caption).flatMap((slot) => {
      if (story.words.has(slot.key) || isWritten(slot, story)) return []
      const others = text.filter(({ key }) => !own.has(key))
      const conflict =
        slotConflict(slot, others, stems, sameGiven(slot)) ?? slotConflict(slot, others, stems, sameOffice)
      return conflict === undefined ? [] : { ...conflict, kind: isSpelling(conflict) ? 'name' : 'person' }
    })
  }
}

function fullName({ passage, name }: PersonSlot): string {
  return passage.facts.tokens.text.slice(name.range.start, name.range.end)
}

/** “Rachel Crook” and “Rachel Crooks” are one person's name in two spellings. */
function isSpelling({ caption, other }: Conflict): boolean {
  return editDistance(wordsOf(caption).toLowerCase(), wordsOf(other).toLowerCase()) <= 1
}

/** A given name without the caption's surname beside it in the text, so that the two may be one person. */
function isWritten({ name }: PersonSlot, story: Story): boolean {
  return name.words.some((word, i) => i > 0 && story.words.has(foldToken(word)))
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

/** Few people share it: where the text has a Yasumasa, the caption's Yasumasa is he. Per million words. */
const RARE_NAME = 2

function isRareGiven({ name }: PersonSlot, lexicon: Lexicon): boolean {
  const given = givenOf(name)
  return given !== undefined && given.length >= 4 && lexicon.frequency(given) < RARE_NAME
}

/** One office of one nation has one holder at a time. */
function isSameOffice(a: PersonSlot, b: PersonSlot): boolean {
  if (a.role === undefined || b.role === undefined || a.role.shifted || b.role.shifted) return false
  if (a.role.role.name !== b.role.role.name || a.role.role.family === 'address') return false
  return a.role.nation !== undefined && a.role.nation.code === b.role.nation?.code
}

function personSlots(passage: Passage): readonly PersonSlot[] {
  const roles = new Map(passage.facts.roles.map((role) => [role.person, role] as const))
  const placed = new Set(passage.facts.places.flatMap(({ from, to }) => [from, to - 1]))
  return passage.facts.names.flatMap((name) => {
    const last = name.words.at(-1)
    const role = roles.get(name)
    if (last === undefined || (name.words.length < 2 && role === undefined)) return []
    if (placed.has(name.from) || placed.has(name.to - 1) || FUNCTION_WORDS.has(last.lower)) return []
    const range = { start: last.start, end: last.end }
    return [{ ...slotOf(passage, { ...name, range }, surnameOf(name)), name, role }]
  })
}
