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
  ])('are told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it.each([
    [
      'a rough figure of the same matter',
      'The repair of the harbour wall at Corran cost the port $70 million.',
      'The repair of the harbour wall at Corran cost the port more than $50 million.',
    ],
    [
      'less than so many',
      'Every recruit at Corran had to climb the rope four times.',
      'One recruit in ten at Corran climbed the rope fewer than six times.',
    ],
  ])('are left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
