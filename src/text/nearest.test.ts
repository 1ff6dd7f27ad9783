import { expect, it } from 'vitest'
import { editDistance, isWithinEdits, nearest } from './nearest.ts'

it('finds the name that was meant', () => {
  expect(nearest('speling', ['spelling', 'punctuation'])).toBe('spelling')
  expect(nearest('SPELLING', ['spelling'])).toBe('spelling')
  expect(nearest('colour', ['spelling', 'punctuation'])).toBeUndefined()
})

it('counts a swap of neighbours as one edit', () => {
  expect(editDistance('fomrat', 'format')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('same', 'same')).toBe(0)
})

it('tells what is within some edits as the count of edits does', () => {
  const words = wordsOf('abc', 4)
  const apart = words.flatMap((a) =>
    words.flatMap((b) =>
      [0, 1, 2].flatMap((most) =>
        isWithinEdits(a, b, most) === editDistance(a, b) <= most ? [] : [[a, b, most]],
      ),
    ),
  )
  expect(words.length).toBe(121)
  expect(apart).toEqual([])
})

/** All words of some letters up to a length. */
function wordsOf(letters: string, longest: number): readonly string[] {
  if (longest === 0) return ['']
  const shorter = wordsOf(letters, longest - 1)
  const longestOnes = shorter.filter(({ length }) => length === longest - 1)
  return [...shorter, ...longestOnes.flatMap((word) => [...letters].map((letter) => word + letter))]
}
