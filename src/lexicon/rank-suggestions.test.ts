import { describe, expect, it } from 'vitest'
import { TRAITS, traitsOf, weighTraits } from './rank-suggestions.ts'
import { RANK_WEIGHTS } from './rank-weights.ts'

const weighed = (typed: string, text: string): number =>
  weighTraits(traitsOf(typed, { text, cost: 5, score: 0 }, false), RANK_WEIGHTS)

describe('the ranking of corrections', () => {
  it('has a weight for each trait', () => {
    expect(RANK_WEIGHTS).toHaveLength(TRAITS.length)
    expect(traitsOf('teh', { text: 'the', cost: 3, score: 2 }, false)).toHaveLength(TRAITS.length)
  })

  it('prefers what sounds alike where slips cost the same', () => {
    expect(weighed('fone', 'phone')).toBeGreaterThan(weighed('fone', 'stone'))
    expect(weighed('sertain', 'certain')).toBeGreaterThan(weighed('sertain', 'pertain'))
  })

  it('prefers a cheap slip, and one word to two', () => {
    const dear = traitsOf('adres', { text: 'address', cost: 9, score: -4 }, false)
    const cheap = traitsOf('adres', { text: 'address', cost: 4, score: 1 }, false)
    expect(weighTraits(cheap, RANK_WEIGHTS)).toBeGreaterThan(weighTraits(dear, RANK_WEIGHTS))
    expect(weighed('alot', 'allot')).toBeGreaterThan(weighed('alot', 'a lot'))
  })
})
