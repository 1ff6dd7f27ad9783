import { type ForestModel, openForest } from '../../src/rule/forest.ts'
import { bytesOf } from '../../src/text/base64.ts'
import type { LexicalModel } from './lexical.ts'
import { FOREST, LEXICAL } from './weights.ts'

export interface Model {
  readonly lexical: LexicalModel
  readonly forest: ForestModel
}

/** Unpacks the trained weights. */
export function openModel(): Model {
  return {
    lexical: { bias: LEXICAL.bias, scale: LEXICAL.scale, weights: new Int8Array(bytesOf(LEXICAL.weights)) },
    forest: openForest(FOREST),
  }
}
