import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COSTS, WORDS } from '../../tests/support/few-words.ts'
import { candidateFinder } from './find-candidates.ts'
import { type GroupCosts, groupCosts } from './group-costs.ts'
import { type LetterGroup, packGroups, readGroups } from './letter-groups.ts'
import { packEndings, readEndings } from './word-endings.ts'
import { LETTERS, packGraph, readGraph } from './word-graph.ts'

const LIMIT = 3000

const costsWith = (groups: readonly LetterGroup[]): GroupCosts =>
  groupCosts(COSTS, readGroups(packGroups(groups)))
const lettersOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => LETTERS.indexOf(letter))
const maskOf = (word: string): number => lettersOf(word).reduce((mask, letter) => mask | (1 << letter), 0)

describe('what a word costs as the one that was meant', () => {
  const GROUPS: readonly LetterGroup[] = [
    { meant: 'ph', typed: 'f', at: 'anywhere', cost: 300 },
    { meant: 'kn', typed: 'n', at: 'start', cost: 400 },
    { meant: 'tre', typed: 'ter', at: 'end', cost: 500 },
    { meant: 'gh', typed: '', at: 'anywhere', cost: 200 },
    { meant: 'st', typed: '', at: 'end', cost: 700 },
  ]
  const costs = costsWith(GROUPS)
  const costOf = (typed: string, word: string): number => {
    costs.take(typed)
    return costs.cost(lettersOf(word), 0, word.length, LIMIT)
  }

  it.each([
    ['fone', 'phone', 300],
    ['graf', 'graph', 300],
    ['lit', 'light', 200],
    ['nee', 'knee', 400],
    ['theater', 'theatre', 500],
    ['liter', 'litre', 500],
    ['fonee', 'phone', 1300],
    ['be', 'best', 700],
  ])('takes a group for one slip: %s for %s', (typed, word, cost) => {
    expect(costOf(typed, word)).toBe(cost)
  })

  it('takes a group only where it may stand', () => {
    expect(costOf('bannote', 'banknote')).toBe(1000)
    expect(costOf('terat', 'treat')).toBe(1000)
    expect(costOf('oper', 'stoper')).toBe(2000)
  })

  it('is what single letters cost where there are no groups', () => {
    const graph = readGraph(packGraph([...WORDS].sort(), () => 5))
    const finder = candidateFinder(graph, readEndings(packEndings(graph)), COSTS)
    const plain = costsWith([])
    const typedWords = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 't', 's', 'x'), maxLength: 8 })
    fc.assert(
      fc.property(typedWords, (typed) => {
        plain.take(typed)
        const within = WORDS.map(
          (word) => [word, plain.cost(lettersOf(word), 0, word.length, LIMIT)] as const,
        )
          .filter(([, cost]) => cost <= LIMIT)
          .map(([word, cost]) => `${word} ${cost}`)
        const found = finder.find(typed, LIMIT, -10_000).map(({ word, cost }) => `${word} ${cost}`)
        expect(within.sort()).toEqual(found.sort())
      }),
    )
  })

  it('forgets the misspelling before', () => {
    expect(costOf('knee', 'knee')).toBe(0)
    expect(costOf('xxxxxxxxxxxx', 'knee')).toBeGreaterThan(LIMIT)
    expect(costOf('knee', 'knee')).toBe(0)
  })

  it('is told to be nothing by letters that both have', () => {
    costs.take('tabel')
    expect(costs.about(maskOf('table'))).toBe(0)
    expect(costs.about(maskOf('tables'))).toBeGreaterThan(0)
    expect(costs.about(maskOf('able'))).toBeGreaterThan(0)
  })
})
