import { FEATURE_COUNT } from '../../rules/confused-word/context.ts'
import { heldFolds, type PairExamples } from './confused-examples.ts'

/** A feature seen less often in what is learnt says nothing. */
const LEAST_SEEN = 3
const EPOCHS = 4
/** Of each third of the publishers so many occurrences of a word are learnt from. */
const MOST_LEARNT = 60_000
const RATE = 0.3
/** The share of features that is hidden from each lesson, so that no rare one is relied on. */
const HIDDEN = 0.3
/** Steps of a weight in the table, in a nat. */
export const WEIGHT_STEPS = 24
/** As many weights as the table takes; the smallest are left out. */
const MOST_WEIGHTS = 780_000

/** What was learnt of all pairs. */
export interface LearntWeights {
  /** Weights in table steps, by feature. */
  readonly weights: ReadonlyMap<number, number>
  /**
   * The scores, in table steps, of a pair's occurrences in the thirds that its thresholds are read off, each
   * third with weights that were learnt from the others.
   */
  heldScores(pair: number): readonly FoldScores[]
}

export interface FoldScores {
  readonly fold: number
  /** By feature number, for the occurrences of this third. */
  readonly table: (feature: number) => number
}

/**
 * Logistic regression by stochastic gradient descent with steps that shrink feature by feature
 * (AdaGrad, Duchi et al. 2011) and features hidden at random (dropout), both words of a pair weighing
 * the same. A pair with a rare word is learnt from all publishers, and once more without each third of them
 * for the thresholds (cross-fitting). Deterministic.
 */
export function learnWeights(pairs: readonly PairExamples[], features: Uint32Array): LearntWeights {
  const learner: Learner = {
    sums: new Float32Array(features.length),
    squares: new Float32Array(features.length),
    random: lcg(),
  }
  for (const pair of pairs) learnPair(pair, learntFolds(pair), learner)
  const least = smallestKept(learner.sums)
  const table = tableOf(learner.sums, least)
  const weights = new Map<number, number>()
  for (let i = 1; i < features.length; i++) {
    const weight = table[i] ?? 0
    if (weight !== 0) weights.set(features[i] ?? 0, weight)
  }
  return {
    weights,
    heldScores(index) {
      const pair = pairs[index] ?? []
      const held = heldFolds(pair)
      if (held.length === 1) return [{ fold: 0, table: (feature) => table[feature] ?? 0 }]
      return held.map((fold): FoldScores => {
        forget(pair, learner)
        learnPair(
          pair,
          held.filter((other) => other !== fold),
          learner,
        )
        const learnt = new Map<number, number>()
        for (const { features: seen, count } of pair[fold] ?? []) {
          for (let i = 0; i < count * FEATURE_COUNT; i++) {
            const feature = seen[i] ?? 0
            if (feature !== 0) learnt.set(feature, stepsOf(learner.sums[feature] ?? 0, least))
          }
        }
        return { fold, table: (feature) => learnt.get(feature) ?? 0 }
      })
    },
  }
}

/** The thirds that a pair's weights are learnt from: all that its thresholds are not read off, or all. */
function learntFolds(pair: PairExamples): readonly number[] {
  const held = heldFolds(pair)
  const folds = pair.map((_, fold) => fold)
  return held.length === folds.length ? folds : folds.filter((fold) => !held.includes(fold))
}

interface Learner {
  readonly sums: Float32Array
  readonly squares: Float32Array
  readonly random: () => number
}

function forget(pair: PairExamples, { sums, squares }: Learner): void {
  for (const { features, count } of pair.flat()) {
    for (let i = 0; i < count * FEATURE_COUNT; i++) {
      const feature = features[i] ?? 0
      sums[feature] = 0
      squares[feature] = 0
    }
  }
}

function tableOf(sums: Float32Array, least: number): Int8Array {
  const table = new Int8Array(sums.length)
  for (let i = 1; i < sums.length; i++) table[i] = stepsOf(sums[i] ?? 0, least)
  return table
}

function stepsOf(sum: number, least: number): number {
  if (Math.abs(sum) < least) return 0
  // Dropout learns from fewer features than will speak.
  return Math.max(-127, Math.min(127, Math.round(sum * (1 - HIDDEN) * WEIGHT_STEPS)))
}

/** A linear congruential generator, for what is hidden: the same draws in every run. */
function lcg(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}

function learnPair(pair: PairExamples, folds: readonly number[], learner: Learner): void {
  const one = occurrences(pair, folds, 0)
  const other = occurrences(pair, folds, 1)
  if (one.count === 0 || other.count === 0) return
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < Math.max(one.count, other.count); step++) {
      descend(...one.at(step % one.count), 0, learner)
      descend(...other.at(step % other.count), 1, learner)
    }
  }
}

/** The occurrences of a word in some thirds, one after the other: the features and where those of one begin. */
function occurrences(pair: PairExamples, folds: readonly number[], side: 0 | 1) {
  const parts = folds.map((fold) => {
    const { features, count } = pair[fold]?.[side] ?? { features: new Uint32Array(0), count: 0 }
    return { features, count: Math.min(count, MOST_LEARNT) }
  })
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const at = (index: number): readonly [Uint32Array, number] => {
    let left = index
    for (const part of parts) {
      if (left < part.count) return [part.features, left * FEATURE_COUNT]
      left -= part.count
    }
    throw new RangeError(`There is no occurrence ${index} of ${count}.`)
  }
  return { count, at }
}

const shown = new Uint32Array(FEATURE_COUNT)

function descend(
  features: Uint32Array,
  base: number,
  label: 0 | 1,
  { sums, squares, random }: Learner,
): void {
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
  for (const pair of pairs) {
    for (const { features, count } of learntFolds(pair).flatMap((fold) => pair[fold] ?? [])) {
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
  for (const pair of pairs) {
    const learnt = learntFolds(pair)
    const others = pair.map((_, fold) => fold).filter((fold) => !learnt.includes(fold))
    for (const fold of [...learnt, ...others]) {
      for (const { features, count } of pair[fold] ?? []) {
        for (let i = 0; i < count * FEATURE_COUNT; i++) {
          features[i] = numberOf(features[i] ?? 0, learnt.includes(fold))
        }
      }
    }
  }
  return Uint32Array.from(found)
}
