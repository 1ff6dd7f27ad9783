import { expect, it } from 'vitest'
import { vocabularyOf } from '../rule/vocabulary.ts'
import { wordTally } from './word-tally.ts'

const listed = (...files: readonly (readonly string[])[]): readonly string[] => {
  const tally = wordTally()
  for (const words of files) tally.add(words)
  return tally.list().map(({ word, count, files: held }) => `${word} ${count}/${held}`)
}

it('lists words by count, then by word', () => {
  expect(listed(['b', 'a', 'c', 'c'], ['c', 'a', 'b'])).toEqual(['c 3/2', 'a 2/2', 'b 2/2'])
})

it('counts a capital at the head of a sentence with the word in small letters', () => {
  expect(listed(['flurbish', 'flurbish'], ['Flurbish', 'FLURBISH'])).toEqual(['flurbish 4/2'])
})

it('keeps a name apart from its slip in small letters', () => {
  expect(listed(['Fnarl', 'Fnarl', 'fnarl', 'FNARL'])).toEqual(['Fnarl 3/1', 'fnarl 1/1'])
})

it('keeps what one entry would not accept', () => {
  expect(listed(['eBrew', 'Ebrew', 'eBrew', 'EBREW'], ['NGX'])).toEqual(['eBrew 3/1', 'Ebrew 1/1', 'NGX 1/1'])
})

it('gives a vocabulary that accepts all that was counted', () => {
  const words = ['flarn', 'Flarn', 'FLARN', 'fLarn', 'Fnarl', 'fnarl', 'Fnarl', 'NGX', 'O’Flarn', 'Ångbru']
  const tally = wordTally()
  tally.add(words)
  const accepts = vocabularyOf(tally.list().map(({ word }) => word))
  for (const word of words) expect(accepts(word, 0, word.length)).toBe(true)
})
