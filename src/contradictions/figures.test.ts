import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('figures of a caption', () => {
  it.each([
    [
      'a second figure that the caption has itself is no rival',
      'Ingrid Solberg won with 58 per cent of the vote, beating Tom Marsh, who got 29 per cent of the vote.',
      'Ingrid Solberg won with 58% of the vote, beating Tom Marsh, who got 41% of the vote.',
      '29 per cent / 41%',
    ],
    [
      'a small number that counts something else bears nothing out',
      'The wounded are being treated at twelve hospitals around the city.',
      'The wounded are being treated at eight hospitals around the city, with 12 children among them.',
      'twelve / eight',
    ],
    [
      'a rough figure of another matter bears nothing out',
      'The repair of the harbour wall at Corran cost the port $70 million, the auditor found.',
      'The repair of the harbour wall at Corran cost the port $100 million, the auditor found. More than $50 million went to schools in Ashby.',
      '$70 million / $100 million',
    ],
    [
      'a sum whose scale is a letter',
      'The port of Corran will spend $35 billion on the new harbour wall.',
      'The port of Corran is to spend $60B on the new harbour wall.',
      '$35 billion / $60B',
    ],
    [
      'a bound that is far from the figure of the text',
      'The port of Corran will spend at least $16 million on the new harbour wall.',
      'The port of Corran is to spend $22 million on the new harbour wall.',
      '$16 million / $22 million',
    ],
    [
      'a sum that is to be announced',
      'The port of Corran is expected to announce $1,155 million for the new harbour wall.',
      'The port of Corran announced $800 million for the new harbour wall.',
      '$1,155 million / $800 million',
    ],
    [
      'another currency',
      'The organ that was sold for $3.2 million in Corran on Thursday.',
      'The organ was sold for £3.2 million in Corran on Thursday.',
      '$3.2 million / £3.2 million',
    ],
    [
      'sums that are both told to the million',
      'The port of Corran will give $6 million of its own money to mend the harbour wall.',
      'The port of Corran is to give $5 million of its own money to mend the harbour wall.',
      '$6 million / $5 million',
    ],
    [
      'a sum that nobody rounds so far',
      'The port of Corran will give $11 million of its own money to mend the harbour wall.',
      'The port of Corran is to give $10 million of its own money to mend the harbour wall.',
      '$11 million / $10 million',
    ],
    [
      'a sum beside a rough one that is told to three digits',
      'The port of Corran will give $11.95 million of its own money to mend the harbour wall.',
      'The port of Corran is to give about $13.1 million of its own money to mend the harbour wall.',
      '$11.95 million / $13.1 million',
    ],
    [
      'two parts of a whole in the very same words',
      'Ingrid Solberg won with 58 per cent of the vote, beating Tom Marsh, who got 59 per cent of the vote.',
      'Ingrid Solberg won with 58% of the vote, beating Tom Marsh, who got 41% of the vote.',
      '59 per cent / 41%',
    ],
    [
      'a share of the later of two years',
      'The share of idle barges at Corran fell from 34 percent in 2013 to 13 percent in 2014.',
      'Between 2013 and 2014 the share of idle barges at Corran fell from 34 to 26 percent.',
      '13 percent / 26 percent',
    ],
    [
      'a share that is more than all',
      'The union says it has now withdrawn 106 percent of its crews from Corran.',
      '“Some 80 percent of the units have already been pulled out,” Lund said before he left for the yards upriver on Wednesday.',
      '106 percent / 80 percent',
    ],
    [
      'a sum that stands far from what it is told of, where the text has no other',
      'The Blackmoor yard asks for $140 million to mend its barges.',
      'Blackmoor barges are old, and the yard asks for help. To mend them will take years, and cost the county $221 million.',
      '$140 million / $221 million',
    ],
  ])('are told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it.each([
    [
      'a rough figure of the same matter',
      'The repair of the harbour wall at Corran cost the port $60 million.',
      'The repair of the harbour wall at Corran cost the port more than $50 million.',
    ],
    [
      'a level that may be more than all',
      'The union says it has now withdrawn 106 percent of its deposits from Corran.',
      '“Some 80 percent of the units have already been pulled out,” Lund said before he left for the yards upriver on Wednesday.',
    ],
    [
      'a sum of what the story never speaks of',
      'The new chapel at Ashby, for whose roof a bell was sold at $4.8 million.',
      'The county will spend $8.4 million on a new chapel at Ashby, its clerk said on Monday. The $8.4 million chapel opens next year.',
    ],
    [
      'a rounded sum',
      'The port of Corran will give $3.6 million of its own money to mend the harbour wall.',
      'The port of Corran is to give $4 million of its own money to mend the harbour wall.',
    ],
    [
      'a sum beside a rough one',
      'The port of Corran will give $18 million of its own money to mend the harbour wall.',
      'The port of Corran is to give about $20 million of its own money to mend the harbour wall.',
    ],
    [
      'less than so many',
      'Every recruit at Corran had to climb the rope four times.',
      'One recruit in ten at Corran climbed the rope fewer than six times.',
    ],
    [
      'two parts of one whole',
      'Just 44 percent of the recruits at Corran had been tested before they came.',
      'At Corran 56 percent of the recruits had been tested after they came.',
    ],
    [
      'a sum converted',
      'The organ that was sold for £3.2 million ($4.1 million) in Corran on Thursday.',
      'The organ was sold for £3.2 million in Corran on Thursday.',
    ],
    [
      'a share beside a change',
      'Electric barges at the Corran yard, which builds 83 percent of them.',
      'Sales of electric barges of the Corran yard grew by 38 percent.',
    ],
    [
      'a figure of its own time',
      'The Corran yard, whose sales of electric barges were €54 million in 2004.',
      'Sales of electric barges of the Corran yard were €45 million, it said on Monday.',
    ],
    [
      'a forecast beside what came',
      'Economists were expecting about 180,000 jobs in the port in August.',
      'The port added 151,000 jobs in August.',
    ],
    [
      'a forecast that is told after the figure',
      'The 180,000 jobs expected by economists in the port of Corran in August did not come.',
      'The port of Corran added 151,000 jobs in August.',
    ],
    [
      'a share of another month',
      'Unemployment in the port of Corran fell to 7.8 percent in September.',
      'Unemployment in the port of Corran fell to 6.7 percent in December.',
    ],
    [
      'a rounder count',
      'More than 80 people were killed when the ferry sank off Corran.',
      'At least 84 people were killed when the ferry sank off Corran.',
    ],
  ])('are left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
