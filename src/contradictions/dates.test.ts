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

describe('a year', () => {
  it.each([
    [
      'that names whose rivals they are bounds nothing',
      'Karin Ahlberg at Corran, after criticism of her harbour plan from 2019 rivals.',
      'Karin Ahlberg drew criticism of her harbour plan from her fellow 2020 rivals.',
      '2019 / 2020',
    ],
    [
      'of an act that the sentence tells by two words',
      'Mourners at Corran for the pastor, killed in a chapel shooting in 2011.',
      'The attack on the chapel at Corran on 17 June, 2015 that killed the pastor shook the town. The shooting was the first.',
      '2011 / 17 June, 2015',
    ],
    [
      'that is as recent as that',
      'Wages at the Corran yard were cut as recently as 2012, the union of welders said.',
      'The union of welders said that wages at the Corran yard had been cut as recently as 2016.',
      '2012 / 2016',
    ],
  ])('%s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it('before a verb of saying names nothing', () => {
    const caption = 'A clerk who met the envoy in 2012 says the inquiry is foolish.'
    const text = 'The envoy was aboard in 2016. He met the mayor in 2018, and sailors.'
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
