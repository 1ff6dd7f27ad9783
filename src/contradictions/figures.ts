import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { DateFact } from '../facts/dates.ts'
import type { PlaceFact, PlaceForm } from '../facts/places.ts'
import type { QuantityFact, Unit } from '../facts/quantities.ts'
import {
  ageConfidence,
  cityConfidence,
  dayConfidence,
  figureConfidence,
  peopleConfidence,
  percentConfidence,
  placeConfidence,
  sameDayConfidence,
  wholeConfidence,
  yearConfidence,
} from './confidence.ts'
import type { Likeness } from './context.ts'
import type { Detector } from './detector.ts'
import { type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import type { Passage } from './story.ts'

interface QuantitySlot extends Slot {
  readonly quantity: QuantityFact
}

/** Counts, sums, shares and ages of the caption against those that the text tells of the same thing. */
export const quantityConflicts: Detector = (story, { stems }) => {
  const text = story.text.flatMap(quantitySlots)
  return (caption) =>
    quantitySlots(caption).flatMap((slot) => {
      if (text.some((other) => agrees(slot.quantity, other.quantity))) return []
      const isKnownWhole = isOneWhole(slot, text)
      const kind: SlotKind<QuantitySlot> = {
        kind: slot.quantity.unit === 'age' ? 'age' : 'figure',
        comparable: (a, b) => areComparable(a.quantity, b.quantity),
        say: withNoun,
        mayRival: (a, b) => a.quantity.unit === 'count' && isBareCount(b.quantity),
        confidence: isKnownWhole ? wholeConfidence : CONFIDENCES[slot.quantity.unit],
      }
      return slotConflict(slot, text, stems, kind) ?? []
    })
}

const WORDS_AFTER = 2

/** “230 firefighters”: a figure with a word or two of what it counts. */
function withNoun({ passage, from, to, range }: QuantitySlot): string {
  const { all, text } = passage.facts.tokens
  let end = range.end
  for (let i = to; i < to + WORDS_AFTER; i++) {
    const token = all[i]
    if (token === undefined || (token.gap !== 'space' && token.gap !== 'hyphen')) break
    if (token.sentence !== all[from]?.sentence || FUNCTION_WORDS.has(token.lower)) break
    end = Math.max(end, token.end)
  }
  return text.slice(range.start, end)
}

/** “the two leaders … the two leaders” in the text: a whole that it counts again and again, and always so. */
function isOneWhole({ quantity }: QuantitySlot, text: readonly QuantitySlot[]): boolean {
  if (!quantity.definite || quantity.unit !== 'count' || quantity.noun === undefined) return false
  const same = text.filter((other) => other.quantity.noun === quantity.noun)
  return (
    same.filter((other) => other.quantity.definite).length >= 2 &&
    same.every((other) => other.key === same[0]?.key)
  )
}

const CONFIDENCES: Readonly<Record<Unit, (like: Likeness) => number>> = {
  count: figureConfidence,
  measure: figureConfidence,
  duration: figureConfidence,
  money: figureConfidence,
  percent: percentConfidence,
  age: ageConfidence,
}

function quantitySlots(passage: Passage): readonly QuantitySlot[] {
  return passage.facts.quantities.map((quantity) => ({
    ...slotOf(passage, quantity, `${quantity.unit} ${quantity.value}`),
    quantity,
  }))
}

const SMALL_NUMBER = 12

/**
 * The text has the caption's number, whatever it counts there, or a rounder one. A small number
 * stands for many things, so it must count the same: “six leaders” is not borne out by “six days”.
 */
function agrees(a: QuantityFact, b: QuantityFact): boolean {
  const isSameThing = a.unit === b.unit && (a.noun === undefined || b.noun === undefined || a.noun === b.noun)
  if (a.value === b.value) return isSameThing || a.value > SMALL_NUMBER
  if (a.unit !== b.unit || a.unit === 'age' || a.noun !== b.noun) return false
  // “at least 19” and “at least 21” are two counts, though 21 is at least 19.
  if (a.hedge !== undefined && a.hedge !== 'about' && a.hedge === b.hedge) return isRounder(a.value, b.value)
  return a.low <= b.high && b.low <= a.high && isNearBound(a, b)
}

const NEAR_BOUND = 1.5

/** “more than 500” bears out 620, not 9,000. */
function isNearBound(a: QuantityFact, b: QuantityFact): boolean {
  return Math.max(a.value, b.value) <= NEAR_BOUND * Math.min(a.value, b.value)
}

/** “more than 900,000” for “more than 930,000”. */
function isRounder(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.1 * Math.max(a, b) && Math.max(a, b) > 100
}

function areComparable(a: QuantityFact, b: QuantityFact): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure) return false
  if (a.unit === 'count' || a.unit === 'measure' || a.unit === 'duration') {
    if (a.noun === undefined || a.noun !== b.noun) return false
  }
  if (!isSlip(a, b)) return false
  return (
    a.modifiers.join(' ') === b.modifiers.join(' ') || a.modifiers.length === 0 || b.modifiers.length === 0
  )
}

/** “the union said it killed 19”: a count whose noun is left out. */
function isBareCount({ unit, noun }: QuantityFact): boolean {
  return unit === 'count' && noun === undefined
}

const LARGEST_RATIO = 4

/**
 * A slip stays near what it slips from, or is off by a scale: “14 air strikes” on one town and “200
 * air strikes” in all are part and whole, “14.7 billion” and “14.7 million” are not.
 */
function isSlip(a: QuantityFact, b: QuantityFact): boolean {
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value))
  return ratio <= LARGEST_RATIO || (a.scale !== b.scale && Number.isInteger(Math.log10(ratio) / 3))
}

/** Years of the caption against those that the text has in the same surroundings. */
export const yearConflicts: Detector = (story, { stems }) => {
  const text = story.text.flatMap((passage) => dateSlots(passage, yearKey))
  return (caption) =>
    dateSlots(caption, yearKey).flatMap((slot) => {
      // A year also stands in “2014-15” and “Euro 2016”.
      if (story.words.has(slot.key)) return []
      return slotConflict(slot, text, stems, YEAR) ?? []
    })
}

/** Days of the caption against those that the text has in the same surroundings. */
export const dayConflicts: Detector = (story, { stems }) => {
  const text = story.text.flatMap((passage) => dateSlots(passage, dayKey))
  const full = story.text.flatMap((passage) => dateSlots(passage, fullKey))
  return (caption) => [
    ...dateSlots(caption, dayKey).flatMap((slot) => slotConflict(slot, text, stems, DAY) ?? []),
    ...dateSlots(caption, fullKey).flatMap((slot) => {
      if (story.words.has(String(slot.date.year)) || ANNIVERSARIES.some((word) => story.words.has(word)))
        return []
      return slotConflict(slot, full, stems, SAME_DAY) ?? []
    }),
  ]
}

/** With these in the text a day stands for itself in more than one year. */
const ANNIVERSARIES: readonly string[] = ['anniversary', 'annual', 'annually', 'birthday']

/** “15 January 2016” beside “15 January 2020”: the day of one year in another. */
const SAME_DAY: SlotKind<DateSlot> = {
  kind: 'day',
  comparable: ({ date: a }, { date: b }) => a.month === b.month && a.day === b.day,
  confidence: sameDayConfidence,
}

function fullKey({ day, month, year }: DateFact): string | undefined {
  return day === undefined || year === undefined ? undefined : `${year}-${month}-${day}`
}

const YEAR: SlotKind<Slot> = { kind: 'year', comparable: () => true, confidence: yearConfidence }

/** A day that slips stays in its month and year. */
const DAY: SlotKind<DateSlot> = {
  kind: 'day',
  comparable: ({ date: a }, { date: b }) =>
    a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year),
  confidence: dayConfidence,
}

interface DateSlot extends Slot {
  readonly date: DateFact
}

function yearKey(date: DateFact): string | undefined {
  return date.year === undefined || date.month !== undefined || date.bound !== undefined
    ? undefined
    : String(date.year)
}

function dayKey(date: DateFact): string | undefined {
  return date.day === undefined || date.month === undefined ? undefined : `${date.month}-${date.day}`
}

function dateSlots(passage: Passage, keyOf: (date: DateFact) => string | undefined): readonly DateSlot[] {
  return passage.facts.dates.flatMap((date) => {
    const key = keyOf(date)
    return key === undefined ? [] : [{ ...slotOf(passage, date, key), date }]
  })
}

interface PlaceSlot extends Slot {
  readonly place: PlaceFact
}

/** Nations, states and cities of the caption, as nouns or adjectives, against those of the text. */
export const placeConflicts: Detector = (story, { stems }) => {
  const text = story.text.flatMap(placeSlots)
  const codes = new Set(
    text.flatMap(({ place: { code, part, within } }) => [code, part ?? code, within ?? code]),
  )
  return (caption) => {
    const own = new Set(caption.facts.places.map(({ code, part }) => part ?? code))
    return placeSlots(caption).flatMap((slot) => {
      if (codes.has(slot.place.part ?? slot.place.code)) return []
      const kind: SlotKind<PlaceSlot> = {
        kind: 'place',
        comparable: (a, b) => levelOf(a.place) === levelOf(b.place) && !own.has(b.key),
        confidence: PLACE_CONFIDENCES[levelOf(slot.place)],
      }
      return slotConflict(slot, text, stems, kind) ?? []
    })
  }
}

const PLACE_CONFIDENCES: Readonly<Record<PlaceForm, (like: Likeness) => number>> = {
  country: placeConfidence,
  people: peopleConfidence,
  part: placeConfidence,
  'part-people': peopleConfidence,
  seat: cityConfidence,
  city: cityConfidence,
}

/** A capital is a city like any other; a people is no country. */
function levelOf({ form, part }: PlaceFact): PlaceForm {
  return part?.startsWith('city:') ? 'city' : form
}

function placeSlots(passage: Passage): readonly PlaceSlot[] {
  return passage.facts.places.map((place) => ({
    ...slotOf(passage, place, place.part ?? place.code),
    place,
  }))
}
