import { countBelow, type ForestModel } from '../../src/rule/forest.ts'

/** A node of a tree: a split (`left` and `right` are node numbers) or a leaf (`feature` -1). */
export interface Node {
  readonly feature: number
  readonly threshold: number
  readonly left: number
  readonly right: number
  readonly value: number
}

export interface Forest {
  readonly bias: number
  readonly trees: readonly (readonly Node[])[]
}

export interface Rows {
  readonly width: number
  readonly values: Float32Array
  readonly positive: Uint8Array
  readonly weights: Float32Array
}

export interface BoostingSettings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly penalty: number
  /** The least sum of second derivatives in a leaf. */
  readonly leafWeight: number
}

const BINS = 48

/**
 * Gradient boosting of regression trees on the logistic loss, with second derivatives and binned
 * features (Friedman 2001; Chen and Guestrin 2016). The same rows give the same trees.
 */
export function trainForest(rows: Rows, settings: BoostingSettings): Forest {
  const count = rows.positive.length
  const edges = binEdges(rows)
  const bins = binned(rows, edges)
  let positive = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    positive += (rows.positive[i] ?? 0) * (rows.weights[i] ?? 0)
    all += rows.weights[i] ?? 0
  }
  const bias = Math.log(positive / (all - positive))
  const scores = new Float64Array(count).fill(bias)
  const first = new Float64Array(count)
  const second = new Float64Array(count)
  const trees: Node[][] = []
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)))
      const weight = rows.weights[i] ?? 0
      first[i] = (p - (rows.positive[i] ?? 0)) * weight
      second[i] = Math.max(1e-6, p * (1 - p)) * weight
    }
    trees.push(growTree(rows, bins, edges, first, second, scores, settings))
  }
  return { bias, trees }
}

/** The forest as the product reads it: every tree grown out to one depth. */
export function completeForest({ bias, trees }: Forest, depth: number): ForestModel {
  const splits = (1 << depth) - 1
  const model = {
    bias,
    depth,
    trees: trees.length,
    features: new Uint8Array(trees.length * splits),
    thresholds: new Float32Array(trees.length * splits),
    leaves: new Float32Array(trees.length * (splits + 1)),
  }
  const fill = (tree: number, place: number, node: Node, nodes: readonly Node[]): void => {
    if (place >= splits) {
      model.leaves[tree * (splits + 1) + place - splits] = node.value
      return
    }
    const isLeaf = node.feature < 0
    model.features[tree * splits + place] = isLeaf ? 0 : node.feature
    model.thresholds[tree * splits + place] = isLeaf ? 0 : node.threshold
    for (const [child, at] of [
      [node.left, 2 * place + 1],
      [node.right, 2 * place + 2],
    ] as const) {
      fill(tree, at, (isLeaf ? undefined : nodes[child]) ?? node, nodes)
    }
  }
  for (const [i, nodes] of trees.entries()) if (nodes[0] !== undefined) fill(i, 0, nodes[0], nodes)
  return model
}

function binEdges({ width, values, positive }: Rows): readonly Float32Array[] {
  const count = positive.length
  const step = Math.max(1, Math.floor(count / 20_000))
  return Array.from({ length: width }, (_, feature) => {
    const sample: number[] = []
    for (let i = 0; i < count; i += step) sample.push(values[i * width + feature] ?? 0)
    sample.sort((a, b) => a - b)
    const distinct = [...new Set(sample)]
    const edges = new Set<number>()
    if (distinct.length <= BINS) for (let i = 1; i < distinct.length; i++) edges.add(between(distinct, i))
    else
      for (let b = 1; b < BINS; b++) {
        const value = sample[Math.floor((b * sample.length) / BINS)] ?? 0
        edges.add(Math.fround(value))
      }
    return Float32Array.from([...edges].sort((a, b) => a - b))
  })
}

function between(values: readonly number[], i: number): number {
  return Math.fround(((values[i - 1] ?? 0) + (values[i] ?? 0)) / 2)
}

function binned({ width, values, positive }: Rows, edges: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(positive.length * width)
  for (let i = 0; i < positive.length; i++) {
    for (let f = 0; f < width; f++) {
      bins[i * width + f] = countBelow(edges[f] ?? new Float32Array(0), values[i * width + f] ?? 0)
    }
  }
  return bins
}

interface Growing {
  readonly node: number
  readonly rows: Int32Array
  readonly depth: number
}

function growTree(
  { width, positive }: Rows,
  bins: Uint8Array,
  edges: readonly Float32Array[],
  first: Float64Array,
  second: Float64Array,
  scores: Float64Array,
  settings: BoostingSettings,
): Node[] {
  const nodes: Node[] = [leaf(0)]
  const queue: Growing[] = [
    { node: 0, rows: Int32Array.from({ length: positive.length }, (_, i) => i), depth: 0 },
  ]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, rows, depth } = next
    const split = depth < settings.depth ? bestSplit(rows, width, bins, first, second, settings) : undefined
    if (split === undefined) {
      let g = 0
      let h = 0
      for (const row of rows) {
        g += first[row] ?? 0
        h += second[row] ?? 0
      }
      const value = (-settings.rate * g) / (h + settings.penalty)
      nodes[node] = leaf(value)
      for (const row of rows) scores[row] = (scores[row] ?? 0) + value
      continue
    }
    const leftRows = rows.filter((row) => (bins[row * width + split.feature] ?? 0) <= split.bin)
    const rightRows = rows.filter((row) => (bins[row * width + split.feature] ?? 0) > split.bin)
    const left = nodes.push(leaf(0)) - 1
    const right = nodes.push(leaf(0)) - 1
    nodes[node] = {
      feature: split.feature,
      threshold: edges[split.feature]?.[split.bin] ?? 0,
      left,
      right,
      value: 0,
    }
    queue.push(
      { node: left, rows: leftRows, depth: depth + 1 },
      { node: right, rows: rightRows, depth: depth + 1 },
    )
  }
  return nodes
}

function leaf(value: number): Node {
  return { feature: -1, threshold: 0, left: 0, right: 0, value }
}

function bestSplit(
  rows: Int32Array,
  width: number,
  bins: Uint8Array,
  first: Float64Array,
  second: Float64Array,
  settings: BoostingSettings,
): { readonly feature: number; readonly bin: number } | undefined {
  const g = new Float64Array(width * BINS)
  const h = new Float64Array(width * BINS)
  let allG = 0
  let allH = 0
  for (const row of rows) {
    const rowG = first[row] ?? 0
    const rowH = second[row] ?? 0
    allG += rowG
    allH += rowH
    const from = row * width
    for (let f = 0; f < width; f++) {
      const slot = f * BINS + (bins[from + f] ?? 0)
      g[slot] = (g[slot] ?? 0) + rowG
      h[slot] = (h[slot] ?? 0) + rowH
    }
  }
  const whole = (allG * allG) / (allH + settings.penalty)
  let best = 1e-3
  let found: { readonly feature: number; readonly bin: number } | undefined
  for (let f = 0; f < width; f++) {
    let leftG = 0
    let leftH = 0
    for (let b = 0; b < BINS - 1; b++) {
      leftG += g[f * BINS + b] ?? 0
      leftH += h[f * BINS + b] ?? 0
      const rightH = allH - leftH
      if (leftH < settings.leafWeight) continue
      if (rightH < settings.leafWeight) break
      const rightG = allG - leftG
      const gain =
        (leftG * leftG) / (leftH + settings.penalty) + (rightG * rightG) / (rightH + settings.penalty) - whole
      if (gain > best) {
        best = gain
        found = { feature: f, bin: b }
      }
    }
  }
  return found
}
