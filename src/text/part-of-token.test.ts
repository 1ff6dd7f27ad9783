import { expect, it } from 'vitest'
import { isHalfOfWord, isPartOfToken } from './part-of-token.ts'

const TEXT = 'The har-\n      bour wall keeps the sea out of the low\u2010\nlands.\n\nAll is well -\nso far.'

it.each([
  ['har', true],
  ['bour', true],
  ['wall', false],
  ['low', true],
  ['lands', true],
  ['All', false],
  ['well', false],
  ['so', false],
])('%s: one half of a word is %s', (word, half) => {
  const start = TEXT.search(new RegExp(`\\b${word}\\b`, 'u'))
  expect(isHalfOfWord(TEXT, start, start + word.length)).toBe(half)
  expect(isPartOfToken(TEXT, start, start + word.length)).toBe(half)
})

it('a hyphen that ends a paragraph breaks no word', () => {
  expect(isHalfOfWord('over-\n\nunder', 0, 4)).toBe(false)
  expect(isHalfOfWord('over-\n\nunder', 7, 12)).toBe(false)
})

it('a hyphen at the end of the text breaks a word that goes on elsewhere', () => {
  expect(isHalfOfWord('through the har\u2010', 12, 15)).toBe(true)
})
