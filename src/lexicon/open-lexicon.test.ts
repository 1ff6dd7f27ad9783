import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialectBit } from '../rule/lexicon.ts'
import { loadLexicon } from './load-lexicon.ts'
import { openLexicon } from './open-lexicon.ts'
import { bufferSections } from './sections.ts'

const FILE = new URL('../../dist/lexicon.bin', import.meta.url)
const lexicon = loadLexicon()
const best = (word: string): string | undefined => lexicon.suggest(word, 5)[0]?.text

describe('the lexicon', () => {
  it('is smaller than 10 MB', () => {
    expect(readFileSync(FILE).length).toBeLessThan(10_000_000)
  })

  it('answers the same from one shared buffer as from the file', () => {
    const bytes = readFileSync(FILE)
    const shared = new SharedArrayBuffer(bytes.length)
    new Uint8Array(shared).set(bytes)
    const other = openLexicon(bufferSections(shared))
    expect(other.version).toBe(lexicon.version)
    for (const word of ['harbour', 'harbor', 'hrbour', 'Obama', 'the']) {
      expect(other.lookup(word, 0, word.length)).toBe(lexicon.lookup(word, 0, word.length))
      expect(other.frequency(word)).toBe(lexicon.frequency(word))
      expect(other.suggest(word, 5)).toEqual(lexicon.suggest(word, 5))
    }
  })

  it('refuses what is no lexicon', () => {
    expect(() => bufferSections(new ArrayBuffer(4096))).toThrow('not a copydesk lexicon')
  })

  it('tells dialects apart', () => {
    expect(lexicon.lookup('colour', 0, 6) & dialectBit('en-GB')).not.toBe(0)
    expect(lexicon.lookup('colour', 0, 6) & dialectBit('en-US')).toBe(0)
    expect(lexicon.lookup('color', 0, 5) & dialectBit('en-US')).not.toBe(0)
  })

  it('looks a word up within a text', () => {
    expect(lexicon.lookup('in the harbour now', 7, 14)).not.toBe(0)
    expect(lexicon.lookup('in the harbuor now', 7, 14)).toBe(0)
  })

  it('knows how common words are', () => {
    expect(lexicon.frequency('the')).toBeGreaterThan(lexicon.frequency('harbour'))
    expect(lexicon.frequency('The')).toBe(lexicon.frequency('the'))
    expect(lexicon.frequency('xqzzy')).toBe(0)
    expect(lexicon.neighbours('of', 'the')).toBeGreaterThan(1000)
    expect(lexicon.capitalShare('london')).toBeGreaterThan(0.9)
    expect(lexicon.capitalShare('morning')).toBeLessThan(0.6)
    expect(lexicon.listed('struct').term).toBe(true)
  })
})

describe('a suggestion', () => {
  it.each([
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['Goverment', 'Government'],
    ['GOVERMENT', 'GOVERNMENT'],
    ['goverment’s', 'government’s'],
    ['inthe', 'in the'],
    ['wedesday', 'Wednesday'],
    ['repsonsibilties', 'responsibilities'],
    ["did'nt", "didn't"],
  ])('for %s is %s', (typed, right) => {
    expect(best(typed)).toBe(right)
  })

  it('comes with chances that fall and sum to one at most', () => {
    const chances = lexicon.suggest('hte', 5).map(({ probability }) => probability)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1.000001)
  })

  it('is not sought for what is no word', () => {
    expect(lexicon.suggest('', 5)).toEqual([])
    expect(lexicon.suggest("'", 5)).toEqual([])
    expect(lexicon.suggest('x'.repeat(1000), 5)).toEqual([])
  })
})
