import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('an act that the text tells too, of something else', () => {
  const TOLD = [
    'The mayor defended the guards, saying that the crowd had been warned and that she praised the guards for their patience.',
    'Neighbours criticised the noise.',
  ]

  it('is held against a sentence that is told again', () => {
    const caption = 'Mayor Ida Falk said that she criticised the guards for their patience.'
    expect(disagreements(lexicon, caption, TOLD)).toEqual(['criticised / praised'])
  })

  it('is left alone in other words', () => {
    const caption = 'Residents criticised the guards on Monday.'
    expect(disagreements(lexicon, caption, TOLD)).toEqual([])
  })
})

describe('a place that nothing near it tells of', () => {
  const TOLD = [
    'A ferry with 300 passengers sank off Norway on Sunday, killing nine.',
    'Norway’s coast guard searched the sea all night. The ferry had left Bergen at noon, and Norway had warned of a storm.',
    'Survivors were wrapped in blankets by the passengers of a second ferry.',
  ]

  it('is held against the nation of the story', () => {
    const caption = 'Passengers wrapped in blankets after the ferry sank in a storm off Portugal.'
    expect(disagreements(lexicon, caption, TOLD)).toEqual(['Portugal / Norway'])
  })

  it('is left alone with another scene', () => {
    const caption = 'Tourists board a cruise liner at a pier in Portugal in this undated picture.'
    expect(disagreements(lexicon, caption, TOLD)).toEqual([])
  })
})
