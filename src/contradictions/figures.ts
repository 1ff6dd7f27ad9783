import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { DateFact } from '../facts/dates.ts'
import type { PlaceFact, PlaceForm } from '../facts/places.ts'
import type { QuantityFact, Unit } from '../facts/quantities.ts'
import type { Detector } from './detector.ts'
import type { Matter } from './matters.ts'
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
        matter: MATTERS[slot.quantity.unit],
        comparable: (a, b) => areComparable(a.quantity, b.quantity),
        say: withNoun,
        mayRival: (a, b) => a.quantity.unit === 'count' && isBareCount(b.quantity),
        fit: (a, b) => (isKnownWhole ? 1 : fitOf(a.quantity, b.quantity)),
      }
      const offByScale = { ...kind, matter: 'scale', comparable: isOffByScale, fit: fitOfSlots } as const
      return slotConflict(slot, text, stems, offByScale) ?? slotConflict(slot, text, stems, kind) ?? []
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

/** “$214 billion” and “$214 million”: the same figures to another scale. */
function isOffByScale({ quantity: a }: QuantitySlot, { quantity: b }: QuantitySlot): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure || a.scale === undefined || b.scale === undefined)
    return false
  if (a.value === b.value || a.scale === 'dozen' || b.scale === 'dozen') return false
  return Math.abs(mantissaOf(a.value) - mantissaOf(b.value)) < 1e-9
}

/** 214 for 214,000,000: what stands before “million”. */
function mantissaOf(value: number): number {
  return Number((value / 1000 ** Math.floor(Math.log10(value) / 3)).toPrecision(12))
}

function fitOfSlots(a: QuantitySlot, b: QuantitySlot): number {
  const figures = String(mantissaOf(a.quantity.value)).replace('.', '').length
  return fitOf(a.quantity, b.quantity) / 2 + Math.min(figures - 1, 2) / 4
}

/** What the words of two figures say for one thing: the noun, its modifiers, “the”, “at least”. */
function fitOf(a: QuantityFact, b: QuantityFact): number {
  const isSameNoun = a.noun !== undefined && a.noun === b.noun
  const areSameModifiers = a.modifiers.length > 0 && a.modifiers.join(' ') === b.modifiers.join(' ')
  return (
    0.4 * Number(isSameNoun) +
    0.3 * Number(areSameModifiers) +
    0.15 * Number(a.definite && b.definite) +
    0.15 * Number(a.hedge !== undefined && a.hedge === b.hedge)
  )
}

const MATTERS: Readonly<Record<Unit, Matter>> = {
  count: 'count',
  measure: 'count',
  duration: 'duration',
  money: 'money',
  percent: 'percent',
  age: 'age',
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
  // “4.9 per cent” and “five per cent”
  if (a.unit === 'percent' && b.unit === 'percent' && isRoundedTo(a.value, b.value)) return true
  if (a.unit !== b.unit || a.unit === 'age' || a.noun !== b.noun) return false
  // “at least 19” and “at least 21” are two counts, though 21 is at least 19.
  if (a.hedge !== undefined && a.hedge !== 'about' && a.hedge === b.hedge) return isRounder(a.value, b.value)
  return a.low <= b.high && b.low <= a.high && isNearBound(a, b)
}

function isRoundedTo(a: number, b: number): boolean {
  if (Number.isInteger(a) === Number.isInteger(b)) return false
  return Math.abs(a - b) <= 0.5
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

/** Years and months of the caption against those that the text has in the same surroundings. */
export const yearConflicts: Detector = (story, { stems }) => {
  const years = story.text.flatMap((passage) => dateSlots(passage, anyYearKey))
  const months = story.text.flatMap((passage) => dateSlots(passage, monthKey))
  return (caption) => [
    ...dateSlots(caption, yearKey).flatMap((slot) => {
      // A year also stands in “2014-15” and “Euro 2016”.
      if (story.words.has(slot.key)) return []
      return slotConflict(slot, years, stems, isEdition(slot) ? EDITION : YEAR) ?? []
    }),
    ...dateSlots(caption, monthKey).flatMap((slot) => slotConflict(slot, months, stems, MONTH) ?? []),
  ]
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
  matter: 'same-day',
  comparable: ({ date: a }, { date: b }) => a.month === b.month && a.day === b.day,
}

function fullKey({ day, month, year }: DateFact): string | undefined {
  return day === undefined || year === undefined ? undefined : `${year}-${month}-${day}`
}

/** “since 2014” beside “in 2012” is no contradiction; “in March 2014” beside “in May 2015” is none of the year. */
const YEAR: SlotKind<DateSlot> = {
  kind: 'year',
  matter: 'year',
  comparable: (caption, text) => areSameBounds(caption, text) && !areOtherActs(caption, text),
  fit: ({ date: a }, { date: b }) => Number(a.month !== undefined && a.month === b.month),
}

function areSameBounds({ date: a }: DateSlot, { date: b }: DateSlot): boolean {
  return a.bound === b.bound && (a.month === undefined || b.month === undefined || a.month === b.month)
}

/** “bombed the port in 2015” beside “the annexation of the port in 2014”: each year is of its own act. */
function areOtherActs(a: DateSlot, b: DateSlot): boolean {
  const [one, other] = [actOf(a), actOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

function actOf({ passage, date }: DateSlot): string | undefined {
  return passage.facts.events.find((event) => event.date === date)?.class
}

/** “the 2020 presidential election” beside “the 2016 presidential election”: what comes again has its year as a name. */
const EDITION: SlotKind<DateSlot> = { ...YEAR, matter: 'edition' }

function isEdition({ passage, date, to }: DateSlot): boolean {
  const after = passage.facts.tokens.all[to]
  return (
    date.month === undefined &&
    after?.gap === 'space' &&
    after.sentence === date.sentence &&
    !FUNCTION_WORDS.has(after.lower)
  )
}

const MONTH: SlotKind<DateSlot> = {
  kind: 'day',
  matter: 'month',
  comparable: ({ date: a }, { date: b }) =>
    a.bound === b.bound && (a.year === undefined || b.year === undefined || a.year === b.year),
  fit: ({ date: a }, { date: b }) => Number(a.year !== undefined && a.year === b.year),
}

/** A day that slips stays in its month and year. */
const DAY: SlotKind<DateSlot> = {
  kind: 'day',
  matter: 'day',
  comparable: ({ date: a }, { date: b }) =>
    a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year),
}

interface DateSlot extends Slot {
  readonly date: DateFact
}

/** A year or a month with its year; a full day is a matter of days. */
function yearKey({ year, day }: DateFact): string | undefined {
  return year === undefined || day !== undefined ? undefined : String(year)
}

function anyYearKey({ year }: DateFact): string | undefined {
  return year === undefined ? undefined : String(year)
}

function monthKey({ month, day }: DateFact): string | undefined {
  return month === undefined || day !== undefined ? undefined : String(month)
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
        matter: PLACE_MATTERS[levelOf(slot.place)],
        comparable: (a, b) =>
          levelOf(a.place) === levelOf(b.place) && isLocated(a) === isLocated(b) && !own.has(b.key),
      }
      return slotConflict(slot, text, stems, kind) ?? []
    })
  }
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
  if (before === undefined || before.sentence !== place.sentence) return false
  return LOCATIVES.has(before.lower) || all[from]?.gap === 'comma'
}

const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near outside inside from to of around into across for through throughout within off over'.split(' '),
)

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
