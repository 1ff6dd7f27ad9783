import { expect, it } from 'vitest'
import { startOf } from './wording.ts'

it.each([
  ['The harbour office', 'The harbour office'],
  [' The harbour office closed the eastern stair. ', 'The harbour office closed the eastern…'],
  ['The harbour office closed the stair.', 'The harbour office closed the stair.'],
  ['“The harbour,\n office \u00a0closed the stair, and', 'The harbour, office closed the stair…'],
  ['“Yes”', 'Yes”'],
  ['', ''],
])('shows the first words of %j', (text, shown) => {
  expect(startOf(text)).toBe(shown)
})
