import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import type { Token } from '../../src/facts/tokens.ts'
import type { Range } from '../../src/text/range.ts'

/** Figures that do not agree with each other, in one block's prose. */
export interface Discord {
  /** Id of the message. */
  readonly message: string
  readonly data: Readonly<Record<string, string>>
  /** The smallest words that hold the slip. */
  readonly range: Range
  /** All that has to be read to see it. */
  readonly whole: Range
  readonly confidence: number
}

/** Words between a preposition and its figure: “from an estimated 40”, “to just over 50”. */
const BEFORE_FIGURE: ReadonlySet<string> = new Set(
  `about around roughly approximately some nearly almost just more less fewer than over under at least most an a
  estimated as much many little the only well close up`.split(/\s+/),
)

/** The word before a figure, past what hedges it. */
export function leadOf({ tokens }: Facts, { from, sentence }: QuantityFact): Token | undefined {
  for (let i = from - 1; i >= from - 5; i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== sentence) return undefined
    if (!BEFORE_FIGURE.has(token.lower)) return token
  }
  return undefined
}

/** Index past a figure and the noun or unit that it counts. */
export function phraseEnd({ tokens }: Facts, { unit, to, noun, modifiers, measure }: QuantityFact): number {
  if (unit === 'percent') {
    const next = tokens.all[to]?.lower
    if (next === 'per') return to + 2
    return next === 'percent' || next === 'pc' ? to + 1 : to
  }
  if (unit === 'money')
    return measure !== undefined && MONEY_WORD.test(tokens.all[to]?.lower ?? '') ? to + 1 : to
  return noun === undefined ? to : to + modifiers.length + 1
}

const MONEY_WORD = /^(?:dollars?|pounds?|euros?|yen|rupees|yuan|cents|pence)$/

/** Offset past the token before `index`, percent signs included. */
export function offsetPast(facts: Facts, index: number, quantity: QuantityFact): number {
  return Math.max(facts.tokens.all[index - 1]?.end ?? 0, quantity.range.end)
}

/** A figure with its noun as it stands: “21 men”, “£7 million”. */
export function shown(facts: Facts, quantity: QuantityFact): string {
  const end = offsetPast(facts, phraseEnd(facts, quantity), quantity)
  return facts.tokens.text.slice(quantity.range.start, end).replace(/\s+/g, ' ')
}

export function covering(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  }
}

/** The prose between two offsets, on one line. */
export function textBetween({ tokens }: Facts, start: number, end: number): string {
  return tokens.text.slice(start, end).replace(/\s+/g, ' ')
}

/** A minus sign before a figure: “-5”, “minus 5”. */
export function isNegative(facts: Facts, { range, from }: QuantityFact): boolean {
  return (
    /[-−–]$/.test(facts.tokens.text.slice(0, range.start).slice(-1)) ||
    facts.tokens.all[from - 1]?.lower === 'minus'
  )
}
