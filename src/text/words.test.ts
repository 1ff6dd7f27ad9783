import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanWords, WordShape } from './words.ts'

function wordsOf(text: string): string[] {
  const table = scanWords(text)
  return Array.from({ length: table.count }, (_, i) => text.slice(table.starts[i], table.ends[i]))
}

describe('the words of a text', () => {
  it.each([
    ['Don’t stop at O’Neill’s.', ['Don’t', 'stop', 'at', 'O’Neill’s']],
    ["the boys' coats, 'quoted'", ['the', 'boys', 'coats', 'quoted']],
    ['a well-known 4x4 in 2014', ['a', 'well', 'known', '4x4', 'in', '2014']],
    ['café naïve Zürich', ['café', 'naïve', 'Zürich']],
    ['Žižek Œuvre ǆ 3×4 8÷2 ½', ['Žižek', 'Œuvre', 'ǆ', '3', '4', '8', '2', '½']],
    ['👩‍🔧 tool 🚧', ['tool']],
    ['polit\u00adic\u00adal parties', ['polit\u00adic\u00adal', 'parties']],
    ['', []],
  ])('are told in “%s”', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('have shapes', () => {
    const { shapes } = scanWords("NATO’s McKay café 5th well-off Don't plain")
    const has = (i: number, shape: number): boolean => ((shapes[i] ?? 0) & shape) !== 0
    expect(has(0, WordShape.capital) && has(0, WordShape.innerCapital) && has(0, WordShape.apostrophe)).toBe(
      true,
    )
    expect(has(1, WordShape.capital) && has(1, WordShape.innerCapital) && has(1, WordShape.lower)).toBe(true)
    expect(has(2, WordShape.nonAscii)).toBe(true)
    expect(has(3, WordShape.digit)).toBe(true)
    expect(has(4, WordShape.hyphenated) && has(5, WordShape.hyphenated)).toBe(true)
    expect(shapes[7]).toBe(WordShape.lower)
  })

  it('never overlap, hold no space, and are never empty, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const table = scanWords(text)
        let last = 0
        for (let i = 0; i < table.count; i++) {
          const start = table.starts[i] ?? 0
          const end = table.ends[i] ?? 0
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })
})
