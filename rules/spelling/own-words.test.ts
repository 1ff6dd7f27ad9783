import { expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { Correction } from './evidence.ts'
import { ownWordsFirst } from './own-words.ts'

const lexicon = loadLexicon()

const correction = (text: string, score: number): Correction => ({
  text,
  takes: 'word',
  probability: 0.5,
  score,
  cost: 5,
  gain: 0,
})

const order = (own: readonly string[], ...ranked: readonly Correction[]): readonly string[] =>
  ownWordsFirst(ranked, { hasWord: (word) => own.includes(word) }, lexicon).map(({ text }) => text)

const [time, thyme] = [correction('time', 0), correction('thyme', -2)]

it('offers a rare word that the piece has before a common one that it has not', () => {
  expect(order([], time, thyme)).toEqual(['time', 'thyme'])
  expect(order(['thyme'], time, thyme)).toEqual(['thyme', 'time'])
})

it('keeps the order of words that are common anyway, and of those that are far less likely', () => {
  expect(order(['time'], correction('time', 0), correction('type', -1))).toEqual(['time', 'type'])
  expect(order(['type'], correction('time', 0), correction('type', -1))).toEqual(['time', 'type'])
  expect(order(['thyme'], time, correction('thyme', -9))).toEqual(['time', 'thyme'])
})
