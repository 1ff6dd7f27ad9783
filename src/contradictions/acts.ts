import { type EventFact, findActClasses } from '../facts/events.ts'
import type { ExclusionKind, PredicateLexicon } from '../facts/predicates.ts'
import { isOfItsOwnTime } from './context.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import type { Story } from './story.ts'

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
  const kinds = (['opposite', 'rival'] as const).map(
    (exclusion): SlotKind<ActSlot> => ({
      kind: 'act',
      matter: exclusion === 'opposite' ? 'act' : 'rival-act',
      comparable: (a, b) =>
        areOpposed(a.event, b.event, predicates, exclusion) &&
        !areBothSides(a, b) &&
        !isOfItsOwnTime(a.context(), b.context(), story.toldYear) &&
        isBefore(a) === isBefore(b) &&
        !isOfAnother(a, b),
    }),
  )
  return (caption) => {
    const slots = caption.read(actSlots)
    const own = keysOf(slots)
    return slots.flatMap((slot) => {
      const excluded = predicates.excludedBy(slot.key)
      if (excluded.size === 0 || isTold(slot.key, story, predicates)) return []
      const others = story.text.filter((passage) => mayTell(passage, excluded, predicates))
      const text = readAll(others, actSlots)
      return kinds.flatMap((kind) => slotConflict(slot, own, text, stems, kind) ?? [])
    })
  }
}

function isTold(name: string, { text }: Story, predicates: PredicateLexicon): boolean {
  return text.some(
    (passage) =>
      passage.read(classesIn, predicates).has(name) && passage.read(actSlots).some(({ key }) => key === name),
  )
}

/** Acts are read where a word may tell of one of these classes. */
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
