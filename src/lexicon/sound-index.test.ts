import { describe, expect, it } from 'vitest'
import { hashOf, soundIndex } from './sound-index.ts'

const CODES = [1, 2, 3, 4]
const SKELETONS = [[1, 2, 3], [1, 3], [2, 1, 3], [1, 2, 3, 4, 4], [4, 4], [], [3, 2, 1]]

describe('words by the skeleton of their sound', () => {
  const index = soundIndex(
    Int32Array.from(SKELETONS, (codes) => hashOf(Uint8Array.from(codes), codes.length)),
    CODES,
  )
  const wordsAt = (codes: readonly number[], slips: 0 | 1 | 2): readonly string[] => {
    const found = new Set<string>()
    index.each(Uint8Array.from(codes), codes.length, slips, (word) =>
      found.add(SKELETONS[word]?.join('') ?? ''),
    )
    return [...found].sort()
  }

  it('are those with the same one without a slip', () => {
    expect(wordsAt([1, 2, 3], 0)).toEqual(['123'])
    expect(wordsAt([2, 2], 0)).toEqual([])
  })

  it('are those with a code more, less, other or changed about at one slip', () => {
    expect(wordsAt([1, 2, 3], 1)).toEqual(['123', '13', '213'])
    expect(wordsAt([4], 1)).toEqual(['', '44'])
    expect(wordsAt([3, 3], 1)).toEqual(['13'])
  })

  it('are those at two slips, and some nearer ones', () => {
    expect(wordsAt([1, 2, 3], 2)).toEqual(['123', '12344', '13', '213', '321'])
    expect(wordsAt([], 2)).toEqual(['13', '44'])
  })
})
