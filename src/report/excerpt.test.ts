import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLines } from '../text/line-index.ts'
import { excerptOf } from './excerpt.ts'
import { columnsOf } from './width.ts'

function show(source: string, marked: string, width = 40): readonly string[] {
  const start = source.indexOf(marked)
  const range = { start, end: start + marked.length }
  const { text, marks } = excerptOf(source, range, indexLines(source), width)
  return [text, marks]
}

describe('excerptOf', () => {
  it('shows a short line whole, the mark under its words', () => {
    expect(show('One.\nThe old minister left.\nTwo.', 'minister')).toEqual([
      'The old minister left.',
      '        ^^^^^^^^',
    ])
  })

  it('cuts a long line around the mark', () => {
    const source = `${'before it '.repeat(20)}MARKED${' after it'.repeat(20)}`
    const [text = '', marks = ''] = show(source, 'MARKED')
    expect(text).toMatch(/^….* MARKED .*…$/)
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe('MARKED')
    expect(columnsOf(text)).toBeLessThanOrEqual(40)
  })

  it('marks the first line of a passage over several lines', () => {
    expect(show('One two\nthree four', 'two\nthree')).toEqual(['One two', '    ^^^'])
  })

  it('marks as much as fits of a mark wider than the line', () => {
    const [text = '', marks = ''] = show('word '.repeat(100), 'word '.repeat(60))
    expect(columnsOf(text)).toBeLessThanOrEqual(40)
    expect(marks).toMatch(/^ ?\^+$/)
  })

  it('counts wide letters as two columns, combining marks as none, tabs as their spaces', () => {
    expect(show('漢字 the the', 'the the')).toEqual(['漢字 the the', '     ^^^^^^^'])
    expect(show('cafe\u0301 the the', 'the the')).toEqual(['cafe\u0301 the the', '     ^^^^^^^'])
    expect(show('\tthe the', 'the the')).toEqual(['  the the', '  ^^^^^^^'])
  })

  it('shows control characters as pictures and direction signs as a lozenge', () => {
    expect(show('a\u001b[31m\u202eb word', 'word')[0]).toBe('a␛[31m�b word')
  })

  it('stays within its width, and marks something, wherever the mark is', () => {
    const letters = fc.constantFrom(
      'a',
      'b ',
      ' ',
      '\t',
      '漢',
      'e\u0301',
      '😀',
      '\u001b',
      '\u202e',
      '\r\n',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(30),
        fc.integer({ min: 20, max: 60 }),
        (parts, at, length, width) => {
          const source = parts.join('')
          const start = at % source.length
          const range = { start, end: Math.min(source.length, start + 1 + length) }
          const { text, marks } = excerptOf(source, range, indexLines(source), width)
          expect(columnsOf(text)).toBeLessThanOrEqual(width)
          expect(columnsOf(marks)).toBeLessThanOrEqual(width)
          expect(text).not.toMatch(/[\p{Cc}\u202e]/u)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
