import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeAmong } from './place-among.ts'

it('finds what looking at each would find', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -30, max: 30 })),
      fc.integer({ min: -35, max: 35 }),
      (all, number) => {
        const sorted = Int32Array.from(all).sort()
        expect(placeAmong(sorted, number)).toBe(sorted.indexOf(number))
      },
    ),
  )
})
