import type { Range } from '../text/range.ts'
import { FUNCTION_WORDS } from './data/titles.ts'
import type { DateFact } from './dates.ts'
import { singularOf } from './stems.ts'
import type { Token, Tokens } from './tokens.ts'

/** What is counted or measured. */
export type Unit = 'count' | 'money' | 'percent' | 'age' | 'duration' | 'measure'

export type Hedge = 'low' | 'high' | 'about'

/** A number with what it counts, as a range: “at least 19” is 19 and more, “about 200” is 180 to 220. */
export interface QuantityFact {
  /** The number with its unit: “£3.2 million”, “twelve”, “34-year-old”. */
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** “at least”, “up to”, “about” */
  readonly hedge?: Hedge
  readonly unit: Unit
  /** “$”, “km”: what is measured in. */
  readonly measure?: string
  /** The noun that is counted, in the singular: “people” is `person`, “sailors” is `sailor`. */
  readonly noun?: string
  /** Words between the number and its noun: “young”. */
  readonly modifiers: readonly string[]
  /** “all three sailors”, “the three sailors”: the number of a known whole. */
  readonly definite: boolean
  /** “million” where it is written out. */
  readonly scale?: string
}

const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, i) => [word, i] as const),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...TENS.keys(), 'half'])
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['k', 'thousand'],
  ['tn', 'trillion'],
  ['mln', 'million'],
  ['bln', 'billion'],
  ['trn', 'trillion'],
])
/** Letters that are a scale in sums only: “$60B”, not “flight 60B”. */
const SUM_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['b', 'billion'],
  ['t', 'trillion'],
])

const CURRENCY = /(?:US|A|C|HK|NZ)?[$£€¥]\s?$/
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  'dollar:$ dollars:$ pound:£ pounds:£ euro:€ euros:€ yen:¥ rupees:₹ yuan:元 cents:c pence:p'
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

const DURATIONS: ReadonlySet<string> = new Set(
  'year month week day hour minute second decade century night weekend'.split(' '),
)
const MEASURES: ReadonlySet<string> = new Set(
  `kilometre kilometer km mile metre meter foot feet ft inch centimetre cm mm kilogram kg tonne ton pound lb ounce gram litre
  liter gallon acre hectare degree celsius fahrenheit mph kph knot watt kw mw gw gb mb tb mhz ghz volt calorie point yard
  barrel megapixel pixel x time`.split(/\s+/),
)

/** Before a number it makes a bound or a rough figure of it. */
const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ...`about around roughly approximately some nearly almost estimated approx circa close`
    .split(' ')
    .map((word) => [word, 'about'] as const),
  ...'over least than exceeding above'.split(' ').map((word) => [word, 'low'] as const),
  ...'under most below'.split(' ').map((word) => [word, 'high'] as const),
])

const LESSER: ReadonlySet<string> = new Set('less fewer lower smaller'.split(' '))

const DEFINITE: ReadonlySet<string> = new Set(
  'the all both these those his her their its other another more further'.split(' '),
)

/** Finds the numbers of a text that count or measure; dates, names of models, ordinals and scores are none. */
export function findQuantities(tokens: Tokens, dates: readonly DateFact[]): readonly QuantityFact[] {
  const dated = new Set<number>()
  for (const date of dates) for (let i = date.from; i < date.to; i++) dated.add(i)
  const found: QuantityFact[] = []
  for (let i = 0; i < tokens.all.length; ) {
    const number = !beginsNumber(tokens.all[i]) || dated.has(i) ? undefined : numberAt(tokens, i)
    if (number === undefined || isLabel(tokens, i, number.next)) {
      i++
      continue
    }
    const quantity = quantityOf(tokens, i, number)
    if (quantity !== undefined) found.push(quantity)
    i = number.next
  }
  return found
}

/** Nearly no word does. */
function beginsNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.digit || NUMBER_WORDS.has(token.lower))
}

interface NumberAt {
  readonly value: number
  readonly next: number
  readonly scale?: string
}

const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(m|mn|mln|bn|bln|b|k|tn|trn|t)?$/

function numberAt(tokens: Tokens, i: number): NumberAt | undefined {
  const token = tokens.all[i]
  if (token === undefined) return undefined
  const figure = token.digit ? FIGURE.exec(token.lower) : null
  if (figure !== null) {
    const value = Number((figure[1] ?? '').replaceAll(',', ''))
    const letters = figure[2] ?? ''
    const inSums = SUM_SUFFIXES.get(letters)
    if (inSums !== undefined && currencyBefore(tokens, token) === undefined) return undefined
    const suffix = SUFFIXES.get(letters) ?? inSums
    if (suffix !== undefined) return { value: value * (SCALES.get(suffix) ?? 1), next: i + 1, scale: suffix }
    return scaled(tokens, value, i + 1)
  }
  return wordNumberAt(tokens, i)
}

function wordNumberAt(tokens: Tokens, i: number): NumberAt | undefined {
  const first = tokens.all[i]?.lower ?? ''
  const tens = TENS.get(first)
  if (tens !== undefined) {
    const unit = tokens.all[i + 1]
    const ones = unit?.gap === 'hyphen' ? SMALL.get(unit.lower) : undefined
    return ones === undefined ? scaled(tokens, tens, i + 1) : scaled(tokens, tens + ones, i + 2)
  }
  const small = SMALL.get(first)
  // “one” alone is a pronoun more often than a count.
  if (small !== undefined && first !== 'one') return scaled(tokens, small, i + 1)
  const next = tokens.all[i + 1]
  if (first === 'half' && next?.lower === 'a') {
    const scale = SCALES.get(tokens.all[i + 2]?.lower ?? '')
    return scale === undefined ? undefined : { value: scale / 2, next: i + 3 }
  }
  // “a million” alone is a figure of speech.
  const scale = SCALES.get(next?.lower ?? '')
  if (first === 'one' && scale !== undefined && next?.gap === 'space') {
    return { value: scale, next: i + 2, scale: next.lower }
  }
  return undefined
}

function scaled(tokens: Tokens, value: number, next: number): NumberAt {
  const token = tokens.all[next]
  const scale = SCALES.get(token?.lower ?? '')
  if (token === undefined || scale === undefined || (token.gap !== 'space' && token.gap !== 'hyphen')) {
    return { value, next }
  }
  return { value: value * scale, next: next + 1, scale: token.lower }
}

/** “Boeing 737”, “No. 10”, “3-2”, “10:30”, “9/11”, “F-16”: numbers that count nothing. */
function isLabel(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.all[from]
  const last = tokens.all[to - 1]
  if (first === undefined || last === undefined) return true
  const before = tokens.text.slice(Math.max(0, first.start - 4), first.start)
  const after = tokens.text.slice(last.end, last.end + 2)
  if (/[:/#\d]$|\d[-–]$/.test(before) || /^[:/]\d|^[-–]\d/.test(after)) return true
  if (first.gap === 'hyphen' && !CURRENCY.test(before)) return true
  const previous = tokens.all[from - 1]
  if (previous === undefined || first.gap !== 'space' || CURRENCY.test(before)) return false
  if (LABELS.has(previous.lower)) return true
  // “Economy Shrinks At 4.8% Pace”, “Raises 3 Million”: a share and a sum are no name's number.
  if (percentAt(tokens, to, last) !== undefined || SCALES.has(last.lower)) return false
  if (!first.digit || !previous.capital || previous.sentence !== first.sentence) return false
  // “ASHBY — An 18-year-old”, “Nearly 300 people”, but “Boeing 737s”
  if (FUNCTION_WORDS.has(previous.lower) || HEDGES.has(previous.lower)) return false
  // “Lund’s 20-year-old son”
  if (isYearsOldAt(tokens, to)) return false
  // At the head of a sentence the capital says nothing, and “Corran’s 16 ferries” are no model: “Boeing’s 737”.
  if (!previous.opens && !previous.possessive && !BODIES.has(previous.lower)) return true
  return countedAfter(tokens, to).noun === undefined
}

/** Bodies, whose names no number ends: “showed the Harbour Board 6 plans”. */
const BODIES: ReadonlySet<string> = new Set(
  `board council committee commission police court department ministry government parliament senate congress
  agency authority association union party club company college university`.split(/\s+/),
)

const LABELS: ReadonlySet<string> = new Set(
  `no number page chapter part section article figure fig step level grade room route highway channel
  episode season series game round week day group phase version model size top page act`.split(/\s+/),
)

function quantityOf(tokens: Tokens, from: number, number: NumberAt): QuantityFact | undefined {
  const first = tokens.all[from]
  const last = tokens.all[number.next - 1]
  if (first === undefined || last === undefined) return undefined
  const currency = currencyBefore(tokens, first)
  const percent = percentAt(tokens, number.next, last)
  const isAge = isAgeAt(tokens, from, number.next)
  const word = currency === undefined ? currencyWordAt(tokens, number.next) : undefined
  const counted = countedAfter(tokens, pastSign(tokens, number.next, percent))
  const unit = unitOf({
    isAge,
    isMoney: currency !== undefined || word !== undefined,
    isShare: percent !== undefined || isRangeOfShares(tokens, number.next),
    noun: counted.noun,
  })
  const start = first.start - (currency?.length ?? 0)
  const hedge = hedgeOf(tokens, from)
  const [low, high] = rangeOf(number, unit, hedge)
  const measure = currency === undefined ? word : currency.trim().slice(-1)
  return {
    range: { start, end: percent ?? last.end },
    sentence: first.sentence,
    from,
    to: number.next,
    value: number.value,
    low,
    high,
    unit,
    modifiers: counted.modifiers,
    definite: DEFINITE.has(tokens.all[from - 1]?.lower ?? ''),
    ...(hedge === undefined ? {} : { hedge }),
    ...(measure === undefined ? {} : { measure }),
    ...(counted.noun === undefined || isAge ? {} : { noun: counted.noun }),
    ...(number.scale === undefined ? {} : { scale: number.scale }),
  }
}

/** “$” or “US$ ” straight before a figure. */
function currencyBefore({ text }: Tokens, { start }: Token): string | undefined {
  return CURRENCY.exec(text.slice(Math.max(0, start - 4), start))?.[0]
}

function currencyWordAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens.all[at]
  // “a 22,000-pound bomb”
  if (token === undefined || (token.gap === 'hyphen' && token.lower === 'pound')) return undefined
  return CURRENCY_WORDS.get(token.lower)
}

interface UnitSigns {
  readonly isAge: boolean
  readonly isMoney: boolean
  readonly isShare: boolean
  readonly noun: string | undefined
}

function unitOf({ isAge, isMoney, isShare, noun }: UnitSigns): Unit {
  if (isAge) return 'age'
  if (isMoney) return 'money'
  if (isShare) return 'percent'
  if (noun !== undefined && DURATIONS.has(noun)) return 'duration'
  return noun !== undefined && MEASURES.has(noun) ? 'measure' : 'count'
}

/** Index past “percent” or “per cent”: “6 percent interest” has the words beside it of “6% interest”. */
function pastSign(tokens: Tokens, next: number, percent: number | undefined): number {
  let at = next
  while (percent !== undefined && (tokens.all[at]?.end ?? Number.POSITIVE_INFINITY) <= percent) at++
  return at
}

/** Offset past “%”, “percent” or “per cent”; `undefined` where none follows. */
function percentAt(tokens: Tokens, next: number, last: Token): number | undefined {
  if (tokens.text.charAt(last.end) === '%') return last.end + 1
  const token = tokens.all[next]
  if (token?.lower === 'percent' || token?.lower === 'pc') return token.end
  const second = tokens.all[next + 1]
  return token?.lower === 'per' && second?.lower === 'cent' ? second.end : undefined
}

const RANGE_LINKS: ReadonlySet<string> = new Set(['to', 'or', 'and'])

/** “from 34 to 26 percent”, “45 or 50 per cent”: the first number is a share as well. */
function isRangeOfShares(tokens: Tokens, next: number): boolean {
  const [last, link, second] = [tokens.all[next - 1], tokens.all[next], tokens.all[next + 1]]
  if (link?.gap !== 'space' || !RANGE_LINKS.has(link.lower) || link.sentence !== last?.sentence) return false
  const number = second?.gap === 'space' && second.digit ? numberAt(tokens, next + 1) : undefined
  const end = number === undefined ? undefined : tokens.all[number.next - 1]
  return number !== undefined && end !== undefined && percentAt(tokens, number.next, end) !== undefined
}

/** “Ann Bell dies at 95”, not “died at 95 Harbour Road” */
const DEATHS: ReadonlySet<string> = new Set(['dies', 'died', 'dead'])

/** No word follows in the same stretch of the sentence. */
function isEnd(tokens: Tokens, at: number): boolean {
  const [last, token] = [tokens.all[at - 1], tokens.all[at]]
  return token === undefined || token.sentence !== last?.sentence || token.gap !== 'space'
}

/** Nobody was so old, but a slip for 93 may be. */
const OLDEST = 150

/** “34-year-old”, “34 years old”, “18- to 34-year-olds” */
function isYearsOldAt(tokens: Tokens, next: number): boolean {
  const [unit, old] = [tokens.all[next]?.lower, tokens.all[next + 1]?.lower]
  return (unit === 'year' || unit === 'years') && (old === 'old' || old === 'olds')
}

/** “34-year-old”, “aged 34”, “at the age of 34”, “Ann Bell, 34,”, “Ann Bell (34)” */
function isAgeAt(tokens: Tokens, from: number, next: number): boolean {
  const first = tokens.all[from]
  const value = Number(first?.text)
  if (isYearsOldAt(tokens, next)) return true
  const led = tokens.all[from - 1]?.lower ?? ''
  if (led === 'aged' || led === 'age') return true
  // “at the age of 34”
  if (led === 'of' && tokens.all[from - 2]?.lower === 'age') return next === from + 1
  if (tokens.all[from - 1]?.lower === 'at' && DEATHS.has(tokens.all[from - 2]?.lower ?? '')) {
    return next === from + 1 && value >= 1 && value <= OLDEST && isEnd(tokens, next)
  }
  if (first === undefined || next !== from + 1 || !(value >= 1 && value <= OLDEST)) return false
  // “Ann Bell, at 34, is”
  if (led === 'at' && tokens.all[from - 1]?.gap === 'comma' && tokens.all[from - 2]?.capital === true) {
    return tokens.text.charAt(first.end) === ','
  }
  const lead = tokens.all[asideBefore(tokens, from) - 1]
  const after = tokens.text.slice(first.end, first.end + 1)
  if (lead === undefined || !lead.capital) return false
  // “Ann Bell (left), 34,”, “Ann Bell, left, 34,”
  if (lead !== tokens.all[from - 1]) return after === ',' || after === '.'
  if (first.gap === 'comma')
    return after === '' || ENDS_OF_ASIDES.has(after) || tokens.all[next]?.gap === 'dash'
  return first.gap === 'bracket' && after === ')'
}

const ENDS_OF_ASIDES: ReadonlySet<string> = new Set([',', '.', ';'])

const REACH_ASIDE = 8
const POSITIONS: ReadonlySet<string> = new Set(
  'left right centre center middle pictured above below'.split(' '),
)

/**
 * Index of the token that an aside before a figure begins with, where one stands between a name and an age: “left”
 * of “Ann Bell (left), 34,” and of “Ann Bell, left, 34,”; the figure’s own index where none does.
 */
export function asideBefore({ all, text }: Tokens, at: number): number {
  const [figure, last] = [all[at], all[at - 1]]
  if (figure === undefined || last === undefined || last.sentence !== figure.sentence) return at
  if (figure.gap === 'comma') return last.gap === 'comma' && POSITIONS.has(last.lower) ? at - 1 : at
  if (text.slice(last.end, figure.start) !== '), ') return at
  for (let i = at - 1; i > 0 && i >= at - REACH_ASIDE; i--) {
    const token = all[i]
    if (token?.sentence !== figure.sentence) return at
    if (token.gap === 'bracket') return text.charAt(token.start - 1) === '(' ? i : at
  }
  return at
}

function hedgeOf(tokens: Tokens, from: number): Hedge | undefined {
  for (let i = from - 1; i >= from - 3; i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== tokens.all[from]?.sentence) return undefined
    const hedge = HEDGES.get(token.lower)
    // “fewer than three pull-ups”
    if (token.lower === 'than' && LESSER.has(tokens.all[i - 1]?.lower ?? '')) return 'high'
    if (hedge !== undefined) return hedge
  }
  return undefined
}

function rangeOf(
  { value, scale }: NumberAt,
  unit: Unit,
  hedge: Hedge | undefined,
): readonly [number, number] {
  if (hedge === 'low') return [value, Number.POSITIVE_INFINITY]
  if (hedge === 'high') return [0, value]
  if (hedge === 'about') {
    const slack = Math.min(value * ROUGH, ROUGH_STEPS * stepOf(value))
    return [value - slack, value + slack]
  }
  return unit === 'age' ? [value, value] : roundingOf(value, scale)
}

/** “about 200” may be 180 to 220; “about 13,100” is no 11,300, since nobody rounds to the hundred who is so rough. */
const ROUGH = 0.12
const ROUGH_STEPS = 5

/** What the last figure of a number that is no nought stands for: 100 for 13,100, 0.1 for 4.2. */
export function stepOf(value: number): number {
  let step = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)))
  while (step > 1e-3 && Math.abs(value / step - Math.round(value / step)) > 1e-6) step /= 10
  return step
}

const MOST_ROUNDED = 0.1
/** Of what is told in millions. */
const LEAST_ROUNDED = 0.015

/** What a figure may stand for when it is rounded: “3 million” for 2.85 to 3.15 million, “1,214” for itself. */
function roundingOf(value: number, scale: string | undefined): readonly [number, number] {
  if (scale === 'dozen') return [value * 0.8, value * 1.25]
  if (value < 100 && scale === undefined) return [value, value]
  const slack = Math.min(
    Math.max(stepOf(value) / 2, scale === undefined ? 0 : value * LEAST_ROUNDED),
    value * MOST_ROUNDED,
  )
  return [value - slack, value + slack]
}

interface Counted {
  readonly noun?: string
  readonly modifiers: readonly string[]
}

const REACH_NOUN = 6

function countedAfter(tokens: Tokens, next: number): Counted {
  return wholeAfter(tokens, next) ?? gatheringBefore(tokens, next - 1) ?? nounAfter(tokens, next)
}

/** “A crowd of 14,800 saw the match”: what follows is no noun. */
function gatheringBefore(tokens: Tokens, at: number): Counted | undefined {
  const [noun, link, number] = [tokens.all[at - 2], tokens.all[at - 1], tokens.all[at]]
  if (link?.lower !== 'of' || noun === undefined || noun.sentence !== number?.sentence) return undefined
  return GATHERINGS.has(noun.lower) ? { noun: noun.lower, modifiers: [] } : undefined
}

const GATHERINGS: ReadonlySet<string> = new Set('crowd audience congregation attendance'.split(' '))

/** The noun after a number: the first plural within reach, what stands between being modifiers. */
function nounAfter(tokens: Tokens, next: number): Counted {
  const modifiers: string[] = []
  for (let i = next; i < next + REACH_NOUN; i++) {
    const token = tokens.all[i]
    if (token === undefined || (token.gap !== 'space' && token.gap !== 'hyphen')) break
    if (token.sentence !== tokens.all[next - 1]?.sentence || ENDS_NOUN.has(token.lower)) break
    const singular = singularOf(token.lower)
    if (singular !== undefined) return { noun: singular, modifiers }
    if (i === next && (MEASURES.has(token.lower) || DURATIONS.has(token.lower))) {
      return { noun: token.lower, modifiers }
    }
    modifiers.push(token.lower)
  }
  return { ...(isOfPeople(tokens, next) ? { noun: 'person' } : {}), modifiers: modifiers.slice(0, 1) }
}

/** “620,000 were forced from their homes”, “2,001 had been injured”, “at least 12 dead”: people, left out. */
function isOfPeople(tokens: Tokens, next: number): boolean {
  const [number, token] = [tokens.all[next - 1], tokens.all[next]]
  if (token?.gap !== 'space' || token.sentence !== number?.sentence) return false
  if (HARMED.has(token.lower)) return true
  if (!AUXILIARIES.has(token.lower)) return false
  for (let i = next + 1; i <= next + REACH_HARM; i++) {
    const word = tokens.all[i]
    if (word?.gap !== 'space' || word.sentence !== token.sentence) return false
    if (HARMED.has(word.lower)) return true
  }
  return false
}

/** “1,200 of its 6,000 jobs” counts jobs. */
function wholeAfter(tokens: Tokens, next: number): Counted | undefined {
  if (tokens.all[next]?.lower !== 'of') return undefined
  const at = WHOLE_LEADS.has(tokens.all[next + 1]?.lower ?? '') ? next + 2 : next + 1
  const number = numberAt(tokens, at)
  if (number === undefined || tokens.all[at]?.sentence !== tokens.all[next]?.sentence) return undefined
  const { noun } = nounAfter(tokens, number.next)
  return noun === undefined ? undefined : { noun, modifiers: [] }
}

const WHOLE_LEADS: ReadonlySet<string> = new Set('the its their his her our all'.split(' '))

const REACH_HARM = 3
const AUXILIARIES: ReadonlySet<string> = new Set('were are have had has was been'.split(' '))

/** What befalls people. */
const HARMED: ReadonlySet<string> = new Set(
  `dead died killed injured wounded hurt missing homeless displaced forced evacuated hospitalised hospitalized
  arrested detained rescued infected jailed drowned trapped`.split(/\s+/),
)

const ENDS_NOUN: ReadonlySet<string> = new Set(
  `of in on at to for from by with and or but as is are was were be been has have had who which that than
  after before during when while per the a an this these those his her their its it he she they killed
  died dead injured wounded said says according`.split(/\s+/),
)
