import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('what is told of something else is left alone', () => {
  it.each([
    [
      'an act of another year',
      'Keith Drewry after Marl Rovers beat Ashby Town in 2019.',
      'Marl Rovers lost to Ashby Town on Saturday. Keith Drewry offered to resign.',
    ],
    [
      'an act of somebody whose',
      'Rolf Sundin, whose partner was convicted of fraud, leaves the court.',
      'The court acquitted the banker Rolf Sundin of fraud on Tuesday.',
    ],
    [
      'what had been before',
      'Lise Aune, head of Norvik Shipping, whose shares had risen for a year.',
      'Shares in Norvik Shipping fell 12 percent on Thursday. Lise Aune stays.',
    ],
    [
      'a year of another deed',
      'The hall in which the Treaty of Sarn was signed, built in 1878.',
      'The Treaty of Sarn was signed in 1987 by both governments.',
    ],
    [
      'where rescuers come from',
      'Rescuers from Iran search for survivors after an earthquake shook the province.',
      'Rescuers in Turkey searched for survivors after an earthquake shook the province.',
    ],
  ])('%s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
