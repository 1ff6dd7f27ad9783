import { expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { isCertain } from './certainty.ts'
import type { Correction, DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

const lexicon = loadLexicon()
const document = {
  words: 400,
  strangeness: 0,
  occurrences: () => 1,
} as Partial<DocumentEvidence> as DocumentEvidence

const unknown = (lower: string): UnknownWord =>
  ({
    lower,
    capitals: 'none',
    left: 'the',
    right: 'of',
    unknownAround: 0,
  }) as Partial<UnknownWord> as UnknownWord

const correction = (text: string, cost: number, score: number, gain = 0): Correction => ({
  text,
  takes: 'word',
  probability: 0.9,
  score,
  cost,
  gain,
})

const isSafe = (word: string, ...corrections: readonly Correction[]): boolean =>
  isCertain(unknown(word), corrections, 0.97, document, lexicon)

it('mends one slip in a common word', () => {
  expect(isSafe('comparions', correction('comparisons', 3.1, -1.5), correction('companions', 7.7, -16))).toBe(
    true,
  )
})

it('does not mend what is nearer to a rarer word: “passing in the contructor”', () => {
  const [rarer, commoner] = [correction('constructor', 3.2, -9.2), correction('contractor', 6.8, -4.9)]
  expect(isSafe('contructor', commoner)).toBe(true)
  expect(isSafe('contructor', commoner, rarer)).toBe(false)
})

it('mends two slips only where the place expects the word: “string concetation”', () => {
  expect(isSafe('concetation', correction('concentration', 6.1, -2, 1))).toBe(true)
  expect(isSafe('concetation', correction('concentration', 6.1, -8.2, -6.3))).toBe(false)
  expect(isSafe('repsonsibilties', correction('responsibilities', 6.1, -7.5, -5.8))).toBe(true)
})

it('does not mend what may be a word of its own: “without apprisal”, “mmapped memory”, “the special ioports”', () => {
  expect(isSafe('apprisal', correction('appraisal', 3.1, -1.5))).toBe(false)
  expect(isSafe('mmapped', correction('mapped', 3.1, -1.5))).toBe(false)
  expect(isSafe('mmaped', correction('mapped', 3.1, -1.5))).toBe(false)
  expect(isSafe('ioports', correction('imports', 3.1, -1.5))).toBe(false)
})

it('does not mend a word between two unknown ones: “Antifascistisk aktion i Sverige”', () => {
  const aktion = { ...unknown('aktion'), unknownBeside: 2 }
  expect(isCertain(aktion, [correction('action', 3.1, -1.5)], 0.97, document, lexicon)).toBe(false)
})
