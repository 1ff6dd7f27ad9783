import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARTICLE = readFileSync(new URL('./texts/lighthouse.txt', import.meta.url), 'utf8')

export interface Corpus {
  /** A folder with a configuration for every contender and nothing else of a project. */
  readonly folder: string
  readonly article: string
}

/** Lays out one article of 4 KB in a fresh temporary folder. */
export function layOutCorpus(): Corpus {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const article = join(folder, 'lighthouse.txt')
  writeFileSync(article, ARTICLE)
  return { folder, article }
}
