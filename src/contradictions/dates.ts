import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { DateFact } from '../facts/dates.ts'
import { stemOf } from '../facts/stems.ts'
import { once } from '../text/once.ts'
import type { Conflict } from './conflict.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import type { Story } from './story.ts'

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
  const years = once(() => readAll(story.text, anyYears))
  return (caption) => {
    const ownDays = caption.read(days)
    const ownFull = caption.read(fullDays)
    return [
      ...ownDays.flatMap((slot) => slotConflict(slot, keysOf(ownDays), text(), stems, DAY) ?? []),
      ...ownFull.flatMap((slot) => {
        if (story.words.has(slot.key) || isOfOldScene(caption, story)) return []
        const own = keysOf(ownFull)
        const week = slotConflict(slot, own, weekAround(slot, text()), stems, WEEK)
        const scene = slotConflict(slot, own, years(), stems, sceneOf(text(), story))
        return [week === undefined ? undefined : { ...week, confidence: WEEK_CONFIDENCE }, scene].filter(
          isFound,
        )
      }),
    ]
  }
}

/** With these in the text a day stands for itself in more than one year. */
const ANNIVERSARIES: readonly string[] = ['anniversary', 'annual', 'annually', 'birthday']

const OLD_SCENES: ReadonlySet<string> = new Set(['file', 'archive', 'archives', 'undated'])

/** A file picture, or a day that comes round every year. */
function isOfOldScene(caption: Passage, story: Story): boolean {
  return (
    caption.facts.tokens.all.some(({ lower }) => OLD_SCENES.has(lower)) ||
    ANNIVERSARIES.some((word) => story.words.has(word))
  )
}

/**
 * The full date of a scene beside a text of another year: “15 January 2016” where the text tells of 12
 * January 2020, or of “January 12” and of no later year than 2020.
 * @param days days of the text, with their years or without
 */
function sceneOf(days: readonly DateSlot[], { toldYear }: Story): SlotKind<DateSlot> {
  const nearness = ({ date: scene }: DateSlot, { date }: DateSlot): number => {
    if (date.year === undefined || !areNearYears(scene, date)) return 0
    if (isNearDay(scene, date)) return ON_THE_DAY
    // “the nurses’ march in March 2020” beside “7 March 2018”
    if (date.day === undefined && date.month === scene.month) return IN_THE_MONTH
    if (date.year !== toldYear || date.month !== undefined) return 0
    // A text that tells of no later year than 1997 is of a year that it does not tell.
    if ((scene.year ?? 0) > toldYear) return 0
    const isNear = days.some((other) => other.date.year === undefined && isNearDay(scene, other.date))
    return isNear ? IN_THE_YEAR : 0
  }
  return {
    kind: 'day',
    matter: 'scene',
    comparable: (a, b) => nearness(a, b) > 0,
    fit: nearness,
    // A file picture of the same person is of another year by right, and one in thirty of a day so near.
    meets: ({ shared, names }) => shared - names >= LEAST_BESIDE_SCENES,
  }
}

/**
 * The days of one near year that a text tells of the week of a scene, where they are two or more: of 232 published
 * captions with a year that the text does not tell none had such a week.
 * @param days of the text, with their years or without
 */
function weekAround({ date: scene }: DateSlot, days: readonly DateSlot[]): readonly DateSlot[] {
  const near = days.filter(({ date }) => isNearDay(scene, date))
  if (keysOf(near).size < 2) return []
  const full = near.filter(({ date }) => date.year !== undefined)
  return full
    .filter(({ date }) => areNearYears(scene, date))
    .map((slot) => ({ ...slot, key: anyYearKey(slot.date) ?? slot.key }))
}

function isFound(conflict: Conflict | undefined): conflict is Conflict {
  return conflict !== undefined
}

/** “March 26, 2018” in a story that tells of March 24, and of March 28, 2020. */
const WEEK: SlotKind<DateSlot> = { kind: 'day', comparable: () => true }
const WEEK_CONFIDENCE = 0.92

/** What two sentences of one scene share besides names: one word that the text does not say often. */
const LEAST_BESIDE_SCENES = 0.4

const ON_THE_DAY = 2
const IN_THE_MONTH = 1.5
const IN_THE_YEAR = 1

/** Days by which a picture may be older or younger than what the text tells. */
const NEAR_DAYS = 7
const DAYS_OF_MONTH = 30.5
const DAYS_OF_YEAR = 366

/** Two days of the calendar that are near each other, whatever their years. */
function isNearDay(a: DateFact, b: DateFact): boolean {
  if (a.day === undefined || b.day === undefined || a.month === undefined || b.month === undefined)
    return false
  const days = Math.abs((a.month - b.month) * DAYS_OF_MONTH + a.day - b.day)
  return Math.min(days, DAYS_OF_YEAR - days) <= NEAR_DAYS
}

/** “since 2014” beside “in 2012” is no contradiction; “in March 2014” beside “in May 2015” is none of the year. */
const YEAR: SlotKind<DateSlot> = {
  kind: 'year',
  matter: 'year',
  sort: 'year',
  comparable: (caption, text) =>
    areSameBounds(caption, text) && !areOtherActs(caption, text) && !areOtherDeeds(caption, text),
  fit: (a, b) =>
    Number(a.date.month !== undefined && a.date.month === b.date.month) +
    Number(isEdition(a) === isEdition(b)) / 2,
  isOfOneShape: ({ date: a }, { date: b }) => areNearYears(a, b),
  // The same people in another year are another picture: “Ferretti and Marani in 1977”.
  meets: ({ shared, names, frame }) => shared - names >= LEAST_BESIDE_NAMES || frame >= LEAST_FRAME,
}

const NEAR_YEARS = 4

function areNearYears(a: DateFact, b: DateFact): boolean {
  return Math.abs((a.year ?? 0) - (b.year ?? 0)) <= NEAR_YEARS
}

const LEAST_BESIDE_NAMES = 0.2

/** “the 2018 Corran Film Festival” beside “the 2021 Corran Film Festival”: three words in a row name one event. */
const LEAST_FRAME = Math.log(1 + 3)

function areSameBounds({ date: a }: DateSlot, { date: b }: DateSlot): boolean {
  return a.bound === b.bound && (a.month === undefined || b.month === undefined || a.month === b.month)
}

/**
 * “bombed the port in 2015” beside “the annexation of the port in 2014”: each year is of its own act. A sentence with
 * one date may tell the caption's act besides: “the attack on 17 June 2015 that killed nine”.
 */
function areOtherActs(a: DateSlot, b: DateSlot): boolean {
  const [one, other] = [actOf(a), actOf(b)]
  if (one === undefined || other === undefined || one === other) return false
  const { dates, events } = b.passage.facts
  const isOnlyDate = dates.every((date) => date === b.date || date.sentence !== b.sentence)
  return !isOnlyDate || !events.some((event) => event.sentence === b.sentence && event.class === one)
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
    !FUNCTION_WORDS.has(after.lower) &&
    !SAYING.has(after.lower)
  )
}

/** “the envoy who came to Corran in 2012 says” names no “2012 says”. */
const SAYING: ReadonlySet<string> = new Set('says said say tells told warns warned'.split(' '))

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

/** The year of a full date. */
function fullKey({ day, year }: DateFact): string | undefined {
  return day === undefined || year === undefined ? undefined : String(year)
}
