import type { Detector } from '../../src/contradictions/detector.ts'
import { type Passage, readAll } from '../../src/contradictions/passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from '../../src/contradictions/slots.ts'
import { once } from '../../src/text/once.ts'

const WEEKDAY: SlotKind<Slot> = { kind: 'weekday', comparable: () => true }

/** Another weekday than the text has of the same matter: “strike to begin on Thursday” beside “… on Tuesday”. */
export const weekdayConflicts: Detector = (story, { stems }) => {
  const text = once(() => readAll(story.text, weekdaySlots))
  return (head) => {
    const slots = weekdaySlots(head)
    return slots.flatMap((slot) => slotConflict(slot, keysOf(slots), text(), stems, WEEKDAY) ?? [])
  }
}

/** “said Monday that his client will appear”: the day of what is said is not the day of what it tells. */
const SPEECH: ReadonlySet<string> = new Set('said says told tells wrote writes tweeted added'.split(' '))

function isDayOfSpeech({ facts }: Passage, from: number): boolean {
  const { all } = facts.tokens
  const before = all[from - 1]?.lower === 'on' ? from - 2 : from - 1
  return SPEECH.has(all[before]?.lower ?? '')
}

/** Weekdays alone: one with its date is a day, and compared as such. */
function weekdaySlots(passage: Passage): readonly Slot[] {
  return passage.facts.dates.flatMap((date) =>
    date.weekday === undefined || date.day !== undefined || isDayOfSpeech(passage, date.from)
      ? []
      : [slotOf(passage, date, `weekday ${date.weekday}`)],
  )
}

const BOUND: SlotKind<Slot> = { kind: 'year', comparable: () => true }

/** Another year from which something is counted: “worst since 2014” beside “the worst since 2004”. */
export const boundConflicts: Detector = (story, { stems }) => {
  const text = once(() => readAll(story.text, sinceSlots))
  return (head) => {
    const slots = sinceSlots(head)
    return slots.flatMap((slot) =>
      story.words.has(slot.key) ? [] : (slotConflict(slot, keysOf(slots), text(), stems, BOUND) ?? []),
    )
  }
}

function sinceSlots(passage: Passage): readonly Slot[] {
  return passage.facts.dates.flatMap((date) =>
    date.year === undefined || date.month !== undefined || date.bound !== 'since'
      ? []
      : [slotOf(passage, date, String(date.year))],
  )
}
