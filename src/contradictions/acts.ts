import type { EventFact } from '../facts/events.ts'
import type { PredicateLexicon } from '../facts/predicates.ts'
import type { Detector } from './detector.ts'
import { type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import type { Passage } from './story.ts'

interface ActSlot extends Slot {
  readonly event: EventFact
}

/**
 * The caption tells the contrary of what the text tells in the same words: “the bridge closed on
 * Monday” beside “the bridge opened on Monday”. Nowhere may the text tell the caption's own act, of
 * whatever it is.
 */
export const actConflicts: Detector = (story, { predicates, stems }) => {
  const text = story.text.flatMap(actSlots)
  const kind: SlotKind<ActSlot> = {
    kind: 'act',
    matter: 'act',
    comparable: (a, b) =>
      areOpposed(a.event, b.event, predicates) &&
      a.event.negated === b.event.negated &&
      a.event.unreal === b.event.unreal,
  }
  return (caption) => actSlots(caption).flatMap((slot) => slotConflict(slot, text, stems, kind) ?? [])
}

/**
 * Opposites, or two acts of which one is known for the year: “bombed Ukraine in 2015” beside “the
 * annexation of Crimea in 2014” are two acts of two years.
 */
function areOpposed(a: EventFact, b: EventFact, predicates: PredicateLexicon): boolean {
  const [yearA, yearB] = [a.date?.year, b.date?.year]
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return false
  return predicates.exclusion(a.class, b.class) !== undefined
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
