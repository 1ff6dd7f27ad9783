import type { Article } from './corpus.ts'
import { tokensOf } from './tokens.ts'

/** What is counted of one word, case ignored. */
export interface WordCount {
  occurrences: number
  articles: number
  /** Occurrences inside sentences, where a capital means a name. */
  inside: number
  insideCapital: number
}

export function countWords(articles: Iterable<Article>): ReadonlyMap<string, WordCount> {
  const counts = new Map<string, WordCount>()
  for (const article of articles) {
    const seen = new Set<string>()
    for (const token of tokensOf(article.text)) {
      let count = counts.get(token.word)
      if (count === undefined) {
        count = { occurrences: 0, articles: 0, inside: 0, insideCapital: 0 }
        counts.set(token.word, count)
      }
      count.occurrences++
      if (token.inside) count.inside++
      if (token.inside && token.capital) count.insideCapital++
      if (seen.has(token.word)) continue
      seen.add(token.word)
      count.articles++
    }
  }
  return counts
}

/** Words that stand in two articles at least: word, occurrences, articles, inside, inside with a capital. */
export function wordLines(counts: ReadonlyMap<string, WordCount>): string {
  const lines: string[] = []
  for (const word of [...counts.keys()].sort()) {
    const count = counts.get(word)
    if (count === undefined || count.articles < 2 || word.length > 40) continue
    lines.push([word, count.occurrences, count.articles, count.inside, count.insideCapital].join('\t'))
  }
  return `${lines.join('\n')}\n`
}
