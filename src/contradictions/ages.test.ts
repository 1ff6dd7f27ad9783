import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('ages of a caption', () => {
  it.each([
    [
      'of a person with a description before the name',
      'Veteran Harold Tolland, 83, lays a wreath.',
      'Harold Tolland, 93, had come from Corran.',
      '83 / 93',
    ],
    ['that nobody has', 'Harold Tolland, 148, lays a wreath.', 'Harold Tolland, 93, had come.', '148 / 93'],
    [
      'in an apposition',
      'Ilse Wendt, an unarmed 34-year-old, was shot.',
      'Ilse Wendt, 43, was shot on Monday.',
      '34 / 43',
    ],
    [
      'of the only person named before',
      'Ilse Wendt had left early. Neighbours said the 34-year-old was calm.',
      'Ilse Wendt, 43, was calm.',
      '34 / 43',
    ],
    [
      'of one who died',
      'Ilse Wendt, who sailed round the world alone, has died aged 74.',
      'Ilse Wendt, 95, sailed round the world in 1958.',
      '74 / 95',
    ],
    [
      'that the year of a picture does not account for',
      'Harold Tolland, 83, on friends who died in 1944.',
      'Harold Tolland, 93, took part in the ceremony in 2019.',
      '83 / 93',
    ],
    [
      'of one who died, after a description',
      'Norwegian sailor Ilse Wendt, who sailed round the world alone, has died aged 74.',
      'Ilse Wendt, 95, sailed round the world in 1958.',
      '74 / 95',
    ],
    [
      'of somebody’s captain, daughter or son',
      'Ilse Wendt, the ferry’s 34-year-old captain, was hurt.',
      'Ilse Wendt, 43, was hurt on Monday.',
      '34 / 43',
    ],
    [
      'of the son of somebody whose name ends in an s',
      'Harold Tolland, Lukas’ 9-year-old son, was hurt.',
      'Harold Tolland, 19, was hurt on Monday. He is the son of Ilse Lukas.',
      '9 / 19',
    ],
    [
      'of somebody called by the given name',
      'Harold Tolland, 66, and his daughter Yulia, 43, are in hospital.',
      'Harold Tolland, 66, and Yulia Tolland, 33, were found on a bench.',
      '43 / 33',
    ],
    [
      'of somebody named after a description',
      'A 34-year-old student at the college named Ilse Wendt was hurt.',
      'Ilse Wendt, 43, was hurt on Monday.',
      '34 / 43',
    ],
    ['behind an aside', 'Ilse Wendt (left), 34, on stage.', 'Ilse Wendt, at 43, sang.', '34 / 43'],
    [
      'of the only person, whatever the day',
      'Ilse Wendt sang on Thursday. Then the 34-year-old fell ill.',
      'Ilse Wendt, 43, fell ill.',
      '34 / 43',
    ],
    [
      'before a dash',
      'Ilse Wendt, 34, on stage.',
      'Two singers - Harold Tolland, 66, and Ilse Wendt, 43 - were ill.',
      '34 / 43',
    ],
    [
      'of nobody whose town alone is named',
      'A 34-year-old man was arrested in Corran on Tuesday over the theft of the bell.',
      'Police arrested a 43-year-old man in Ashby near Corran over the theft of the bell.',
      '34 / 43',
    ],
    [
      'told of somebody by “is”',
      'Ilse Wendt is a 34-year-old nurse.',
      'Ilse Wendt, a 43-year-old nurse, was hurt.',
      '34 / 43',
    ],
  ])('are told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it.each([
    ['surname', 'Ilse Wendtland, a 34-year-old nurse, on stage.'],
    ['given name', 'Isle Wendtlander, a 34-year-old nurse, on stage.'],
  ])('are told of one whose %s the caption misspells', (_name, caption) => {
    const text = 'Ilse Wendtlander came late. Wendtlander, a 43-year-old nurse, sang.'
    expect(disagreements(lexicon, caption, [text])).toContain('34 / 43')
  })

  it('are told of the person of the paragraph before', () => {
    const paragraphs = ['The prize went to Ilse Wendt.', 'The 43-year-old, who lives in Corran, was ill.']
    expect(disagreements(lexicon, 'Ilse Wendt, 34, on stage.', paragraphs)).toEqual(['34 / 43'])
  })

  it.each([
    [
      'a picture of years ago',
      'Harold Tolland, 18, in 1944.',
      'Harold Tolland, 93, took part in the ceremony in 2019.',
    ],
    [
      'two people whose names are nearly one',
      'Ilse Wendtland, a 34-year-old nurse, on stage.',
      'Ilse Wendtlander, 43, sang. Anna Wendtland was ill.',
    ],
    ['a group', 'Voters, mostly 18- to 34-year-olds for Ilse Wendt.', 'Ilse Wendt, 43, sang.'],
    ['then', 'Ilse Wendt, then 34, on stage.', 'Ilse Wendt, 43, will sing on Monday.'],
    [
      'one of two people',
      'Ilse Wendt met Anna Lund. Neighbours said the 34-year-old was calm.',
      'Ilse Wendt, 43, plays the organ in Corran.',
    ],
    [
      'a given name that two have',
      'Harold Tolland, 66, and his daughter Yulia, 43, are in hospital.',
      'Yulia Tolland, 33, was found on a bench beside Harold Tolland, 66. Yulia Brandt called a doctor.',
    ],
    ['a house', 'Ilse Wendt died at 95 Harbour Road.', 'Ilse Wendt, 74, died on Monday.'],
    ['two ages of the text', 'Ilse Wendt, 34, on stage.', 'Ilse Wendt, 43, sang. Ilse Wendt, 40, was ill.'],
    [
      'of nobody who is known',
      'Ilse Wendt, 34, on stage.',
      'Ilse Wendt sang.\n\nThe 43-year-old law is old.',
    ],
  ])('are left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
