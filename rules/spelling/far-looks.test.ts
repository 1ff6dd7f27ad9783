import { expect, it } from 'vitest'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { farLooks, isNoFarSlip } from './far-looks.ts'
import type { UnknownWord } from './unknown-words.ts'

const nothingKnown = {
  lookup: () => 0,
  frequency: () => 0,
  articles: () => 0,
  listed: () => ({ name: false, term: false, word: false }),
  isForeign: (word) => word === 'estamentos',
} as Partial<Lexicon> as Lexicon

function word(lower: string): UnknownWord {
  return { text: lower, lower, capitals: 'none', unknownAround: 0 } as Partial<UnknownWord> as UnknownWord
}

it('looks far for so many words of a document, for each as often as it stands there', () => {
  const far = farLooks(nothingKnown)
  const words = Array.from({ length: 100 }, (_, i) => word(`quayside${'x'.repeat(i)}`))
  const looked = words.filter((each) => far(each))
  expect(looked).toHaveLength(32)
  expect(looked.every((each) => far(each))).toBe(true)
})

it('does not look far for what has a capital', () => {
  const name = { ...word('beggining'), capitals: 'inside' as const }
  expect(farLooks(nothingKnown)(name)).toBe(false)
})

it('does not look far for a short word', () => {
  expect(farLooks(nothingKnown)(word('attaqs'))).toBe(false)
  expect(farLooks(nothingKnown)(word('attaques'))).toBe(true)
})

it('does not look far for a word of another language', () => {
  expect(farLooks(nothingKnown)(word('estamentos'))).toBe(false)
  expect(farLooks(nothingKnown)({ ...word('beggining'), unknownAround: 3 })).toBe(false)
})

it('takes a word for no slip that stands twice, in other articles, or for two words', () => {
  const once = { occurrences: () => 1 }
  const knows = (known: readonly string[]): Lexicon => ({
    ...nothingKnown,
    lookup: (text, start, end) => (known.includes(text.slice(start, end)) ? 1 : 0),
  })
  expect(isNoFarSlip(word('beggining'), once, nothingKnown)).toBe(false)
  expect(isNoFarSlip(word('beggining'), { occurrences: () => 2 }, nothingKnown)).toBe(true)
  expect(isNoFarSlip(word('beggining'), once, { ...nothingKnown, articles: () => 3 })).toBe(true)
  expect(isNoFarSlip(word('quayworker'), once, knows(['quay', 'worker']))).toBe(true)
})
