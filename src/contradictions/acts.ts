import { type EventFact, findActClasses } from '../facts/events.ts'
import type { ExclusionKind, PredicateLexicon } from '../facts/predicates.ts'
import type { Token } from '../facts/tokens.ts'
import { contentStem, isOfItsOwnTime } from './context.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'

interface ActSlot extends Slot {
  readonly event: EventFact
}

/**
 * The caption tells the contrary of what the text tells in the same words: “the bridge closed on
 * Monday” beside “the bridge opened on Monday”, or another act of the kind that happens once: “the
 * suspects were arrested” beside “the suspects were killed”. Nowhere may the text tell the caption's own
 * act, of whatever it is.
 */
export const actConflicts: Detector = (story, { predicates, stems }) => {
  const kindsOf = (isRepeated: boolean): readonly SlotKind<ActSlot>[] =>
    EXCLUSIONS.map((exclusion) => ({
      kind: 'act',
      matter: isRepeated ? 'told-act' : exclusion === 'opposite' ? 'act' : 'rival-act',
      mayRepeat: isRepeated,
      fit: sharedParties,
      comparable: (a, b) =>
        areOpposed(a.event, b.event, predicates, exclusion) &&
        !areBothSides(a, b) &&
        !isOfItsOwnTime(a.context(), b.context(), story.toldYear) &&
        isBefore(a) === isBefore(b) &&
        !isOfAnother(a, b),
    }))
  const [kinds, repeated] = [kindsOf(false), kindsOf(true)]
  return (caption) => {
    const slots = caption.read(actSlots)
    const own = keysOf(slots)
    return slots.flatMap((slot) => {
      const excluded = predicates.excludedBy(slot.key)
      if (!story.text.some((passage) => mayTell(passage, excluded, predicates))) return []
      const others = story.text.filter(
        (passage) =>
          passage.read(classesIn, predicates).has(slot.key) || mayTell(passage, excluded, predicates),
      )
      const text = readAll(others, actSlots)
      const isRepeated = text.some(({ key }) => key === slot.key)
      return (isRepeated ? repeated : kinds).flatMap(
        (kind) => slotConflict(slot, own, text, stems, kind) ?? [],
      )
    })
  }
}

const EXCLUSIONS = ['opposite', 'rival'] as const

/** May a word of the passage tell of one of some classes? */
function mayTell(
  passage: Passage,
  names: ReadonlyMap<string, ExclusionKind>,
  predicates: PredicateLexicon,
): boolean {
  for (const name of passage.read(classesIn, predicates)) if (names.has(name)) return true
  return false
}

function classesIn({ facts }: Passage, predicates: PredicateLexicon): ReadonlySet<string> {
  return findActClasses(facts.tokens, predicates)
}

/**
 * Opposites, or two acts of which one is known for the year: “bombed Ukraine in 2015” beside “the
 * annexation of Crimea in 2014” are two acts of two years.
 */
function areOpposed(
  a: EventFact,
  b: EventFact,
  predicates: PredicateLexicon,
  exclusion: ExclusionKind,
): boolean {
  if (a.negated !== b.negated || a.unreal !== b.unreal) return false
  const [yearA, yearB] = [a.date?.year, b.date?.year]
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return false
  // “Nell Harker was arrested in 2004” beside “the 2004 murder”: what somebody is arrested for.
  if (exclusion === 'rival' && (a.form === 'noun') !== (b.form === 'noun')) return false
  return predicates.exclusion(a.class, b.class) === exclusion
}

const REACH_HAD = 2

/** “whose shares had risen for a year” beside “shares fell on Thursday”. */
function isBefore({ passage, from, sentence }: ActSlot): boolean {
  const { all } = passage.facts.tokens
  return all
    .slice(Math.max(0, from - REACH_HAD), from)
    .some((token) => token.lower === 'had' && token.sentence === sentence)
}

const REACH_WHOSE = 6

/** “Rolf Sundin, whose partner was convicted”: it is told of the partner, of whom the sentence says nothing. */
function isOfAnother({ passage, from, sentence }: ActSlot, text: ActSlot): boolean {
  const { all } = passage.facts.tokens
  for (let i = from - 1; i >= Math.max(0, from - REACH_WHOSE); i--) {
    const token = all[i]
    if (token === undefined || token.sentence !== sentence) return false
    if (token.lower !== 'whose') continue
    const [owned] = all.slice(i + 1, from).flatMap((word) => word.form.contentStem ?? [])
    return owned !== undefined && !text.context().sentence.has(owned)
  }
  return false
}

/** What one party does where the other is done by: “Tranter beat Harker” and “Harker lost to Tranter” agree. */
const CONVERSE: readonly (readonly [string, string])[] = [
  ['win', 'lose'],
  ['buy', 'sell'],
]

/** Two sides of one act, each told of its own party. */
function areBothSides(a: ActSlot, b: ActSlot): boolean {
  const classes = [a.event.class, b.event.class]
  if (!CONVERSE.some((pair) => pair.every((name) => classes.includes(name)))) return false
  const [one, other] = [partyOf(a), partyOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The name straight before the act. */
function partyOf(slot: ActSlot): string | undefined {
  const { left, names } = slot.context()
  return left !== undefined && names.has(left) ? left : undefined
}

/** Who does an act and whom or what it is done to, as far as the words around it say: by stem. */
interface Parties {
  readonly doers: ReadonlySet<string>
  readonly done: ReadonlySet<string>
}

const REACH_PARTY = 6

function partiesOf({ passage, event }: ActSlot): Parties {
  const { all } = passage.facts.tokens
  const before = partyStems(all, event.predicate.from - 1, -1, event.sentence)
  const after = partyStems(all, event.predicate.to, 1, event.sentence)
  return event.form === 'passive' ? { doers: after, done: before } : { doers: before, done: after }
}

function partyStems(
  all: readonly Token[],
  from: number,
  step: 1 | -1,
  sentence: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = from; Math.abs(i - from) < REACH_PARTY; i += step) {
    const token = all[i]
    if (token === undefined || token.sentence !== sentence) break
    const stem = contentStem(token)
    if (stem !== undefined) found.add(stem)
  }
  return found
}

/** “police fired tear gas” beside “tear gas was fired”: 1 where both parties are named by the same words, ½ where one is. */
function sharedParties(a: ActSlot, b: ActSlot): number {
  const [one, other] = [partiesOf(a), partiesOf(b)]
  return (Number(meet(one.doers, other.doers)) + Number(meet(one.done, other.done))) / 2
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true
  return false
}

function actSlots(passage: Passage): readonly ActSlot[] {
  const { all } = passage.facts.tokens
  return passage.facts.events.flatMap((event) => {
    const { from, to } = event.predicate
    const [first, last] = [all[from], all[to - 1]]
    if (first === undefined || last === undefined) return []
    const range = { start: first.start, end: last.end }
    const place = { range, sentence: event.sentence, from, to }
    return [{ ...slotOf(passage, place, event.class), event }]
  })
}
