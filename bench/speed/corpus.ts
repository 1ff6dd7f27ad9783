import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARTICLE = readFileSync(new URL('./texts/lighthouse.txt', import.meta.url), 'utf8')

export interface Corpus {
  /** A folder with a configuration for every contender and nothing else of a project. */
  readonly folder: string
  readonly article: string
  /** A folder of many different articles of about 1 KB. */
  readonly articles: string
}

/**
 * Lays out what is checked, in a fresh temporary folder: one article of 4 KB, and many of about
 * 1 KB, each a different choice of its paragraphs (a linear congruential generator, Lehmer 1951,
 * with a fixed seed, so that every run checks the same texts).
 * @param count how many small articles
 */
export function layOutCorpus(count: number): Corpus {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const article = join(folder, 'lighthouse.txt')
  writeFileSync(article, ARTICLE)
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  const [headline = '', , ...paragraphs] = ARTICLE.trim().split('\n')
  let state = 2026
  const draw = (below: number): number => {
    state = (state * 48271) % 0x7fffffff
    return state % below
  }
  for (let i = 0; i < count; i++) {
    const chosen = new Set<string>()
    while (chosen.size < 3) chosen.add(paragraphs[1 + draw(paragraphs.length - 1)] ?? '')
    const text = [`${headline}, part ${i + 1}`, '', ...chosen, ''].join('\n')
    writeFileSync(join(articles, `story-${String(i).padStart(5, '0')}.txt`), text)
  }
  return { folder, article, articles }
}
