import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTERS } from './word-graph.ts'
import { mergeAlike, skeletonOf, skeletonReader, soundOf } from './word-sounds.ts'

describe('the sound of a word', () => {
  it.each([
    ['phonetic', 'funetik'],
    ['knight', 'nite'],
    ['nation', 'nashun'],
    ['queue', 'kew'],
    ['scheme', 'skeem'],
    ['wrong', 'rong'],
    ['judge', 'juj'],
    ['physician', 'fisishun'],
  ])('is the same for “%s” and “%s”', (right, typed) => {
    expect(skeletonOf(soundOf(typed))).toBe(skeletonOf(soundOf(right)))
  })

  it('tells words apart that sound otherwise', () => {
    expect(soundOf('cat')).not.toBe(soundOf('chat'))
    expect(soundOf('bone')).not.toBe(soundOf('pone'))
    expect(soundOf('gem')).not.toBe(soundOf('game'))
  })

  it('ends for anything', () => {
    for (const word of ['', "'", 'e', 'gh', 'h'.repeat(500), 'ß§x'])
      expect(soundOf(word).length).toBeLessThan(1001)
  })
})

describe('the skeleton of a sound in codes', () => {
  const read = skeletonReader()
  const codesOf = (word: string): readonly number[] => {
    const skeleton = new Uint8Array(word.length * 3)
    const letters = Uint8Array.from(word, (letter) => LETTERS.indexOf(letter))
    return [...skeleton.subarray(0, read(letters, 0, letters.length, skeleton))]
  }
  const SAME = ' aCnlrdfkspbtgmS0jh'

  it('is the one of the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aceghiknopqstuwxyz'vmbd"), maxLength: 9 }),
        (word) => {
          const told = skeletonOf(soundOf(word)).replace(/^v/, 'f')
          expect(
            codesOf(word)
              .map((code) => SAME.charAt(code))
              .join(''),
          ).toBe(told)
        },
      ),
    )
  })

  it('takes consonants for each other that are formed alike', () => {
    const alike = (word: string): readonly number[] => {
      const codes = Uint8Array.from(codesOf(word))
      return [...codes.subarray(0, mergeAlike(codes, codes.length))]
    }
    expect(alike('bandage')).toEqual(alike('pantach'))
    expect(alike('exept')).toEqual(alike('eksept'))
    expect(alike('cat')).not.toEqual(alike('car'))
  })
})
