import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

const TEXT = [
  'Anna Lindmark, who runs the quarry, has threatened to close it. She employs forty people.',
  'Peter Halloran leads the strike committee, and he has threatened to march on the town.',
  'On Monday Lindmark offered a bonus of two weeks to every mason.',
  'Halloran tore up the letter before the cameras and climbed on a barrel.',
]

describe('two people in each other’s place in running text', () => {
  it('are told where the words around each stand around the other', () => {
    const caption =
      'Halloran offered a bonus to every mason, but Lindmark tore up the letter before the cameras.'
    expect(disagreements(lexicon, caption, TEXT)).toHaveLength(1)
  })

  it.each([
    [
      'who stand where the text has them',
      'Lindmark offered a bonus to every mason, but Halloran tore up the letter before the cameras.',
    ],
    ['who do something to each other', 'Peter Halloran met Anna Lindmark before the cameras.'],
    ['of whom the text says nothing of the kind', 'Halloran sang, but Lindmark slept through the concert.'],
  ])('are left alone: %s', (_name, caption) => {
    expect(disagreements(lexicon, caption, TEXT)).toEqual([])
  })
})
