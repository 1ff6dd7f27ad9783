import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { PlaceFact, PlaceForm, PlaceName } from '../facts/places.ts'
import type { Tokens } from '../facts/tokens.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import type { Matter } from './matters.ts'
import { type Passage, readAll } from './passage.ts'
import { type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import { foldToken, type Story } from './story.ts'

interface PlaceSlot extends Slot {
  readonly place: PlaceFact
  /** “France, Germany and Spain”: the others of a list, beside which further ones have room; `undefined` if it is no whole list. */
  readonly others: ReadonlySet<string> | undefined
  /** “Common” of “Boston Common”: the next word of a name that the city begins. */
  readonly names?: string
  /** “Lyon, France”: what a city is said to lie in. */
  readonly container?: PlaceFact
}

/** Nations, states and cities of the caption, as nouns or adjectives, against those of the text. */
export const placeConflicts: Detector = (story, { stems }) => {
  const text = once(() => located(readAll(story.text, placeSlots)))
  const nations = once(() => sharesOf(text()))
  const isTold = (code: string): boolean => story.text.some((passage) => passage.read(codesIn).has(code))
  return (caption) => {
    const own = new Set(caption.facts.places.map(({ code, part }) => part ?? code))
    return caption.read(placeSlots).flatMap((slot) => {
      if (isTold(slot.place.part ?? slot.place.code) || isWritten(slot, story)) return []
      const kind: SlotKind<PlaceSlot> = {
        kind: 'place',
        matter: PLACE_MATTERS[levelOf(slot.place)],
        comparable: (a, b) =>
          areOfOneLevel(a.place, b.place) &&
          a.names === b.names &&
          isAsListed(a, b) &&
          isOrigin(a) === isOrigin(b) &&
          mayBeSwapped(a, b),
        speakAsOne: (a, b, c) => a.place.code !== b.place.code && b.place.code === c.place.code,
        fit: (a, b) => Number(isLocated(a) && isLocated(b)) + Number(isMisplaced(a)),
        isAlien: ({ place }) => !isTold(place.code) && !namesNation(caption, place.code, slot),
        prevalence: ({ place }) => nations().get(place.code) ?? 0,
        isKin: (a, b) => a.place.code !== b.place.code && namesNation(caption, b.place.code, slot),
      }
      return slotConflict(slot, own, text(), stems, kind) ?? []
    })
  }
}

/** The share of some places that lies in each nation. */
function sharesOf(slots: readonly PlaceSlot[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { place } of slots) shares.set(place.code, (shares.get(place.code) ?? 0) + 1 / slots.length)
  return shares
}

/** All that the places of a passage lie in, themselves included. */
function codesIn(passage: Passage): ReadonlySet<string> {
  const slots = passage.read(placeSlots)
  return new Set(slots.flatMap(({ place: { code, part, within } }) => [code, part ?? code, within ?? code]))
}

/** The passage names a nation, its people or a place of it besides. */
function namesNation({ facts }: Passage, code: string, { from }: PlaceSlot): boolean {
  return facts.places.some((place) => place.code === code && place.from !== from)
}

/** “a bronze from Benin” beside “the sack of Benin City”: the text has the words, whatever it says with them. */
function isWritten({ passage, from, to }: PlaceSlot, story: Story): boolean {
  return passage.facts.tokens.all.slice(from, to).every((token) => story.words.has(foldToken(token)))
}

/** “in China” may be told as “in Texas”, but a nation and its own state are one place told twice. */
function areOfOneLevel(a: PlaceFact, b: PlaceFact): boolean {
  const [one, other] = [levelOf(a), levelOf(b)]
  if (one === other) return true
  return a.code !== b.code && WHOLES.has(one) && WHOLES.has(other)
}

const WHOLES: ReadonlySet<PlaceForm> = new Set<PlaceForm>(['country', 'part'])

/** “rescuers from Corran” beside “searched in Ashby”: where somebody comes from is not where they are. */
function isOrigin({ context }: PlaceSlot): boolean {
  return context().lead === 'from'
}

/** “Warsaw, Spain” is a slip for a city of Spain. */
function mayBeSwapped({ container }: PlaceSlot, { place }: PlaceSlot): boolean {
  return container === undefined || liesIn(place, container)
}

/** The caption puts a city where it does not lie: “Warsaw, Spain”. */
function isMisplaced({ place, container }: PlaceSlot): boolean {
  return container !== undefined && !liesIn(place, container)
}

function liesIn({ code, within }: PlaceFact, container: PlaceFact): boolean {
  if (code !== container.code) return false
  return container.part === undefined || within === undefined || within === container.part
}

const PLACE_MATTERS: Readonly<Record<PlaceForm, Matter>> = {
  country: 'place',
  people: 'people',
  part: 'place',
  'part-people': 'people',
  seat: 'city',
  city: 'city',
}

/**
 * “the streets of Ramallah”, “in Texas”: where something is. “Jerusalem was not for sale” and “US border
 * guards” say something else of a place.
 */
function isLocated({ passage, from, place }: PlaceSlot): boolean {
  if (place.form === 'people' || place.form === 'part-people') return false
  const { all } = passage.facts.tokens
  const before = all[from - 1]
  if (before === undefined || before.sentence !== place.sentence || isAdjective(passage, place)) return false
  // “Lyon, France”, not “the Kurfürstendamm, Berlin’s main street”
  return LOCATIVES.has(before.lower) || (all[from]?.gap === 'comma' && !place.possessive)
}

/** “anger at US sanctions”: initials before a noun say whose it is. */
function isAdjective({ facts }: Passage, { from, to }: PlaceFact): boolean {
  const [name, next] = [facts.tokens.all[from], facts.tokens.all[to]]
  if (name === undefined || next?.gap !== 'space' || next.sentence !== name.sentence) return false
  return /^[\p{Lu}.]+$/u.test(name.text) && !next.capital && !FUNCTION_WORDS.has(next.lower)
}

/** “Canada, India and Japan” beside “Canada, China and Japan”: two lists say the same but for one of each, or neither is one. */
function isAsListed({ others: a }: PlaceSlot, { others: b }: PlaceSlot): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((key) => b.has(key))
}

/** The lists that places stand in; one that stands alone is a list of one. */
function listsIn(places: readonly PlaceFact[], tokens: Tokens): readonly (readonly PlaceFact[])[] {
  const lists: PlaceFact[][] = []
  for (const place of places) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    if (before !== undefined && areInOneList(before, place, tokens)) list?.push(place)
    else lists.push([place])
  }
  return lists
}

function areInOneList(first: PlaceFact, second: PlaceFact, { all }: Tokens): boolean {
  if (first.sentence !== second.sentence || levelOf(first) !== levelOf(second)) return false
  const link = all[first.to]
  if (second.from === first.to) return link?.gap === 'comma'
  return second.from === first.to + 1 && LIST_LINKS.has(link?.lower ?? '')
}

/** Longer ones are tables. */
const LONGEST_LIST = 8

/** “Spain, France and Italy”; not “on Spain, France and the vote”. */
function isWholeList(list: readonly PlaceFact[], { all }: Tokens): boolean {
  const last = list.at(-1)
  if (list.length > LONGEST_LIST) return false
  return list.length === 1 || LIST_LINKS.has(all[(last?.from ?? 0) - 1]?.lower ?? '')
}

const LIST_LINKS: ReadonlySet<string> = new Set(['and', 'or', 'nor'])

const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near outside inside from to of around into across for through throughout within off over'.split(' '),
)

/** A capital is a city like any other; a people is no country. */
function levelOf({ form, part }: PlaceFact): PlaceForm {
  return part?.startsWith('city:') ? 'city' : form
}

function placeSlots(passage: Passage): readonly PlaceSlot[] {
  const { places, eponyms, tokens } = passage.facts
  let at = 0
  const slots = listsIn(places, tokens).flatMap((list) =>
    list.map((place) => {
      const container = containerAt(passage, at++)
      return {
        ...slotOf(passage, place, keyOf(place)),
        place,
        others: isWholeList(list, tokens) ? keysBeside(list, place) : undefined,
        ...(container === undefined ? {} : { container }),
      }
    }),
  )
  const named = eponyms.map((place) => ({
    ...slotOf(passage, place, keyOf(place)),
    place,
    others: NONE,
    names: tokens.all[place.to]?.form.folded ?? '',
  }))
  return [...slots, ...named]
}

const NONE: ReadonlySet<string> = new Set()

function keyOf({ code, part }: PlaceName): string {
  return part ?? code
}

function keysBeside(list: readonly PlaceFact[], place: PlaceFact): ReadonlySet<string> {
  return list.length === 1 ? NONE : new Set(list.filter((other) => other !== place).map(keyOf))
}

/** “Birmingham, Alabama”: each city lies where the text puts it, if that is one place; our map has its largest namesake. */
function located(slots: readonly PlaceSlot[]): readonly PlaceSlot[] {
  const stated = new Map<string, PlaceName | undefined>()
  for (const { key, container } of slots) {
    if (container === undefined) continue
    stated.set(key, stated.has(key) ? commonPlace(stated.get(key), container) : container)
  }
  return slots.map((slot) => {
    const container = stated.get(slot.key)
    if (container === undefined || container.code === slot.place.code) return slot
    const { within: _, ...place } = slot.place
    return {
      ...slot,
      place: {
        ...place,
        code: container.code,
        ...(container.part === undefined ? {} : { within: container.part }),
      },
    }
  })
}

/** What two places lie in: of two states of one nation that nation. */
function commonPlace(a: PlaceName | undefined, b: PlaceName): PlaceName | undefined {
  if (a?.code !== b.code) return undefined
  return a.part === b.part ? a : { code: a.code, form: 'country' }
}

function containerAt({ facts }: Passage, at: number): PlaceFact | undefined {
  const [place, next] = [facts.places[at], facts.places[at + 1]]
  if (place === undefined || levelOf(place) !== 'city' || next?.from !== place.to) return undefined
  if (next.form !== 'country' && next.form !== 'part') return undefined
  return facts.tokens.all[next.from]?.gap === 'comma' && levelOf(next) !== 'city' ? next : undefined
}
