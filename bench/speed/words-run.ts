/**
 * Times rules together in this process, warm, on one thread, and the corrections of single words; `words.ts` bundles
 * and starts it. Usage: words-run LEXICON DATA RULES, the rules parted by commas, or “suggestions” or “memory” in their
 * place. Prints a JSON object: `RuleSpeed`, `SuggestionTimes` or `LexiconMemory`.
 */
import type { RuleId } from '../../rules/registry.ts'
import { check } from '../../src/engine/check.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { readText } from '../../src/read/text/read-text.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { recordsOf, textOf } from '../accuracy/data-folder.ts'
import { activeRule } from './active-rule.ts'
import { processorSince } from './processor-time.ts'

/** How fast some rules read clean prose together. */
export interface RuleSpeed {
  /** Megabytes a second of the processor, the best round; texts are read to blocks before. */
  readonly speed: number
  readonly bytes: number
}

/** What the corrections of a misspelling take, in milliseconds of the processor: by what they are asked for. */
export interface SuggestionTimes {
  readonly words: number
  readonly alone: Percentiles
  readonly inArticle: Percentiles
}

export interface Percentiles {
  readonly median: number
  readonly p99: number
}

/** Megabytes of a lexicon all of whose tables have been asked. */
export interface LexiconMemory {
  readonly tables: number
  readonly all: number
}

const ROUNDS = 12
const WARM_ROUNDS = 4
/** Articles that a fresh lexicon has seen before the clean ones: it remembers its last corrections, and must not know these. */
const BEFORE = 60
const SUGGESTION_ROUNDS = 3
const LIMIT = 5
/** What `spelling` asks for of a word in an article. */
const ARTICLE_LIMIT = 8
const ARTICLE_REACH = 8

const [lexiconPath = '', data = '', task = ''] = process.argv.slice(2)
if (task === 'suggestions') console.log(JSON.stringify(suggestionTimes()))
else if (task === 'memory') console.log(JSON.stringify(lexiconMemory()))
else console.log(JSON.stringify(await speedOf(task.split(','))))

async function speedOf(ids: readonly string[]): Promise<RuleSpeed> {
  const rules = await Promise.all(ids.map((id) => activeRule(id as RuleId)))
  const clean = [...recordsOf(data, 'clean_news/dev.jsonl.gz')].map(({ text }) => String(text))
  const before = firstArticles(BEFORE)
  const bytes = clean.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    const ports = { lexicon: loadLexicon(lexiconPath), now: () => 0, timeLimit: 1 }
    ports.lexicon.suggestFar('beggining', LIMIT)
    for (const text of before) check(readText(text), rules, ports)
    const documents = clean.map((text) => readText(text))
    const spent = processorTime(() => {
      for (const document of documents) check(document, rules, ports)
    })
    if (round >= 0) best = Math.min(best, spent)
  }
  return { speed: bytes / 1000 / best, bytes }
}

function firstArticles(count: number): readonly string[] {
  const found: string[] = []
  for (const { text } of recordsOf(data, 'news_archive/articles.jsonl.gz')) {
    found.push(String(text))
    if (found.length === count) break
  }
  return found
}

/** The least time of each word over some rounds with a lexicon that remembers nothing of the one before. */
function suggestionTimes(): SuggestionTimes {
  const words = misspellings()
  const timed = (suggest: (lexicon: Lexicon, word: string) => unknown): Percentiles => {
    const least = new Float64Array(words.length).fill(Number.POSITIVE_INFINITY)
    for (let round = 0; round < SUGGESTION_ROUNDS; round++) {
      const lexicon = loadLexicon(lexiconPath)
      suggest(lexicon, 'begining')
      words.forEach((word, i) => {
        const spent = processorTime(() => suggest(lexicon, word))
        least[i] = Math.min(least[i] ?? 0, spent)
      })
    }
    least.sort()
    const at = (share: number): number => least[Math.floor((least.length - 1) * share)] ?? 0
    return { median: at(0.5), p99: at(0.99) }
  }
  return {
    words: words.length,
    alone: timed((lexicon, word) => lexicon.suggest(word, LIMIT)),
    inArticle: timed((lexicon, word) => lexicon.suggest(word, ARTICLE_LIMIT, ARTICLE_REACH)),
  }
}

/** Those of Wikipedia's list that are one word. */
function misspellings(): readonly string[] {
  const lines = textOf(data, 'spelling_lists/wikipedia.dat').split('\n')
  return [...new Set(lines.filter((line) => /^[a-z]+$/.test(line)))]
}

function lexiconMemory(): LexiconMemory {
  const used = (): ReturnType<typeof process.memoryUsage> => {
    globalThis.gc?.()
    return process.memoryUsage()
  }
  const before = used()
  const lexicon = loadLexicon(lexiconPath)
  for (const word of misspellings().slice(0, 200)) {
    lexicon.suggest(word, LIMIT)
    lexicon.suggestFar(word, LIMIT)
    lexicon.listed(word)
    lexicon.letterFit(word)
    lexicon.isForeign(word)
    lexicon.isKnownSlip(word, word)
    lexicon.neighbours(word, word)
  }
  lexicon.contextWeights()
  const after = used()
  const tables = (after.arrayBuffers - before.arrayBuffers) / 1e6
  // Asked once more, so that the lexicon is still there.
  if (lexicon.frequency('the') === 0) throw new Error('the lexicon counts nothing')
  return { tables, all: tables + (after.heapUsed - before.heapUsed) / 1e6 }
}

/** Milliseconds of the processor that some work takes in this process. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return processorSince(before)
}
