import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { COSTS, WORDS } from '../../tests/support/few-words.ts'
import { editDistance } from '../text/nearest.ts'
import { type CandidateFinder, candidateFinder } from './find-candidates.ts'
import { packEndings, readEndings } from './word-endings.ts'
import { packGraph, readGraph } from './word-graph.ts'

const finderOf = (words: readonly string[]): CandidateFinder => {
  const graph = readGraph(packGraph([...words].sort(), () => 5))
  return candidateFinder(graph, readEndings(packEndings(graph)), COSTS)
}

describe('the search for candidates', () => {
  let finder: CandidateFinder

  beforeAll(() => {
    finder = finderOf(WORDS)
  })

  const near = (typed: string, distance: number): readonly string[] =>
    WORDS.filter((word) => editDistance(word, typed) <= distance).sort()

  it('finds every word within the bound and no other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 't', 's'), maxLength: 7 }),
        (typed) => {
          for (const distance of [1, 2, 3]) {
            const found = finder.find(typed, distance * 1000, -10_000).map(({ word }) => word)
            expect([...new Set(found)].sort()).toEqual(near(typed, distance))
          }
        },
      ),
    )
  })

  it('finds every word that is one slip away', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 't', 's'), maxLength: 7 }),
        (typed) => {
          const found = finder.findNear(typed).map(({ word }) => word)
          const wanted = near(typed, 1).filter((word) => word !== typed)
          expect([...new Set(found)].filter((word) => word !== typed).sort()).toEqual(wanted)
        },
      ),
    )
  })

  it('gives nothing for what is longer than any word', () => {
    expect(finder.find('a'.repeat(500), 5000, -10_000)).toEqual([])
    expect(finder.findNear('a'.repeat(500))).toEqual([])
  })
})
