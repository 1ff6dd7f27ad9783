import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord, spreadHash } from './word-hash.ts'
import { scanWords, WordShape, wordScanner } from './words.ts'

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

  it('carry the hashes of their letters in small, as `hashWord` makes them', () => {
    const text = "The NATO’s don't the"
    const { count, starts, ends, hashes } = scanWords(text)
    const hash = { slot: 0, print: 0 }
    for (let i = 0; i < count; i++) {
      hashWord(text, starts[i] ?? 0, ends[i] ?? 0, 'lower', hash)
      expect(spreadHash(hashes[2 * i] ?? 0)).toBe(hash.slot)
      expect((hashes[2 * i + 1] ?? 0) >>> 0).toBe(hash.print)
    }
    expect([...hashes.subarray(0, 2)]).toEqual([...hashes.subarray(6, 8)])
  })

  it('are the same from a scanner that has scanned other texts before, whatever it was told of their length', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'B', '’', '-', ' ', '1', 'é'), maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.nat(100), texts, (length, all) => {
        const scan = wordScanner(length)
        const tables = all.map(scan)
        expect(tables).toEqual(all.map(scanWords))
      }),
    )
  })

  it('of many texts share few arrays, however many there are', () => {
    const text = 'the ferry left the harbour at noon and nobody came back to say why. '
    const scan = wordScanner(2000 * text.length)
    const tables = Array.from({ length: 2000 }, () => scan(text))
    expect(new Set(tables.map(({ starts }) => starts.buffer)).size).toBeLessThan(10)
  })
})
