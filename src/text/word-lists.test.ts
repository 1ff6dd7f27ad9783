import { expect, test } from 'vitest'
import { wordLists } from './word-lists.ts'
import { scanWords } from './words.ts'

const lists = wordLists([
  ['from to', 1],
  ['two from', 2],
])

/** The bits of each word of a text. */
function bitsIn(text: string): readonly number[] {
  const words = scanWords(text)
  return Array.from({ length: words.count }, (_, i) => lists.bitsOf(words, i))
}

test('tells the lists that each word stands in', () => {
  expect(bitsIn('It rose from two to nine')).toEqual([0, 0, 3, 2, 1, 0])
})

test('goes by letters, not by how they are written', () => {
  expect(bitsIn('FROM Two')).toEqual([3, 2])
})

test('takes a possessive for its word', () => {
  expect(bitsIn("two's from’s too's")).toEqual([2, 3, 0])
})
