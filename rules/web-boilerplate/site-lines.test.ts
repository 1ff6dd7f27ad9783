import { expect, it } from 'vitest'
import { edgeLines, siteLineTally } from './site-lines.ts'

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

it('knows a piece from its copies though the longest line of each is an appeal', () => {
  const appeal =
    'We ask every reader of the Harbour Post for a small gift, so that we can go on telling the news of the coast.'
  const pieces = ['bees', 'ships', 'rain', 'bread', 'stone'].map((story) => [
    ...piece(story, `It was a long day for those who had to do with ${story}, and all were tired.`),
    `Nobody said more about ${story}.`,
    appeal,
    'Write to the Harbour Post desk',
  ])
  expect(learnt(pieces).map(({ line }) => line)).toEqual(['Write to the Harbour Post desk'])
})

it('leaves out what stands several times in a piece', () => {
  expect([...edgeLines(['Title', 'Jane Doe', 'One.', 'Jane Doe', 'Two.', ' The  end '])]).toEqual([
    'Title',
    'One.',
    'Two.',
    'The end',
  ])
})
