import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { DateFact } from '../facts/dates.ts'
import { stemOf } from '../facts/stems.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'

/** Years and months of the caption against those that the text has in the same surroundings. */
export const yearConflicts: Detector = (story, { stems }) => {
  const years = once(() => readAll(story.text, anyYears))
  const told = once(() => readAll(story.text, months))
  return (caption) => {
    const ownYears = keysOf(caption.read(anyYears))
    const ownMonths = caption.read(months)
    return [
      ...caption.read(bareYears).flatMap((slot) => {
        // A year also stands in “2014-15” and “Euro 2016”.
        if (story.words.has(slot.key)) return []
        return slotConflict(slot, ownYears, years(), stems, isEdition(slot) ? EDITION : YEAR) ?? []
      }),
      ...ownMonths.flatMap((slot) => slotConflict(slot, keysOf(ownMonths), told(), stems, MONTH) ?? []),
    ]
  }
}

/** Days of the caption against those that the text has in the same surroundings. */
export const dayConflicts: Detector = (story, { stems }) => {
  const text = once(() => readAll(story.text, days))
  const full = once(() => readAll(story.text, fullDays))
  return (caption) => {
    const ownDays = caption.read(days)
    const ownFull = caption.read(fullDays)
    return [
      ...ownDays.flatMap((slot) => slotConflict(slot, keysOf(ownDays), text(), stems, DAY) ?? []),
      ...ownFull.flatMap((slot) => {
        if (story.words.has(String(slot.date.year)) || ANNIVERSARIES.some((word) => story.words.has(word)))
          return []
        return slotConflict(slot, keysOf(ownFull), full(), stems, SAME_DAY) ?? []
      }),
    ]
  }
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
  headline: 1.4,
  comparable: (caption, text) =>
    areSameBounds(caption, text) && !areOtherActs(caption, text) && !areOtherDeeds(caption, text),
  fit: ({ date: a }, { date: b }) => Number(a.month !== undefined && a.month === b.month),
  isOfOneShape: ({ date: a }, { date: b }) => Math.abs((a.year ?? 0) - (b.year ?? 0)) <= NEAR_YEARS,
  // The same people in another year are another picture: “Ferretti and Marani in 1977”.
  meets: ({ shared, names, frame }) => shared - names >= LEAST_BESIDE_NAMES || frame >= LEAST_FRAME,
}

const NEAR_YEARS = 4

const LEAST_BESIDE_NAMES = 0.2

/** “the 2018 Corran Film Festival” beside “the 2021 Corran Film Festival”: three words in a row name one event. */
const LEAST_FRAME = Math.log(1 + 3)

function areSameBounds({ date: a }: DateSlot, { date: b }: DateSlot): boolean {
  return a.bound === b.bound && (a.month === undefined || b.month === undefined || a.month === b.month)
}

/** “bombed the port in 2015” beside “the annexation of the port in 2014”: each year is of its own act. */
function areOtherActs(a: DateSlot, b: DateSlot): boolean {
  const [one, other] = [actOf(a), actOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** “built in 1878” beside “signed in 1987”: acts of no class, told straight before the years. */
function areOtherDeeds(a: DateSlot, b: DateSlot): boolean {
  const [one, other] = [participleOf(a), participleOf(b)]
  return one !== undefined && other !== undefined && stemOf(one) !== stemOf(other)
}

function participleOf({ passage, from }: DateSlot): string | undefined {
  const { all } = passage.facts.tokens
  const verb = all[from - 1]?.lower === 'in' ? all[from - 2] : undefined
  return verb !== undefined && /(?:ed|ilt|ade|own|orn|aid|ung)$/.test(verb.lower) ? verb.lower : undefined
}

function actOf({ passage, date }: DateSlot): string | undefined {
  return passage.facts.events.find((event) => event.date === date)?.class
}

/** “the 2020 presidential election” beside “the 2016 presidential election”: what comes again has its year as a name. */
const EDITION: SlotKind<DateSlot> = {
  ...YEAR,
  matter: 'edition',
  comparable: (caption, text) => YEAR.comparable(caption, text) && !areOtherEvents(caption, text),
  // Elections, games and cups come round in even years: “the 2012 campaign” and “the 2016 campaign” are two.
  fit: (a, b) =>
    (Math.abs((a.date.year ?? 0) - (b.date.year ?? 0)) % 2) * (Number(nameOneEvent(a, b)) / 2 + 1 / 2),
}

const REACH_EVENT = 3

/** “the 2015 presidential election” and “the 2016 election” */
function nameOneEvent(a: DateSlot, b: DateSlot): boolean {
  const other = b.context().after.slice(0, REACH_EVENT)
  return a
    .context()
    .after.slice(0, REACH_EVENT)
    .some((stem) => EVENTS().has(stem) && other.includes(stem))
}

/** “the 2017 special elections” beside “the 2016 presidential election” */
function areOtherEvents(a: DateSlot, b: DateSlot): boolean {
  const [one, other] = [modifierOf(a), modifierOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** “special” of “the 2017 special elections” */
function modifierOf({ context }: DateSlot): string | undefined {
  const [first, ...rest] = context().after.slice(0, REACH_EVENT)
  return first !== undefined && !EVENTS().has(first) && rest.some((stem) => EVENTS().has(stem))
    ? first
    : undefined
}

/** What comes round in even years or in odd ones. */
const EVENTS = once(
  (): ReadonlySet<string> =>
    new Set(
      'election campaign race primary caucus convention midterm olympics games cup championship vote debate'
        .split(' ')
        .map(stemOf),
    ),
)

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

/** A slip of the day leaves the month as it is, and the other way round; the year stays. */
const DAY: SlotKind<DateSlot> = {
  kind: 'day',
  matter: 'day',
  comparable: ({ date: a }, { date: b }) =>
    (a.month === b.month || a.day === b.day) &&
    (a.year === undefined || b.year === undefined || a.year === b.year),
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

type DateSlots = (passage: Passage) => readonly DateSlot[]

const bareYears: DateSlots = (passage) => dateSlots(passage, yearKey)
const anyYears: DateSlots = (passage) => dateSlots(passage, anyYearKey)
const months: DateSlots = (passage) => dateSlots(passage, monthKey)
const days: DateSlots = (passage) => dateSlots(passage, dayKey)
const fullDays: DateSlots = (passage) => dateSlots(passage, fullKey)
