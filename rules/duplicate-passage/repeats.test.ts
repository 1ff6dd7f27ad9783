import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text/read-text.ts'
import { scanWords } from '../../src/text/words.ts'
import { findRepeats } from './repeats.ts'
import { streamOf, type WordStream } from './stream.ts'

function streamFrom(text: string): WordStream {
  return streamOf(readText(text).blocks.map((block) => ({ block, facts: scanWords(block.prose.text) })))
}

/** Each repeat as the lengths of its equal runs. */
function runsIn(text: string): readonly (readonly number[])[] {
  return findRepeats(streamFrom(text), () => {}).map((repeat) => repeat.runs.map((run) => run.length))
}

const SENTENCE = 'The harbour office closed the eastern stair on Thursday after engineers found cracks'

describe('findRepeats', () => {
  it('finds an exact copy as one run', () => {
    expect(runsIn(`${SENTENCE}.\n\n${SENTENCE}.\n`)).toEqual([[13]])
  })

  it('grows over a changed word', () => {
    expect(runsIn(`${SENTENCE}.\n\n${SENTENCE.replace('Thursday', 'Friday')}.\n`)).toEqual([[8, 4]])
  })

  it('grows over a word left out and one put in', () => {
    expect(runsIn(`${SENTENCE}.\n\n${SENTENCE.replace('eastern ', '')} again.\n`)).toEqual([[5, 7]])
  })

  it('takes case and the shape of apostrophes for nothing', () => {
    expect(
      runsIn("The crew's boat did not sail on Monday.\n\nTHE CREW’S BOAT DID NOT SAIL ON MONDAY.\n"),
    ).toEqual([[8]])
  })

  it('finds nothing where only a stock phrase is shared', () => {
    expect(
      runsIn('At the end of the day the boats sailed.\n\nAt the end of the day nobody cared.\n'),
    ).toEqual([])
  })

  it('never lets a copy overlap its first place', () => {
    const stream = streamFrom('row '.repeat(400))
    for (const repeat of findRepeats(stream, () => {})) {
      for (const run of repeat.runs) expect(run.earlier + run.length).toBeLessThanOrEqual(run.later)
    }
  })
})
