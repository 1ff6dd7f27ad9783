import { expect, it } from 'vitest'
import { hashLower } from './context.ts'
import { PAIR_INDEX } from './packed-tables.ts'
import { sidesByWord, sideWith, wordWith } from './words-of-pairs.ts'

it('finds by number the words that are looked for, each with all of its pairs', () => {
  const sought = [...sidesByWord()]
    .map(([word, sides]) => [word, sides.filter(({ isSought }) => isSought)] as const)
    .filter(([, sides]) => sides.length > 0)
  const indexed = PAIR_INDEX.tokens.map((token, i) => {
    const directions = PAIR_INDEX.directions.slice(PAIR_INDEX.ends[i - 1] ?? 0, PAIR_INDEX.ends[i])
    const word = wordWith(directions[0] ?? 0)
    expect(token).toBe(hashLower(word, 0, word.length) | 0)
    return [word, directions.map(sideWith)] as const
  })
  expect(new Map(indexed)).toEqual(new Map(sought))
  expect(PAIR_INDEX.most).toBe(Math.max(...sought.map(([, sides]) => sides.length)))
})
