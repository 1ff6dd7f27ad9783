import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, wrap } from './width.ts'

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('https://example.org/a/b', 10)).toEqual(['https://ex', 'ample.org/', 'a/b'])
  })

  it('keeps every line within the width and every letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width)
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
