import { bytesOf, type PackedBytes } from '../text/base64.ts'

/**
 * Boosted regression trees, each complete to one depth: `splits` splits in breadth-first order, then
 * the leaves. All trees stand one behind the other.
 */
export interface ForestModel {
  readonly bias: number
  readonly depth: number
  readonly trees: number
  /** The feature that each split asks for. */
  readonly features: Uint8Array
  /** A row goes left where its feature is not above. */
  readonly thresholds: Float32Array
  readonly leaves: Float32Array
}

/** A forest as it stands in a source file, its tables packed. */
export interface PackedForest {
  readonly bias: number
  readonly depth: number
  readonly trees: number
  readonly features: PackedBytes
  readonly thresholds: PackedBytes
  readonly leaves: PackedBytes
}

export function openForest({ bias, depth, trees, ...tables }: PackedForest): ForestModel {
  return {
    bias,
    depth,
    trees,
    features: new Uint8Array(bytesOf(tables.features)).subarray(0, trees * ((1 << depth) - 1)),
    thresholds: new Float32Array(bytesOf(tables.thresholds)),
    leaves: new Float32Array(bytesOf(tables.leaves)),
  }
}

/** The log odds that a forest gives the row of features that starts at `from`. */
export function forestScore(model: ForestModel, rows: Float32Array, from: number): number {
  const splits = (1 << model.depth) - 1
  let score = model.bias
  for (let tree = 0; tree < model.trees; tree++) {
    const first = tree * splits
    let node = 0
    while (node < splits) {
      const value = rows[from + (model.features[first + node] ?? 0)] ?? 0
      node = 2 * node + (value <= (model.thresholds[first + node] ?? 0) ? 1 : 2)
    }
    score += model.leaves[tree * (splits + 1) + node - splits] ?? 0
  }
  return score
}

/** How many of the sorted thresholds of a feature lie below a value: which branches the value takes. */
export function countBelow(sorted: Float32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
