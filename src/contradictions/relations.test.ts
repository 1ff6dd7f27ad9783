import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('what one is to another', () => {
  it.each([
    [
      'before the name',
      'Tom Garrick’s lawyer, Helen Voss, outside the court.',
      'Tom Garrick, Helen Voss’s lawyer, said that she would appeal.',
      'Helen Voss / Tom Garrick',
    ],
    [
      'without a comma',
      'Inga Falk’s adviser Stefan Rehn behind the curtain.',
      'Stefan Rehn’s adviser Inga Falk waited behind the curtain.',
      'Stefan Rehn / Inga Falk',
    ],
    [
      'with “of”',
      'Grace Tolland, the spokeswoman of Nigel Farrow, on the steps.',
      'Nigel Farrow, the spokesman of Grace Tolland, read a statement.',
      'Grace Tolland / Nigel Farrow',
    ],
  ])('is told where the text turns it round: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it('is left alone where it holds both ways, and where the text says it too', () => {
    expect(
      disagreements(lexicon, 'Mary Kessel’s rival, Dana Orlov.', ['Mary Kessel, Dana Orlov’s rival, lost.']),
    ).toEqual([])
    expect(
      disagreements(lexicon, 'Tom Garrick’s lawyer, Helen Voss.', [
        'Tom Garrick’s lawyer, Helen Voss, was once his pupil.',
        'Tom Garrick, Helen Voss’s lawyer in 1998, smiled.',
      ]),
    ).toEqual([])
  })
})
