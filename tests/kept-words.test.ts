import { expect, it } from 'vitest'
import { keptWords } from '../bench/accuracy/extractors/kept-words.ts'

const kept = (page: string, taken: string): string => {
  const words = page.split(' ')
  const marks = keptWords(words, taken.split(' '))
  return words.filter((_, i) => marks[i] === 1).join(' ')
}

it('finds the words that were kept, in order', () => {
  expect(kept('home news the ferry sails at noon share print', 'the ferry sails at noon')).toBe(
    'the ferry sails at noon',
  )
})

it('finds a run in its own place and not in words scattered before it', () => {
  const marks = keptWords(
    'the news at noon home the ferry at noon'.split(' '),
    'the ferry at noon'.split(' '),
  )
  expect([...marks].join('')).toBe('000001111')
})

it('passes over what the extract says of its own', () => {
  expect(kept('share the ferry sails', 'our title the ferry now sails')).toBe('the ferry sails')
})

it('keeps nothing of a page that was left out', () => {
  expect(kept('home news share', 'other words')).toBe('')
})
