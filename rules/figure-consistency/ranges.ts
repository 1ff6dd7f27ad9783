import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import { once } from '../../src/text/once.ts'
import { FIGURE_START, type FigureSigns } from './figure-signs.ts'
import { covering, type Discord, isNegative, leadOf, offsetPast, phraseEnd, textBetween } from './figures.ts'

const CONFIDENCE = 0.92

/** Two figures that are told apart, and no range: “the difference between 50 and 30”. */
const TWO_THINGS =
  /\b(?:differ\w*|gap|ratio|relation\w*|compar\w*|choice|choose|choosing|correlation|link|distinction|split|divided|distinguish|decide|match|margin|spread|equal\w*|swap\w*|tie|vary|alternat\w*|ground|compromise|toggle|switch\w*|both|either)\b/i
/** After a range of hours or of days gone by: “between 10 and 4 p.m.”, “8 and 6 years ago”; “$5 million and $6 millions”. */
const BACKWARDS =
  /^(?:\s?[mb]illions\b|\s?thousands\b|\s?[ap]\.?m\b|\s?o['’]clock|\s(?:\w+\s)?(?:ago|old|older|earlier|later|from|prior|after|before|to|below|under|down|degrees|north|south|east|west)\b)/i
/** “between 600 and 150 B.C.”: years that count down, wherever the phrase behind them ends. */
const BEFORE_CHRIST = /^\s?b\.?\s?c(?:e|\b)/i

const OF_THE_FIGURE = once(() => new RegExp(` of the ${FIGURE_START}`, 'i'))

/** Has a text two figures, and “between” or “of the” before one of them? */
export function mayRange({ numbers, hasBetween }: FigureSigns, text: string): boolean {
  return numbers > 1 && (hasBetween || (text.includes(' of the ') && OF_THE_FIGURE().test(text)))
}

/** “between 50 and 30 million”, and “fourteen of the nine councillors”. */
export function rangeDiscords(facts: Facts): readonly Discord[] {
  return facts.quantities.flatMap((first, i) => {
    const second = facts.quantities[i + 1]
    if (second === undefined || second.sentence !== first.sentence) return []
    return betweenDiscord(facts, first, second) ?? ofDiscord(facts, first, second) ?? []
  })
}

function betweenDiscord(facts: Facts, first: QuantityFact, second: QuantityFact): Discord | undefined {
  if (leadOf(facts, first)?.lower !== 'between' || isNegative(facts, first) || isNegative(facts, second))
    return undefined
  const gap = textBetween(facts, first.range.end, second.range.start)
  if (
    !/^(?: (?:\w+ ){0,2}|(?: per ?cent|%)? )and (?:about |around |roughly |as (?:many|much) as )?$/.test(gap)
  )
    return undefined
  // “between 23 cents and $1.15”
  if (first.measure !== undefined && first.measure !== second.measure) return undefined
  const { text } = facts.tokens
  const before = text.slice(Math.max(0, first.range.start - 60), first.range.start)
  const after = text.slice(offsetPast(facts, second.to, second), second.range.end + 30)
  if (BEFORE_CHRIST.test(text.slice(second.range.end, second.range.end + 6))) return undefined
  if (TWO_THINGS.test(before) || BACKWARDS.test(after)) return undefined
  const [low, high] = valuesOf(first, second)
  // Small bare numbers are hours, exits or ranks as often as amounts.
  const isBare =
    second.noun === undefined &&
    second.unit === 'count' &&
    first.unit === 'count' &&
    second.scale === undefined &&
    first.scale === undefined
  if (low <= high || (isBare && first.value <= 24) || second.unit === 'duration' || second.unit === 'age')
    return undefined
  const range = {
    start: leadOf(facts, first)?.start ?? first.range.start,
    end: offsetPast(facts, phraseEnd(facts, second), second),
  }
  return {
    message: 'backwards',
    data: { text: textBetween(facts, range.start, range.end) },
    range,
    whole: range,
    confidence: CONFIDENCE,
  }
}

/** The first figure of “between 50 and 30 million” has the scale of the second. */
function valuesOf(first: QuantityFact, second: QuantityFact): readonly [number, number] {
  if (first.scale !== undefined || second.scale === undefined) return [first.value, second.value]
  const scale = SCALE_OF.get(second.scale) ?? 1
  return [first.value < LARGEST_BARE ? first.value * scale : first.value, second.value]
}

/** “between $628,000 and $1.7 million”: a figure in thousands is written out. */
const LARGEST_BARE = 1000

const SCALE_OF: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

function ofDiscord(facts: Facts, part: QuantityFact, whole: QuantityFact): Discord | undefined {
  if (part.unit !== 'count' || whole.unit !== 'count' || whole.noun === undefined) return undefined
  if (part.value <= whole.value || part.hedge !== undefined || whole.hedge !== undefined) return undefined
  if (facts.tokens.text.slice(part.range.end, whole.range.start) !== ' of the ' || whole.modifiers.length > 2)
    return undefined
  if (facts.tokens.all[whole.to]?.gap === 'hyphen' || part.value >= 1000) return undefined
  const range = covering([
    part.range,
    { start: part.range.end, end: offsetPast(facts, phraseEnd(facts, whole), whole) },
  ])
  return {
    message: 'more-than-all',
    data: { text: textBetween(facts, range.start, range.end) },
    range,
    whole: range,
    confidence: CONFIDENCE,
  }
}
