/**
 * `npm run bench-stages`: how far each stage of a check is from what node can do at all. The same articles
 * are merely read, read and split at white space, scanned, looked up, parsed, and checked by each rule and
 * by all, in turn in one process; processor time, the best of some rounds.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RULE_IDS } from '../../rules/registry.ts'
import type { Document } from '../../src/document/document.ts'
import { type ActiveRule, check } from '../../src/engine/check.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { formatOf, loadReader, type Reader } from '../../src/read/read.ts'
import { scanWords } from '../../src/text/words.ts'
import { table } from '../table.ts'
import { activeRule } from './active-rule.ts'
import { layOutArticles } from './articles.ts'
import { processorSince } from './processor-time.ts'

const ARTICLES = 400
const ROUNDS = 4

const parent = mkdtempSync(join(tmpdir(), 'copydesk-stages-'))
try {
  const { folder, count, kind } = layOutArticles(parent, 'articles', ARTICLES)
  const paths = readdirSync(folder).map((name) => join(folder, name))
  const bytes = paths.reduce((sum, path) => sum + readFileSync(path).length, 0)
  const best = timed(await stagesOf(paths))
  const rows = [...best].map(([stage, seconds]) => [
    stage,
    seconds.toFixed(3),
    (bytes / 1e6 / seconds).toFixed(1),
  ])
  console.log(`${count} articles, ${kind}, ${(bytes / 1e6).toFixed(1)} MB, one thread, warm\n`)
  console.log(table(['stage', 'CPU s', 'MB/s'], rows, 1))
} finally {
  rmSync(parent, { recursive: true })
}

/** What is timed, by name. Each returns a number that depends on all its work. */
async function stagesOf(paths: readonly string[]): Promise<ReadonlyMap<string, () => number>> {
  const lexicon = loadLexicon()
  const readers = { text: await loadReader('text'), markdown: await loadReader('markdown') }
  const readerOf = (path: string): Reader => readers[formatOf(path) === 'markdown' ? 'markdown' : 'text']
  const texts = paths.map((path) => ({ text: readFileSync(path, 'utf8'), read: readerOf(path) }))
  const documents = texts.map(({ text, read }) => read(text))
  const rules = await Promise.all(RULE_IDS.map(activeRule))
  const ports = { lexicon, now: () => performance.now(), timeLimit: Number.POSITIVE_INFINITY }
  const findingsIn = (document: Document, active: readonly ActiveRule[]): number =>
    check(document, active, ports).findings.length
  const lookedUp = (text: string): number => {
    const words = scanWords(text)
    let known = 0
    for (let i = 0; i < words.count; i++) {
      if (lexicon.lookup(text, words.starts[i] ?? 0, words.ends[i] ?? 0) !== 0) known++
    }
    return known
  }
  return new Map([
    ['files read and decoded', () => sum(paths, (path) => readFileSync(path, 'utf8').length)],
    [
      'the same, split at white space',
      () => sum(paths, (path) => readFileSync(path, 'utf8').split(/\s+/).length),
    ],
    ['scanned for words', () => sum(texts, ({ text }) => scanWords(text).count)],
    ['scanned, each word looked up', () => sum(texts, ({ text }) => lookedUp(text))],
    ['parsed to blocks with roles', () => sum(texts, ({ text, read }) => read(text).blocks.length)],
    ['all rules', () => sum(documents, (document) => findingsIn(document, rules))],
    ...rules.map(
      (active) =>
        [active.rule.meta.id, () => sum(documents, (document) => findingsIn(document, [active]))] as const,
    ),
  ])
}

/** Seconds of the processor for each stage, at best. @throws Error when a stage gives another number than before */
function timed(stages: ReadonlyMap<string, () => number>): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  const results = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of stages) {
      const before = process.cpuUsage()
      const result = run()
      const spent = processorSince(before) / 1000
      if ((results.get(name) ?? result) !== result) throw new Error(`${name} does not do the same twice`)
      results.set(name, result)
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, spent))
    }
  }
  return best
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0)
}
