import { describe, expect, it } from 'vitest'
import { COSTS } from '../../tests/support/few-words.ts'
import { groupCosts } from './group-costs.ts'
import { packGroups, readGroups } from './letter-groups.ts'
import { soundSearch, type Wanted } from './sound-search.ts'
import { packGraph, readGraph } from './word-graph.ts'
import { wordTable } from './word-table.ts'

const WORDS = ['bone', 'bones', 'bonnet', 'phone', 'phoned', 'pony', 'stone', 'tone', 'van']
const groups = readGroups(packGroups([{ meant: 'ph', typed: 'f', at: 'anywhere', cost: 300 }]))

describe('the search by sound', () => {
  const search = soundSearch(wordTable(readGraph(packGraph(WORDS, () => 5))), groupCosts(COSTS, groups))
  const foundBy = (work: (wanted: Wanted) => void, bound: number, floor = -10_000): readonly string[] => {
    const found: string[] = []
    work({ bound, floor: () => floor, found: ({ word, cost }) => found.push(`${word} ${cost}`) })
    return found.sort()
  }

  it('finds words that sound the same, or do so but for one consonant, at their cost', () => {
    search.take('fone')
    expect(foundBy(search.near, 4000)).toEqual([
      'bone 1000',
      'phone 300',
      'phoned 1300',
      'pony 2000',
      'tone 1000',
    ])
  })

  it('finds no word twice for one misspelling', () => {
    search.take('fone')
    foundBy(search.near, 4000)
    expect(foundBy(search.far, 4000).filter((entry) => entry.startsWith('phone '))).toEqual([])
    search.take('fone')
    expect(foundBy(search.near, 4000)).toContain('phone 300')
  })

  it('leaves out what cannot reach the floor', () => {
    search.take('fone')
    expect(foundBy(search.near, 4000, 3900)).toEqual(['phone 300'])
  })

  it('finds words of consonants that are formed alike', () => {
    search.take('vomet')
    expect(foundBy(search.near, 8000)).not.toContain('bonnet 3000')
    expect(foundBy(search.far, 8000)).toContain('bonnet 3000')
  })

  it('makes two slips only in what is left with something of its own', () => {
    search.take('stonet')
    expect(foundBy(search.far, 8000)).toContain('bonnet 3000')
    search.take('tone')
    expect(foundBy(search.far, 10_000)).not.toContain('phoned 3000')
  })
})

describe('the table of words', () => {
  it('has all words of a graph in their order', () => {
    const { count, letters, starts } = wordTable(readGraph(packGraph(WORDS, () => 5)))
    const words = Array.from({ length: count }, (_, i) =>
      String.fromCharCode(...letters.subarray(starts[i], starts[i + 1]).map((letter) => letter + 97)),
    )
    expect(words).toEqual(WORDS)
  })
})
