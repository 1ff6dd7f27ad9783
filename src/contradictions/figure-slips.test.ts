import { describe, expect, it } from 'vitest'
import { areOfOneShape, isMistyped } from './figure-slips.ts'

describe('figures that look mistyped', () => {
  it.each([
    ['a point shifted', 4_200_000, 42_000_000],
    ['a nought too few', 1_400_000, 14_000_000],
    ['two digits in each other’s place', 43, 34],
    ['the same among more', 1_214, 1_241],
    ['a digit dropped', 1_214, 124],
    ['another digit among three', 214, 224],
  ])('%s', (_name, a, b) => {
    expect(isMistyped(a, b)).toBe(true)
    expect(isMistyped(b, a)).toBe(true)
  })

  it.each([
    ['the same figure', 42, 42],
    ['two figures of two digits', 43, 48],
    ['round figures', 200, 2_000],
    ['another first digit', 214, 314],
  ])('are told from others: %s', (_name, a, b) => {
    expect(isMistyped(a, b)).toBe(false)
  })
})

it.each([
  [{ value: 2_400_000, scale: 'million' }, { value: 4_400_000, scale: 'million' }, true],
  [{ value: 2_400_000, scale: 'million' }, { value: 4_000_000, scale: 'million' }, false],
  [{ value: 2_400_000, scale: 'million' }, { value: 2_400_000_000, scale: 'billion' }, false],
  [{ value: 62.5 }, { value: 38.5 }, true],
  [{ value: 62 }, { value: 8 }, false],
])('a slip keeps the shape of a figure: %o, %o', (a, b, isSame) => {
  expect(areOfOneShape(a, b)).toBe(isSame)
})
