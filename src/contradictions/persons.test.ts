import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('another surname for a person of the text', () => {
  it.each([
    [
      'a rare given name, told by the surname alone later',
      'Yamilka Hartwell, host of the garden show, in her yard.',
      'The host of the garden show, Yamilka Norman, grows roses in her yard. Norman began at ten.',
      'Hartwell / Norman',
    ],
    [
      'two given names in one, after words that are no name',
      'Eva-Marie Tanaka said the decision had been taken after seven interviews.',
      'The Director of Public Prosecution Eva-Marie Persson took the decision after seven interviews. Ms Persson said so.',
      'Tanaka / Persson',
    ],
  ])('is told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toContain(told)
  })

  it.each([
    [
      'a place that begins with a name',
      'Runners prepare on Boston Common a year after the bombings.',
      'The bombings of last year cast a shadow on the runners of the Boston Marathon.',
    ],
    [
      'words that only look like a name',
      'A painting called Stormy Harvest hangs in the garden show.',
      'The painting hangs in the garden show. Stormy Weather is another. Weather like this is rare.',
    ],
  ])('is left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})

describe('honorifics', () => {
  it('of husband and wife are two', () => {
    const text = 'Mr Hollis sued the paper after it called him a cheat.'
    expect(disagreements(lexicon, 'Mr Hollis and his wife, Mrs Hollis, leave the court.', [text])).toEqual([])
    expect(disagreements(lexicon, 'Mrs Hollis, who sued the paper.', [text])).toEqual(['Mrs / Mr'])
  })
})
