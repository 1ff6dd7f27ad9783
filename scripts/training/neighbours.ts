import { packNeighbours } from '../../src/lexicon/neighbours.ts'
import type { Article } from './corpus.ts'
import { tokensOf } from './tokens.ts'
import type { WordCount } from './word-counts.ts'

/** Pairs of words are counted among the words that stand in so many articles. */
const MIN_ARTICLES = 4
/** As many pairs as the table takes without growing slow. */
const MAX_PAIRS = 730_000

/** A pair of words that follow each other in one clause, and how often. */
export interface Neighbours {
  readonly left: string
  readonly right: string
  readonly count: number
}

/** The commonest pairs of neighbouring words, commonest first, ties in the order of the words. */
export function countNeighbours(
  articles: Iterable<Article>,
  words: ReadonlyMap<string, WordCount>,
): readonly Neighbours[] {
  const names = [...words.keys()].filter((word) => (words.get(word)?.articles ?? 0) >= MIN_ARTICLES).sort()
  const ids = new Map(names.map((word, id) => [word, id]))
  const counts = new Map<number, number>()
  for (const article of articles) {
    let left: number | undefined
    for (const token of tokensOf(article.text)) {
      const right = ids.get(token.word)
      if (token.joined && left !== undefined && right !== undefined) {
        const key = left * names.length + right
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      left = right
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_PAIRS)
    .map(([key, count]) => ({
      left: names[Math.floor(key / names.length)] ?? '',
      right: names[key % names.length] ?? '',
      count,
    }))
}

export function neighbourTable(pairs: readonly Neighbours[]): Uint8Array {
  return packNeighbours(pairs)
}
