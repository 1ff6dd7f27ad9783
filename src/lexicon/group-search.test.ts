import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COSTS, WORDS } from '../../tests/support/few-words.ts'
import { type Candidate, candidateFinder } from './find-candidates.ts'
import { type GroupSearch, groupSearch, type WalkedGraph } from './group-search.ts'
import { type LetterGroup, packGroups, readGroups } from './letter-groups.ts'
import { packEndings, readEndings } from './word-endings.ts'
import { packGraph, readGraph } from './word-graph.ts'

const graphOf = (words: readonly string[]): WalkedGraph => {
  const graph = readGraph(packGraph([...words].sort(), () => 5))
  return { graph, endings: readEndings(packEndings(graph)) }
}

const searchOf = (words: readonly string[], groups: readonly LetterGroup[]): GroupSearch => {
  const backward = words.map((word) => [...word].reverse().join(''))
  return groupSearch(graphOf(words), graphOf(backward), COSTS, readGroups(packGroups(groups)))
}

describe('the search by groups of letters', () => {
  const GROUPS: readonly LetterGroup[] = [
    { meant: 'ph', typed: 'f', at: 'anywhere', cost: 300 },
    { meant: 'kn', typed: 'n', at: 'start', cost: 400 },
    { meant: 'tre', typed: 'ter', at: 'end', cost: 500 },
    { meant: 'gh', typed: '', at: 'anywhere', cost: 200 },
  ]
  const words = ['phone', 'graph', 'knee', 'banknote', 'theatre', 'treat', 'light', 'litre']
  const costOf = (typed: string, word: string): number | undefined =>
    searchOf(words, GROUPS)(typed, 4000, -10_000).find((candidate) => candidate.word === word)?.cost

  it.each([
    ['fone', 'phone', 300],
    ['graf', 'graph', 300],
    ['lit', 'light', 200],
    ['nee', 'knee', 400],
    ['theater', 'theatre', 500],
    ['liter', 'litre', 500],
    ['fonee', 'phone', 1300],
  ])('takes a group for one slip: %s for %s', (typed, word, cost) => {
    expect(costOf(typed, word)).toBe(cost)
  })

  it('takes a group only where it may stand', () => {
    expect(costOf('bannote', 'banknote')).toBe(1000)
    expect(costOf('terat', 'treat')).toBe(1000)
  })

  it('finds what the plain search finds where there are no groups', () => {
    const { graph, endings } = graphOf(WORDS)
    const finder = candidateFinder(graph, endings, COSTS)
    const search = searchOf(WORDS, [])
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 't', 's'), maxLength: 7 }),
        (typed) => {
          const sorted = (found: readonly Candidate[]): readonly string[] =>
            found.map(({ word, cost }) => `${word} ${cost}`).sort()
          expect(sorted(search(typed, 3000, -10_000))).toEqual(sorted(finder.find(typed, 3000, -10_000)))
        },
      ),
    )
  })
})
