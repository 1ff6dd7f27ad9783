import { expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

it('finds the name that was meant', () => {
  expect(nearest('speling', ['spelling', 'punctuation'])).toBe('spelling')
  expect(nearest('SPELLING', ['spelling'])).toBe('spelling')
  expect(nearest('colour', ['spelling', 'punctuation'])).toBeUndefined()
})

it('counts a swap of neighbours as one edit', () => {
  expect(editDistance('fomrat', 'format')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('same', 'same')).toBe(0)
})
