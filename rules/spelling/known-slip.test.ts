import { expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { Correction } from './evidence.ts'
import { knownSlip } from './known-slip.ts'
import type { UnknownWord } from './unknown-words.ts'

const lexicon = loadLexicon()

const unknown = (lower: string, place: Partial<UnknownWord> = {}): UnknownWord =>
  ({ lower, capitals: 'none', unknownBeside: 0, unknownAround: 0, ...place }) as UnknownWord

const correction = (text: string): Correction => ({
  text,
  takes: 'word',
  probability: 0.5,
  score: 0,
  cost: 6,
  gain: 0,
})

const known = (word: UnknownWord, ...texts: readonly string[]): string | undefined =>
  inPiece(400, word, ...texts)

const inPiece = (words: number, word: UnknownWord, ...texts: readonly string[]): string | undefined =>
  knownSlip(word, texts.map(correction), { words }, lexicon)?.text

it('tells a misspelling that a public list has, by the correction that it has there', () => {
  expect(known(unknown('govenor'), 'governor')).toBe('governor')
  expect(known(unknown('comiting'), 'vomiting', 'committing')).toBe('committing')
  expect(known(unknown('muder'), 'murder')).toBe('murder')
  expect(known(unknown('happended'), 'happened')).toBe('happened')
  expect(known(unknown('govenor'), 'governess')).toBeUndefined()
})

it('tells nothing where English builds the word from a common one, but for doubled letters and “-icly”', () => {
  expect(known(unknown('mathing'), 'matching')).toBeUndefined()
  expect(known(unknown('swiming'), 'swimming')).toBe('swimming')
  expect(known(unknown('basicly'), 'basically')).toBe('basically')
})

it('tells nothing of names, variants and words of other languages', () => {
  expect(known(unknown('fixe'), 'fixed')).toBeUndefined()
  expect(known(unknown('politicas'), 'politics')).toBeUndefined()
  expect(known(unknown('discernable'), 'discernible')).toBeUndefined()
})

it('tells nothing of a word that its place says is meant', () => {
  for (const place of [
    { capitals: 'inside' },
    { emphasised: true },
    { hyphenated: true },
    { mentioned: true },
    { unknownBeside: 2 },
    { unknownAround: 2 },
  ] as const satisfies readonly Partial<UnknownWord>[])
    expect(known(unknown('govenor', place), 'governor'), Object.keys(place)[0]).toBeUndefined()
})

it('tells nothing of speech in a book, where an accent is spelt out', () => {
  const word = unknown('burried', { quoted: true })
  expect(inPiece(400, word, 'buried')).toBe('buried')
  expect(inPiece(80_000, word, 'buried')).toBeUndefined()
})
