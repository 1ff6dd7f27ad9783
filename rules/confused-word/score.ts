import type { ContextWeights } from '../../src/rule/lexicon.ts'
import {
  type ContextReader,
  FEATURE_COUNT,
  FIRST_GLANCE,
  FIRST_LOOK,
  featureNumber,
  SECOND_LOOK,
} from './context.ts'
import type { Side } from './words-of-pairs.ts'

/**
 * Table steps against a word after its first features under which it is right where it stands, by how many:
 * nine of ten words are left at each. Of the slips that are found at all, one in a thousand stands lower
 * somewhere (`npm run train -- --only confused` prints how many).
 */
export const EXITS: readonly { readonly features: number; readonly steps: number }[] = [
  { features: FIRST_GLANCE, steps: -20 },
  { features: FIRST_LOOK, steps: -10 },
  { features: SECOND_LOOK, steps: 0 },
  { features: SECOND_LOOK + 4, steps: 10 },
]

/** The exits by feature, and at the others a sum that none falls below. */
export const LEAST = Int32Array.from(
  { length: FEATURE_COUNT },
  (_, k) => EXITS.find(({ features }) => features === k)?.steps ?? -FEATURE_COUNT * 128,
)

/** The threshold of a direction that is not worth its false alarms. */
export const NEVER = 0x7fff

/**
 * What speaks against the word turned to, in table steps above the threshold; `undefined` for nothing.
 * @param glance what its first features say, up to `FIRST_GLANCE`
 */
export function excessFrom(
  { pair, side }: Side,
  contexts: ContextReader,
  { weightOf, thresholds }: ContextWeights,
  glance: number,
): number | undefined {
  const sign = side === 0 ? 1 : -1
  const { around } = contexts
  let sum = glance
  for (let k = FIRST_GLANCE; k < FEATURE_COUNT; k++) {
    if (sum < (LEAST[k] ?? 0)) return undefined
    contexts.read(k)
    sum += sign * weightOf(featureNumber(around[k] ?? 0, pair, k))
  }
  const excess = sum - (thresholds[pair * 2 + side] ?? NEVER)
  return excess < 0 ? undefined : excess
}

/** What speaks against the word turned to, in table steps; below 0 the word suits better than the other of its pair. */
export function oddsAgainst(
  { pair, side }: Side,
  contexts: ContextReader,
  { weightOf }: ContextWeights,
): number {
  let sum = 0
  for (let k = 0; k < FEATURE_COUNT; k++) sum += weightOf(contexts.feature(pair, k))
  return side === 0 ? sum : -sum
}
