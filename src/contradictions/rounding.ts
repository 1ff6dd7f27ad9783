import { type QuantityFact, stepOf } from '../facts/quantities.ts'

/** The text has a rounder or a rougher figure that may be the caption's, if it is told of the same. */
export function mayAgree(a: QuantityFact, b: QuantityFact): boolean {
  // “4.9 per cent” and “five per cent”
  if (a.unit === 'percent' && b.unit === 'percent' && isRoundedTo(a.value, b.value)) return true
  if (a.unit !== b.unit || a.unit === 'age' || a.noun !== b.noun) return false
  // “at least 19” and “at least 21” are two counts, though 21 is at least 19.
  if (isBound(a) && a.hedge === b.hedge) return isRounder(a.value, b.value)
  if (a.unit === 'money' && !isBound(a) && !isBound(b)) return areOneSum(a, b)
  return a.low <= b.high && b.low <= a.high && isNearBound(a, b)
}

function isBound({ hedge }: QuantityFact): boolean {
  return hedge !== undefined && hedge !== 'about'
}

function isRoundedTo(a: number, b: number): boolean {
  if (Number.isInteger(a) === Number.isInteger(b)) return false
  return Math.abs(a - b) <= 0.5
}

const MOST_ROUNDED = 0.1
/** Of what is told to two digits: nobody rounds 11 million to 10. */
const MOST_ROUNDED_TENS = 0.05
/** Of what is told in millions. */
const LEAST_ROUNDED = 0.015

/**
 * “$3.6 million” for “$4 million”, “$18 million” for “about $20 million”. What both tell to the same digit neither has
 * rounded: “$5 million” beside “$6 million”.
 */
function areOneSum(a: QuantityFact, b: QuantityFact): boolean {
  if (a.value === b.value) return true
  if (Math.abs(stepOf(a.value) / stepOf(b.value) - 1) < EPSILON) return false
  return Math.abs(a.value - b.value) <= Math.max(slackOf(a), slackOf(b)) * (1 + EPSILON)
}

const EPSILON = 1e-6

/** By how much a sum may be off what it stands for. */
function slackOf({ value, high, scale, hedge }: QuantityFact): number {
  if (hedge === 'about') return high - value
  const tells = value / 1000 ** Math.floor(Math.log10(Math.max(value, 1)) / 3)
  const most = value * (tells < 10 ? MOST_ROUNDED : MOST_ROUNDED_TENS)
  return Math.min(Math.max(stepOf(value) / 2, scale === undefined ? 0 : value * LEAST_ROUNDED), most)
}

const NEAR_BOUND = 1.5

/** Who writes “at least $16 million” or “more than 40 percent” rounds to what is next: $18 million, not $22 million. */
const NEXT_BOUND = 1.25

/** “more than 500” bears out 620, not 9,000. */
function isNearBound(a: QuantityFact, b: QuantityFact): boolean {
  const most = a.unit === 'money' || a.unit === 'percent' ? NEXT_BOUND : NEAR_BOUND
  return Math.max(a.value, b.value) <= most * Math.min(a.value, b.value)
}

/** “more than 900,000” for “more than 930,000”. */
function isRounder(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a]
  // “more than 80” and “at least 84”
  return high - low <= 0.1 * high && (high > 100 || (low % 10 === 0 && high % 10 !== 0))
}
