import { expect, it } from 'vitest'
import { isPlainlyMeant } from './judge-word.ts'

const standing = (times: number) => ({ occurrences: () => times })
const lexicon = (articles: number, list?: 'name' | 'term' | 'word') => ({
  articles: () => articles,
  listed: () => ({ name: list === 'name', term: list === 'term', word: list === 'word' }),
})
const small = (lower: string) => ({ lower, capitals: 'none' as const })
const name = (lower: string) => ({ lower, capitals: 'inside' as const })

it('takes a word that ten other articles have as it stands, unless it is short', () => {
  expect(isPlainlyMeant(small('quaysider'), standing(1), lexicon(10))).toBe(true)
  expect(isPlainlyMeant(small('quaysider'), standing(1), lexicon(9))).toBe(false)
  expect(isPlainlyMeant(small('quays'), standing(1), lexicon(10))).toBe(false)
  expect(isPlainlyMeant(name('quay'), standing(1), lexicon(10))).toBe(true)
  expect(isPlainlyMeant(name('qua'), standing(1), lexicon(10))).toBe(false)
})

it('takes a listed word that recurs as it stands, a capitalised one only as a name', () => {
  expect(isPlainlyMeant(small('quaysider'), standing(2), lexicon(0, 'word'))).toBe(true)
  expect(isPlainlyMeant(small('quaysider'), standing(1), lexicon(0, 'word'))).toBe(false)
  expect(isPlainlyMeant(small('quaysider'), standing(2), lexicon(0))).toBe(false)
  expect(isPlainlyMeant(name('quaysider'), standing(2), lexicon(0, 'name'))).toBe(true)
  expect(isPlainlyMeant(name('quaysider'), standing(2), lexicon(0, 'word'))).toBe(false)
})
