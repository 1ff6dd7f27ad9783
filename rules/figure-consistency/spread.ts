import type { QuantityFact } from '../../src/facts/quantities.ts'

/** What a written figure may stand for: both ends are still written so. */
export interface Spread {
  readonly low: number
  readonly high: number
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** How far “about 200”, “more than 200” and “up to 200” reach, as shares of the figure. */
const ROUGHLY = 0.12
const BEYOND = 0.2
/** “a dozen” is hardly ever twelve. */
const DOZEN = 0.25
/** “$2 million” is hardly 1.5 million. */
const MOST_SCALED = 0.1
/** “80,000” is a round figure, but not to the nearest ten thousand. */
const MOST_ROUNDED = 0.025

/**
 * The values that a figure may have been rounded from: half of its last written digit to each side
 * (“£4.2 million” is 4.15 to 4.25 million), more where a word hedges it.
 */
export function spreadOf(quantity: QuantityFact, text: string): Spread {
  const { value, hedge } = quantity
  if (hedge === 'about') return { low: value * (1 - ROUGHLY), high: value * (1 + ROUGHLY) }
  const slack = slackOf(quantity, text)
  if (hedge === 'low') return { low: value - slack, high: value * (1 + BEYOND) }
  if (hedge === 'high') return { low: value * (1 - BEYOND), high: value + slack }
  return { low: value - slack, high: value + slack }
}

function slackOf({ value, scale, range }: QuantityFact, text: string): number {
  if (scale === 'dozen') return value * DOZEN
  const unit = scale === undefined ? 1 : (SCALES.get(scale) ?? 1)
  const decimals = /\.(\d+)/.exec(text.slice(range.start, range.end))?.[1]
  if (decimals !== undefined) return (unit * 0.5) / 10 ** decimals.length
  if (scale !== undefined) return Math.min(unit * 0.5, value * MOST_SCALED)
  let step = 1
  while (step < value && value % (step * 10) === 0) step *= 10
  return step < 100 ? 0 : Math.min(step / 2, value * MOST_ROUNDED)
}

/** True where two spreads have a value in common. */
export function meet(a: Spread, b: Spread): boolean {
  return a.low <= b.high && b.low <= a.high
}

export function sumOf(parts: readonly Spread[]): Spread {
  return {
    low: parts.reduce((sum, part) => sum + part.low, 0),
    high: parts.reduce((sum, part) => sum + part.high, 0),
  }
}

/** “1,234.5”, without the noise of binary fractions. */
export function shownNumber(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en-US')
}
