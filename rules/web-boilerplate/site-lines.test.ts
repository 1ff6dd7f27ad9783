import { expect, it } from 'vitest'
import { siteLines } from './site-lines.ts'

const piece = (story: string, ...tail: readonly string[]) => ({
  lines: [
    `Title of ${story}`,
    '',
    `The long paragraph that only the piece on ${story} has, and no other.`,
    ...tail,
  ],
})

it('learns the lines that end several different pieces', () => {
  const pieces = ['bees', 'ships', 'rain', 'bread'].map((story) =>
    piece(story, 'Write to the Harbour Post desk', `End of ${story}`),
  )
  expect(siteLines(pieces)).toEqual(['Write to the Harbour Post desk'])
})

it('does not learn from copies of one piece', () => {
  const copies = Array.from({ length: 9 }, () => piece('bees', 'Write to the Harbour Post desk'))
  expect(siteLines(copies)).toEqual([])
})
