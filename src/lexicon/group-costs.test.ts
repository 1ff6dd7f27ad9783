import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COSTS, WORDS } from '../../tests/support/few-words.ts'
import { groupCosts } from './group-costs.ts'
import { groupSearch, type WalkedGraph } from './group-search.ts'
import { type LetterGroup, packGroups, readGroups } from './letter-groups.ts'
import { packEndings, readEndings } from './word-endings.ts'
import { LETTERS, packGraph, readGraph } from './word-graph.ts'

const GROUPS: readonly LetterGroup[] = [
  { meant: 'al', typed: 'el', at: 'anywhere', cost: 300 },
  { meant: 'ta', typed: 'a', at: 'start', cost: 400 },
  { meant: 'les', typed: 'els', at: 'end', cost: 500 },
  { meant: 'bl', typed: '', at: 'anywhere', cost: 200 },
  { meant: 'st', typed: '', at: 'end', cost: 700 },
  { meant: 'b', typed: 'ls', at: 'anywhere', cost: 600 },
]
const groups = readGroups(packGroups(GROUPS))
const LIMIT = 3000

const graphOf = (words: readonly string[]): WalkedGraph => {
  const graph = readGraph(packGraph([...words].sort(), () => 5))
  return { graph, endings: readEndings(packEndings(graph)) }
}
const lettersOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => LETTERS.indexOf(letter))
const maskOf = (word: string): number => lettersOf(word).reduce((mask, letter) => mask | (1 << letter), 0)

describe('what a word costs as the one that was meant', () => {
  const typedWords = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 't', 's', 'x'), maxLength: 8 })

  it('is what the search by groups says', () => {
    const backward = graphOf(WORDS.map((word) => [...word].reverse().join('')))
    const search = groupSearch(graphOf(WORDS), backward, COSTS, groups)
    const costs = groupCosts(COSTS, groups)
    fc.assert(
      fc.property(typedWords, (typed) => {
        costs.take(typed)
        const within = WORDS.map(
          (word) => [word, costs.cost(lettersOf(word), 0, word.length, LIMIT)] as const,
        )
          .filter(([, cost]) => cost <= LIMIT)
          .map(([word, cost]) => `${word} ${cost}`)
        const found = search(typed, LIMIT, -10_000).map(({ word, cost }) => `${word} ${cost}`)
        expect(within.sort()).toEqual(found.sort())
      }),
    )
  })

  it('forgets the misspelling before', () => {
    const costs = groupCosts(COSTS, groups)
    const word = lettersOf('table')
    costs.take('table')
    expect(costs.cost(word, 0, word.length, LIMIT)).toBe(0)
    costs.take('xxxxxxxxxxxx')
    expect(costs.cost(word, 0, word.length, LIMIT)).toBeGreaterThan(LIMIT)
    costs.take('table')
    expect(costs.cost(word, 0, word.length, LIMIT)).toBe(0)
  })

  it('is told to be nothing by letters that both have', () => {
    const costs = groupCosts(COSTS, groups)
    costs.take('tabel')
    expect(costs.about(maskOf('table'))).toBe(0)
    expect(costs.about(maskOf('tables'))).toBeGreaterThan(0)
    expect(costs.about(maskOf('able'))).toBeGreaterThan(0)
  })
})
