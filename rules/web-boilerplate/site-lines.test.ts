import { expect, it } from 'vitest'
import { siteLineTally } from './site-lines.ts'

const piece = (story: string, ...tail: readonly string[]) => [
  `Title of ${story}`,
  '',
  `The long paragraph that only the piece on ${story} has, and no other.`,
  ...tail,
]

function learnt(pieces: readonly (readonly string[])[]) {
  const tally = siteLineTally()
  for (const lines of pieces) tally.add(lines)
  return tally.list()
}

it('learns the lines that end several different pieces', () => {
  const pieces = ['bees', 'ships', 'rain', 'bread'].map((story) =>
    piece(story, 'Write to the Harbour Post desk', `End of ${story}`),
  )
  expect(learnt(pieces)).toEqual([{ line: 'Write to the Harbour Post desk', pieces: 4 }])
})

it('does not learn from copies of one piece', () => {
  expect(learnt(Array.from({ length: 9 }, () => piece('bees', 'Write to the Harbour Post desk')))).toEqual([])
})
