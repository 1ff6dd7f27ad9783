import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ForestModel, forestScore } from './forest.ts'
import { keepScores } from './kept-scores.ts'

const FEATURES = 3
const [DEPTH, TREES] = [2, 4]
const splits = TREES * ((1 << DEPTH) - 1)
const value = fc.constantFrom(-1, 0, 0.25, 0.5, 1, 2)
const forest: fc.Arbitrary<ForestModel> = fc.record({
  bias: fc.constant(0.5),
  depth: fc.constant(DEPTH),
  trees: fc.constant(TREES),
  features: fc.uint8Array({ minLength: splits, maxLength: splits, max: FEATURES - 1 }),
  thresholds: fc
    .array(value, { minLength: splits, maxLength: splits })
    .map((numbers) => Float32Array.from(numbers)),
  leaves: fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: TREES << DEPTH, maxLength: TREES << DEPTH })
    .map((numbers) => Float32Array.from(numbers)),
})
const rows = fc.array(fc.array(value, { minLength: FEATURES, maxLength: FEATURES }), { maxLength: 12 })

it('gives what the forest gives, whatever it was asked before', () => {
  fc.assert(
    fc.property(forest, rows, (model, all) => {
      const score = keepScores<object>(model)
      const thing = {}
      for (const numbers of all) {
        const row = Float32Array.from(numbers)
        expect(score(thing, row)).toBe(forestScore(model, row, 0))
      }
    }),
  )
})
