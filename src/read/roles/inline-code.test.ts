import { expect, it } from 'vitest'
import { inlineCode } from './inline-code.ts'

const found = (prose: string): readonly string[] =>
  inlineCode(prose).map(({ range }) => prose.slice(range.start, range.end))

it.each([
  ['Run `git log` and ``git --all`` now.', ['`git log`', '``git --all``']],
  ["She called it ``a start'' and left.", []],
  ['A lone ` tick, and ` two`', []],
  ['', []],
])('finds code in “%s”', (prose, expected) => {
  expect(found(prose)).toEqual(expected)
})

it.each(['`', '`a', '` '])('takes linear time on “%s” without end', (part) => {
  expect(found(part.repeat(200_000)).length).toBeLessThanOrEqual(100_000)
})
