import { once } from '../text/once.ts'
import { countBelow, type ForestModel, forestScore } from './forest.ts'

/** Gives the log odds of a row of features of a thing. */
export type ScoreOf<K> = (of: K, row: Float32Array) => number

/** For a text that is judged once. */
export function scoreOnce<K>(model: ForestModel): ScoreOf<K> {
  return (_, row) => forestScore(model, row, 0)
}

/**
 * Keeps the score of each thing with the row that it was found for. A row whose values lie between the
 * same thresholds goes the same way through every tree: while a text is edited, sums over all of it
 * change in each row, and seldom enough to matter.
 */
export function keepScores<K extends object>(model: ForestModel): ScoreOf<K> {
  const kept = new WeakMap<K, { readonly row: Float32Array; readonly score: number }>()
  const thresholds = once(() => thresholdsOf(model))
  return (of, row) => {
    const known = kept.get(of)
    if (known !== undefined && isSameWay(known.row, row, thresholds())) return known.score
    const score = forestScore(model, row, 0)
    kept.set(of, { row: row.slice(), score })
    return score
  }
}

function isSameWay(a: Float32Array, b: Float32Array, thresholds: ThresholdsOf): boolean {
  for (let feature = 0; feature < a.length; feature++) {
    const [one, other] = [a[feature] ?? 0, b[feature] ?? 0]
    if (one === other) continue
    const of = thresholds[feature]
    if (of !== undefined && countBelow(of, one) !== countBelow(of, other)) return false
  }
  return true
}

/** The thresholds of each feature, sorted. */
type ThresholdsOf = readonly (Float32Array | undefined)[]

function thresholdsOf({ features, thresholds }: ForestModel): ThresholdsOf {
  const lists: number[][] = []
  features.forEach((feature, i) => {
    lists[feature] ??= []
    lists[feature].push(thresholds[i] ?? 0)
  })
  return lists.map((list) => Float32Array.from(list).sort())
}
