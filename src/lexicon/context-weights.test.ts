import { expect, it } from 'vitest'
import { packContextWeights, readContextWeights } from './context-weights.ts'

/** Numbers spread over 32 bits, as features are. */
function spread(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.imul(i + seed, 0x9e3779b1) >>> 0)
}

it('gives back every weight and class, and 0 for what is not there', () => {
  const features = spread(70_000, 1)
  const weights = new Map(features.map((feature, i) => [feature, (i % 127) + 1 - 255 * Number(i % 2 === 0)]))
  for (const [feature, weight] of weights) if (weight < -127) weights.set(feature, -127)
  const classes = new Map(spread(500, 3).map((word, i) => [word, (i % 255) + 1]))
  const read = readContextWeights(packContextWeights(weights, classes, [72, 0x7fff, -3]))
  expect([...read.thresholds]).toEqual([72, 0x7fff, -3])
  expect(features.filter((feature) => read.weightOf(feature) !== weights.get(feature))).toEqual([])
  // Asked again, when others have been asked between.
  expect(features.filter((feature) => read.weightOf(feature) !== weights.get(feature))).toEqual([])
  expect([...classes].filter(([word, kind]) => read.classOf(word) !== kind)).toEqual([])
  const others = spread(70_000, 1_000_000).filter((feature) => !weights.has(feature))
  expect(others.filter((feature) => read.weightOf(feature) !== 0)).toEqual([])
})

it('reads nothing as weights that never speak', () => {
  const read = readContextWeights(new Uint8Array(0))
  expect([read.weightOf(7), read.classOf(7), read.thresholds.length]).toEqual([0, 0, 0])
})
