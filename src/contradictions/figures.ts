import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { DateFact } from '../facts/dates.ts'
import type { NameFact } from '../facts/names.ts'
import type { QuantityFact, Unit } from '../facts/quantities.ts'
import { singularOf } from '../facts/stems.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { once } from '../text/once.ts'
import { whoseAge } from './ages.ts'
import type { Conflict } from './conflict.ts'
import { isOfItsOwnTime } from './context.ts'
import type { Detector } from './detector.ts'
import { areOfOneShape, isMistyped } from './figure-slips.ts'
import type { Matter } from './matters.ts'
import { type Passage, readAll } from './passage.ts'
import { surnameOf } from './people.ts'
import { mayAgree } from './rounding.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from './slots.ts'
import { sentencePlace } from './story.ts'

interface QuantitySlot extends Slot {
  readonly quantity: QuantityFact
  /** Of whom an age is told, where that is said. */
  readonly person: () => NameFact | undefined
  /** Of what months and years its sentence is. */
  readonly times: () => readonly DateFact[]
}

/** Counts, sums, shares and ages of the caption against those that the text tells of the same thing. */
export const quantityConflicts: Detector = (story, { stems, lexicon }) => {
  const text = once(() => readAll(story.text, quantitySlots, lexicon))
  const isTold = (quantity: QuantityFact): boolean =>
    story.text.some(({ facts }) => facts.quantities.some((other) => isSameFigure(quantity, other)))
  return (caption) => {
    const slots = caption.read(quantitySlots, lexicon)
    const own = keysOf(slots)
    return slots.flatMap((slot) => {
      if (isTold(slot.quantity)) return currencyConflict(slot, text())
      const isKnownWhole = isOneWhole(slot, text())
      const kind: SlotKind<QuantitySlot> = {
        kind: slot.quantity.unit === 'age' ? 'age' : 'figure',
        matter: MATTERS[slot.quantity.unit],
        comparable: (a, b) =>
          areComparable(a.quantity, b.quantity) &&
          !isOfItsOwnTime(a.context(), b.context(), story.toldYear) &&
          !areShareAndChange(a, b) &&
          !areLevelAndShare(a, b) &&
          !(isWaymark(a) && isWaymark(b)) &&
          (a.quantity.unit !== 'duration' || anchorOf(a) === anchorOf(b)) &&
          (a.quantity.unit !== 'age' || (!areOfTwo(a, b) && isOfGroup(a) === isOfGroup(b))) &&
          !areOfOtherTimes(a, b),
        sort: 'figure',
        say: withNoun,
        mayRival: (a, b) => a.quantity.unit === 'count' && isBareCount(b.quantity) && !isPart(b),
        mayAgree: (a, b) => mayAgree(a.quantity, b.quantity),
        isOfOneShape: (a, b) => areOfOneShape(a.quantity, b.quantity),
        isMistyped: (a, b) =>
          isMistyped(a.quantity.value, b.quantity.value) || (isMoreThanAll(a) && b.quantity.value <= WHOLE),
        makeOneWhole: (a, b) =>
          a.quantity.unit === 'percent' && a.quantity.value + b.quantity.value === WHOLE,
        fit: (a, b) => (isKnownWhole ? 1 : fitOf(a.quantity, b.quantity)),
      }
      const offByScale = { ...kind, matter: 'scale', comparable: isOffByScale, fit: fitOfSlots } as const
      return (
        slotConflict(slot, own, text(), stems, offByScale) ??
        slotConflict(slot, own, text(), stems, kind) ??
        []
      )
    })
  }
}

const WHOLE = 100

const CURRENCY_CONFIDENCE = 0.92
const CURRENCIES: ReadonlySet<string> = new Set(['$', '£', '€'])

/**
 * “$3.2 million” beside “£3.2 million”, and the text has the sum in no other currency. What is converted
 * has other figures: “£3.2 million ($4.1 million)”.
 */
function currencyConflict(slot: QuantitySlot, text: readonly QuantitySlot[]): readonly Conflict[] {
  const { unit, measure = '', value } = slot.quantity
  if (unit !== 'money' || !CURRENCIES.has(measure)) return []
  const same = text.filter(({ quantity }) => quantity.unit === 'money' && quantity.value === value)
  const [other] = same
  if (other === undefined || same.some(({ quantity }) => !CURRENCIES.has(quantity.measure ?? ''))) return []
  if (same.some(({ quantity }) => quantity.measure !== other.quantity.measure)) return []
  if (other.quantity.measure === measure) return []
  return [
    {
      kind: 'figure',
      caption: { block: slot.passage.block, range: slot.range },
      other: { block: other.passage.block, range: other.range },
      sentence: sentencePlace(other.passage, other.sentence),
      confidence: CURRENCY_CONFIDENCE,
    },
  ]
}

/** “7.8 percent in September” beside “6.7 percent in December”: both sentences name a month or a year, and none that is the same. */
function areOfOtherTimes(a: QuantitySlot, b: QuantitySlot): boolean {
  const [one, other] = [a.times(), b.times()]
  return (
    areApart(
      one.map(({ month }) => month),
      other.map(({ month }) => month),
    ) ||
    areApart(
      one.map(({ year }) => year),
      other.map(({ year }) => year),
    )
  )
}

function areApart(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): boolean {
  const [one, other] = [a.filter(isKnown), b.filter(isKnown)]
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value))
}

function isKnown(value: number | undefined): value is number {
  return value !== undefined
}

/** Months and years of a sentence; a full date is a picture's. */
function timesAround({ facts }: Passage, { sentence }: QuantityFact): readonly DateFact[] {
  return facts.dates.filter((date) => date.sentence === sentence && date.day === undefined)
}

/** “makes 83 percent of them” beside “grew by 38 percent”: a share of a whole, and a change. */
function areShareAndChange(a: QuantitySlot, b: QuantitySlot): boolean {
  return (isShare(a) && isChange(b)) || (isChange(a) && isShare(b))
}

function isShare({ quantity, context }: QuantitySlot): boolean {
  return quantity.unit === 'percent' && context().after[0] === 'of'
}

const REACH_WHOLE = 5

/** “110 percent of the voters”: no share of what can be counted is more than all, where a level may be. */
function isMoreThanAll(slot: QuantitySlot): boolean {
  if (!isShare(slot) || slot.quantity.value <= WHOLE) return false
  const { all } = slot.passage.facts.tokens
  for (let i = slot.to + 1; i <= slot.to + REACH_WHOLE; i++) {
    const token = all[i]
    if (token?.gap !== 'space' || token.sentence !== slot.sentence) return false
    if (LEVELS.has(token.lower)) return false
    if (singularOf(token.lower) !== undefined && !token.possessive) return true
  }
  return false
}

/** “106 percent of its deposits” beside “80 percent of the units”: what may be more than all, and what is less. */
function areLevelAndShare(a: QuantitySlot, b: QuantitySlot): boolean {
  return isShare(a) && a.quantity.value > WHOLE && b.quantity.value <= WHOLE && !isMoreThanAll(a)
}

/** Of them there may be more than all of what they are measured by. */
const LEVELS: ReadonlySet<string> = new Set(
  `levels sales earnings revenues profits costs prices rates wages reserves quotas targets goals estimates needs
  requirements guidelines limits assets deposits exports imports applications bills goods payments losses incomes
  averages standards times points years months days`.split(/\s+/),
)

function isChange({ quantity, context }: QuantitySlot): boolean {
  return quantity.unit === 'percent' && context().lead === 'by'
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
function isOffByScale(caption: QuantitySlot, text: QuantitySlot): boolean {
  const [{ quantity: a }, { quantity: b }] = [caption, text]
  if (a.unit !== b.unit || a.measure !== b.measure || a.scale === undefined || b.scale === undefined)
    return false
  if (a.value === b.value || a.scale === 'dozen' || b.scale === 'dozen') return false
  if (Math.abs(mantissaOf(a.value) - mantissaOf(b.value)) >= 1e-9) return false
  return digitsOf(a) > 1 || (mayBeOf(caption, text) && mayBeOf(text, caption))
}

/** “£3bn in debt” beside “to cut £3m”: one digit is soon the same, and the other sentence speaks of no debt. */
function mayBeOf({ context }: QuantitySlot, other: QuantitySlot): boolean {
  const [link, thing] = context().after
  if (link === undefined || thing === undefined || !OF_WHAT.has(link)) return true
  return FUNCTION_WORDS.has(thing) || other.context().sentence.has(thing)
}

const OF_WHAT: ReadonlySet<string> = new Set(['in', 'of'])

/** Digits of what stands before “million”: 2 of 4.2 million. */
function digitsOf({ value }: QuantityFact): number {
  return String(mantissaOf(value)).replace('.', '').length
}

/** 214 for 214,000,000: what stands before “million”. */
function mantissaOf(value: number): number {
  return Number((value / 1000 ** Math.floor(Math.log10(value) / 3)).toPrecision(12))
}

function fitOfSlots(a: QuantitySlot, b: QuantitySlot): number {
  return fitOf(a.quantity, b.quantity) / 2 + Math.min(digitsOf(a.quantity) - 1, 2) / 4
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

/** “Nina Lund, the 26-year-old nurse” beside “Lund and Vinson, 29”: ages of two people. */
function areOfTwo(a: QuantitySlot, b: QuantitySlot): boolean {
  const [one, other] = [a.person(), b.person()]
  return one !== undefined && other !== undefined && surnameOf(one) !== surnameOf(other)
}

/** “18- to 29-year-olds” */
function isOfGroup({ passage, quantity }: QuantitySlot): boolean {
  return passage.facts.tokens.all[quantity.to + 1]?.lower === 'olds'
}

function quantitySlots(passage: Passage, lexicon: Lexicon): readonly QuantitySlot[] {
  return passage.facts.quantities.map((quantity) => ({
    ...slotOf(passage, { ...quantity, to: pastUnit(passage, quantity) }, keyOf(quantity)),
    quantity,
    person: once(() => whoseAge(passage, quantity, lexicon)),
    times: once(() => timesAround(passage, quantity)),
  }))
}

const UNIT_WORDS: Partial<Readonly<Record<Unit, ReadonlySet<string>>>> = {
  percent: new Set(['percent', 'per', 'cent', 'pc']),
  money: new Set(['dollars', 'pounds', 'euros']),
  age: new Set(['year', 'years', 'old', 'olds']),
}

/** “15.2 per cent in April” and “15.2% in April” stand in the same surroundings; any two ages are of years. */
function pastUnit({ facts }: Passage, { to, unit }: QuantityFact): number {
  const words = UNIT_WORDS[unit]
  let next = to
  while (words?.has(facts.tokens.all[next]?.lower ?? '') === true) next++
  return next
}

const SMALL_NUMBER = 12

/** A small number stands for many things, so it says the same only of the same: “twelve hospitals”, “12 children”. */
function keyOf({ unit, value, noun }: QuantityFact): string {
  return value <= SMALL_NUMBER && noun !== undefined ? `${unit} ${value} ${noun}` : `${unit} ${value}`
}

/** The text has the caption's number, whatever it counts there; a small one must count the same. */
function isSameFigure(a: QuantityFact, b: QuantityFact): boolean {
  if (a.value !== b.value) return false
  const isSameThing = a.unit === b.unit && (a.noun === undefined || b.noun === undefined || a.noun === b.noun)
  return isSameThing || a.value > SMALL_NUMBER
}

function areComparable(a: QuantityFact, b: QuantityFact): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure) return false
  if (!isSlip(a, b)) return false
  if (a.unit !== 'count' && a.unit !== 'measure' && a.unit !== 'duration') return true
  if (a.unit === 'duration' && a.value === b.value) return a.noun !== b.noun
  return a.noun !== undefined && a.noun === b.noun && isModifiedAlike(a, b)
}

/** “two Russian compounds” may be “two Russian diplomatic compounds”, not “two Cuban compounds”. */
function isModifiedAlike({ modifiers: a }: QuantityFact, { modifiers: b }: QuantityFact): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word))
}

/** “the union said it killed 19”: a count whose noun is left out. */
function isBareCount({ unit, noun }: QuantityFact): boolean {
  return unit === 'count' && noun === undefined
}

/** “73 drawings, six of them forged” */
function isPart({ passage, to }: QuantitySlot): boolean {
  const { all } = passage.facts.tokens
  return all[to]?.lower === 'of' && WHOLES.has(all[to + 1]?.lower ?? '')
}

const WHOLES: ReadonlySet<string> = new Set('them these those which whom us'.split(' '))

const REACH_ANCHOR = 3
const ANCHORS: ReadonlySet<string> = new Set('ago before after later earlier since old'.split(' '))

/** “six years before”, “eight years ago”: what a stretch of time is counted from; “four-year term” has none. */
function anchorOf({ passage, from, to }: QuantitySlot): string | undefined {
  const { all } = passage.facts.tokens
  for (let i = to; i < to + REACH_ANCHOR; i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== all[from]?.sentence) return undefined
    if (ANCHORS.has(token.lower)) return token.lower
  }
  return undefined
}

/** “the 26-mile marker” beside “the 20-mile mark”: which of a row of things, not how many. */
function isWaymark({ passage, quantity, to }: QuantitySlot): boolean {
  const { unit, definite } = quantity
  return unit === 'measure' && definite && passage.facts.tokens.all[to]?.gap === 'hyphen'
}

const LARGEST_RATIO = 4

/** The point shifted by one place; the same digits further apart are two figures. */
const LARGEST_MISTYPED = 10.5

/**
 * A slip stays near what it slips from: “14 air strikes” on one town and “200 air strikes” in all are part and
 * whole. What is off by a scale is compared by itself.
 */
function isSlip(a: QuantityFact, b: QuantityFact): boolean {
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value))
  if (ratio <= LARGEST_MISTYPED && isMistyped(a.value, b.value)) return true
  return ratio <= LARGEST_RATIO
}
