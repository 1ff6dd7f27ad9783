import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeRanges } from './intervals.ts'
import { overlaps, type Range } from './range.ts'

it('answers as holding every range against the question would', () => {
  const range = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 10 }))
    .map(([start, length]): Range => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(range), range, (ranges, asked) => {
      expect(mergeRanges(ranges).overlap(asked)).toBe(ranges.some((one) => overlaps(one, asked)))
    }),
    { numRuns: 2000 },
  )
})
