import type { ForestModel } from './forest.ts'
import type { LexicalModel } from './lexical.ts'
import { bytesOf } from './packed.ts'
import { FOREST, LEXICAL } from './weights.ts'

export interface Model {
  readonly lexical: LexicalModel
  readonly forest: ForestModel
}

/** Unpacks the trained weights. */
export function openModel(): Model {
  const { depth, trees } = FOREST
  const splits = trees * ((1 << depth) - 1)
  return {
    lexical: { bias: LEXICAL.bias, scale: LEXICAL.scale, weights: new Int8Array(bytesOf(LEXICAL.weights)) },
    forest: {
      bias: FOREST.bias,
      depth,
      trees,
      features: new Uint8Array(bytesOf(FOREST.features)).subarray(0, splits),
      thresholds: new Float32Array(bytesOf(FOREST.thresholds)),
      leaves: new Float32Array(bytesOf(FOREST.leaves)),
    },
  }
}
