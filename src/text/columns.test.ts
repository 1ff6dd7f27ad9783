import { expect, it } from 'vitest'
import { columnsOf } from './columns.ts'

it('counts the columns of a line, a tab up to the next eighth', () => {
  expect(['', 'keel', '\tkeel', 'keel\t', 'keel    \t', '🚢'].map(columnsOf)).toEqual([0, 4, 12, 8, 16, 1])
})
