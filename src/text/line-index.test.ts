import { expect, it } from 'vitest'
import { indexLines } from './line-index.ts'

it('counts lines and columns from 1 over LF, CRLF and lone CR', () => {
  const lines = indexLines('ab\ncd\r\nef\rgh')
  expect(lines.positionAt(0)).toEqual({ offset: 0, line: 1, column: 1 })
  expect(lines.positionAt(4)).toEqual({ offset: 4, line: 2, column: 2 })
  expect(lines.positionAt(7)).toEqual({ offset: 7, line: 3, column: 1 })
  expect(lines.positionAt(11)).toEqual({ offset: 11, line: 4, column: 2 })
})

it('counts columns in UTF-16 code units', () => {
  expect(indexLines('👩‍🔧 é x').positionAt(8)).toEqual({ offset: 8, line: 1, column: 9 })
})

it('gives the line of an offset without its break', () => {
  const lines = indexLines('ab\r\ncd')
  expect(lines.lineRangeAt(1)).toEqual({ start: 0, end: 2 })
  expect(lines.lineRangeAt(5)).toEqual({ start: 4, end: 6 })
})

it('clamps an offset past the end', () => {
  expect(indexLines('').positionAt(5)).toEqual({ offset: 0, line: 1, column: 1 })
})

it.each([
  ['\r', [0, 1]],
  ['\n', [0, 1]],
  ['\r\n', [0, 2]],
  ['\r\r\n\n\ra', [0, 1, 3, 4, 5]],
  ['\n\r', [0, 1, 2]],
])('ends lines wherever breaks meet or the text ends: %j', (text, starts) => {
  const lines = indexLines(text)
  const { line: count } = lines.positionAt(text.length)
  expect(Array.from({ length: count }, (_, i) => lines.lineRange(i + 1).start)).toEqual(starts)
})
