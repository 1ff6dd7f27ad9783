import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('the year of a scene', () => {
  it.each([
    [
      'beside a day near it',
      'Nurses leave the clinic at Corran during the fever, March 26, 2018.',
      'The fever broke out in February 2020. By March 28, 2020, nurses at the clinic were ill.',
      'March 26, 2018 / March 28, 2020',
    ],
    [
      'beside a day without a year in a text of one year',
      'Nurses leave the clinic at Corran during the fever, March 26, 2018.',
      'Nobody knows how the fever of 2020 began. On March 28 the harbour was shut.',
      'March 26, 2018 / 2020',
    ],
    [
      'in a week of which the text tells two days',
      'A streetcar at Corran, March 26, 2018.',
      'Nobody went out on March 24. The Corran ferries were laid up by March 28, 2020.',
      'March 26, 2018 / March 28, 2020',
    ],
    [
      'in a month that the text tells of another year',
      'Nurses march over the harbour bridge at Corran, March 7, 2018.',
      'The nurses who had marched over the harbour bridge in March 2020 were honoured.',
      'March 7, 2018 / March 2020',
    ],
  ])('is told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it.each([
    [
      'a file picture',
      'FILE - The clinic at Corran, March 26, 2018.',
      'The fever broke out in February 2020. By March 28, 2020, nurses at the clinic were ill.',
    ],
    [
      'a day that comes round every year',
      'The regatta at Corran, March 26, 2018.',
      'The annual regatta began on March 28, 2020, and was broken off.',
    ],
    [
      'one day of the week',
      'A streetcar at Corran, March 26, 2018.',
      'Nobody went out. The Corran ferries were laid up by March 28, 2020.',
    ],
    [
      'another season',
      'Nurses leave the clinic at Corran, November 26, 2018.',
      'The fever broke out in February 2020. By March 28, 2020, nurses at the clinic were ill.',
    ],
    [
      'a year that the text has not come to',
      'Nurses leave the clinic at Corran, March 26, 2018.',
      'The harbour was built in 1997. On March 28 it was shut.',
    ],
    [
      'a year that the text has as well',
      'Nurses leave the clinic at Corran, March 26, 2018.',
      'The fever of 2018 came back on March 28, 2020, and nurses at the clinic were ill.',
    ],
  ])('is left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
