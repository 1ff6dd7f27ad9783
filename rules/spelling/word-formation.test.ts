import { expect, it } from 'vitest'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { isJoined } from './word-formation.ts'

/** Knows every word, and counts how often it is asked. */
function countingLexicon(): { readonly lexicon: Lexicon; asked(): number } {
  let asked = 0
  const lexicon = {
    lookup: () => {
      asked++
      return 1
    },
    frequency: () => 1,
  } as Partial<Lexicon> as Lexicon
  return { lexicon, asked: () => asked }
}

it('parts a word into two', () => {
  expect(isJoined('gameshow', countingLexicon().lexicon)).toBe(true)
})

it('does not try a line without a space at each of its letters', () => {
  const { lexicon, asked } = countingLexicon()
  expect(isJoined('harbour'.repeat(1000), lexicon)).toBe(false)
  expect(asked()).toBe(0)
})
