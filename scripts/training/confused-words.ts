import { collectExamples, type PrintedSlip } from './confused-examples.ts'
import { chooseThresholds, type DirectionReport, readDirections } from './confused-thresholds.ts'
import { learnWeights, numberFeatures } from './confused-weights.ts'
import type { Article } from './corpus.ts'
import { classifyWords } from './word-classes.ts'

const POLICY = { allowedPerMillion: 40, leastScore: 3 }

export interface TrainedPairs {
  readonly weights: ReadonlyMap<number, number>
  readonly classes: ReadonlyMap<number, number>
  readonly thresholds: readonly number[]
  readonly reports: readonly DirectionReport[]
}

/**
 * Learns to tell the words of each pair by what stands around them, and chooses thresholds on
 * held-out publishers so that all directions together raise no more alarms than allowed and find the
 * most slips for that. Deterministic.
 */
export function trainConfusedWords(
  articles: () => Iterable<Article>,
  printed: readonly PrintedSlip[],
): TrainedPairs {
  const classes = classifyWords(articles)
  const { pairs, words } = collectExamples(
    articles(),
    { weightOf: () => 0, classOf: (word) => classes.get(word) ?? 0, thresholds: new Int16Array(0) },
    printed,
  )
  const features = numberFeatures(pairs)
  const learnt = learnWeights(pairs, features)
  const directions = readDirections(pairs, learnt, words)
  return { weights: learnt.weights, classes, ...chooseThresholds(directions, words[0] ?? 0, POLICY) }
}
