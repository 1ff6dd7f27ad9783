import { FEATURE_COUNT } from '../../rules/confused-word/context.ts'
import type { Examples, PairExamples } from './confused-examples.ts'

/** A feature seen less often in what is learnt says nothing. */
const LEAST_SEEN = 3
const EPOCHS = 4
const RATE = 0.3
/** The share of features that is hidden from each lesson, so that no rare one is relied on. */
const HIDDEN = 0.3
/** Steps of a weight in the table, in a nat. */
export const WEIGHT_STEPS = 24
/** As many weights as the table takes; the smallest are left out. */
const MOST_WEIGHTS = 780_000

/** Weights in table steps, by feature. */
export interface LearntWeights {
  readonly weights: ReadonlyMap<number, number>
  /** The same by the number that `numberFeatures` put in the feature's place. */
  readonly table: Int8Array
}

/**
 * Logistic regression by stochastic gradient descent with steps that shrink feature by feature
 * (AdaGrad, Duchi et al. 2011) and features hidden at random (dropout), both words of a pair weighing
 * the same. Deterministic.
 */
export function learnWeights(pairs: readonly PairExamples[], features: Uint32Array): LearntWeights {
  const sums = new Float32Array(features.length)
  const squares = new Float32Array(features.length)
  const random = lcg()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { learnt } of pairs) learnPair(learnt, sums, squares, random)
  }
  const least = smallestKept(sums)
  const table = new Int8Array(features.length)
  const weights = new Map<number, number>()
  for (let i = 1; i < features.length; i++) {
    const sum = sums[i] ?? 0
    if (Math.abs(sum) < least) continue
    // Dropout learns from fewer features than will speak.
    const weight = Math.max(-127, Math.min(127, Math.round(sum * (1 - HIDDEN) * WEIGHT_STEPS)))
    if (weight === 0) continue
    table[i] = weight
    weights.set(features[i] ?? 0, weight)
  }
  return { weights, table }
}

/** A linear congruential generator, for what is hidden: the same draws in every run. */
function lcg(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}

function learnPair(
  [one, other]: readonly [Examples, Examples],
  sums: Float32Array,
  squares: Float32Array,
  random: () => number,
): void {
  if (one.count === 0 || other.count === 0) return
  for (let step = 0; step < Math.max(one.count, other.count); step++) {
    descend(one, step % one.count, 0, sums, squares, random)
    descend(other, step % other.count, 1, sums, squares, random)
  }
}

const shown = new Uint32Array(FEATURE_COUNT)

function descend(
  { features }: Examples,
  index: number,
  label: 0 | 1,
  sums: Float32Array,
  squares: Float32Array,
  random: () => number,
): void {
  const base = index * FEATURE_COUNT
  let score = 0
  let count = 0
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const feature = features[base + k] ?? 0
    if (feature === 0 || random() < HIDDEN) continue
    shown[count++] = feature
    score += sums[feature] ?? 0
  }
  const error = label - 1 / (1 + Math.exp(-score))
  for (let k = 0; k < count; k++) {
    const feature = shown[k] ?? 0
    const square = (squares[feature] ?? 0) + error * error
    squares[feature] = square
    sums[feature] = (sums[feature] ?? 0) + (RATE * error) / Math.sqrt(square + 0.1)
  }
}

function smallestKept(sums: Float32Array): number {
  const sizes = sums.map(Math.abs).sort()
  return Math.max(0.05, sizes[Math.max(0, sizes.length - MOST_WEIGHTS)] ?? 0)
}

const COUNTER_BITS = 27
const SLOT_BITS = 26

/**
 * Puts in the place of each feature its number, from 1 in the order met; 0 for a feature that is seen too
 * seldom in what is learnt.
 * @returns the feature of each number
 */
export function numberFeatures(pairs: readonly PairExamples[]): Uint32Array {
  const seen = new Uint8Array(1 << COUNTER_BITS)
  for (const { learnt } of pairs) {
    for (const { features, count } of learnt) {
      for (let i = 0; i < count * FEATURE_COUNT; i++) {
        const place = (features[i] ?? 0) >>> (32 - COUNTER_BITS)
        if ((seen[place] ?? 0) < LEAST_SEEN) seen[place] = (seen[place] ?? 0) + 1
      }
    }
  }
  const mask = 2 ** SLOT_BITS - 1
  const keys = new Uint32Array(mask + 1)
  const numbers = new Uint32Array(mask + 1)
  const found: number[] = [0]
  const numberOf = (feature: number, add: boolean): number => {
    let place = Math.imul(feature, 0x9e3779b1) >>> (32 - SLOT_BITS)
    while ((numbers[place] ?? 0) !== 0) {
      if (keys[place] === feature) return numbers[place] ?? 0
      place = (place + 1) & mask
    }
    if (!add || (seen[feature >>> (32 - COUNTER_BITS)] ?? 0) < LEAST_SEEN) return 0
    keys[place] = feature
    numbers[place] = found.length
    found.push(feature)
    return found.length - 1
  }
  for (const { learnt, held } of pairs) {
    for (const examples of [...learnt, ...held]) {
      const isLearnt = examples === learnt[0] || examples === learnt[1]
      for (let i = 0; i < examples.count * FEATURE_COUNT; i++) {
        examples.features[i] = numberOf(examples.features[i] ?? 0, isLearnt)
      }
    }
  }
  return Uint32Array.from(found)
}
