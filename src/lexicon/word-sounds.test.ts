import { describe, expect, it } from 'vitest'
import { skeletonOf, soundOf } from './word-sounds.ts'

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
