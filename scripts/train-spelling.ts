/**
 * `npm run train-spelling`: fits how much each piece of evidence says about an unknown word being a
 * typo, on typos planted in the articles of the training publishers, and writes
 * rules/spelling/weights.ts. `--every N` takes every Nth article.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type PlantedTypo, plantTypos } from '../bench/accuracy/plant-typos.ts'
import { CANDIDATES, EVIDENCE, evidenceOf, rankCorrections, reachFor } from '../rules/spelling/evidence.ts'
import { type EvidenceClass, evidenceClass, isElision, isVouchedFor } from '../rules/spelling/judge-word.ts'
import { joinFacts } from '../rules/spelling/read-document.ts'
import { unknownWords } from '../rules/spelling/unknown-words.ts'
import type { Block } from '../src/document/document.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { loadReader } from '../src/read/read.ts'
import type { Lexicon } from '../src/rule/lexicon.ts'
import { scanWords, type WordTable } from '../src/text/words.ts'
import { type Article, corpusFolder, trainingArticles, trainingPages } from './training/corpus.ts'
import { errorPairs } from './training/error-pairs.ts'
import { type Example, fitLogistic } from './training/logistic.ts'

const { values: flags } = parseArgs({
  options: { corpus: { type: 'string' }, every: { type: 'string', default: '8' } },
})
const folder = corpusFolder(flags.corpus)
const lexicon = loadLexicon()
const read = await loadReader('text')
/** Forms of the public lists are left out of the good words: an article may hold them as typos. */
const knownErrors = new Set(errorPairs(folder).map(({ typed }) => typed))

/** Pages of the open web are fewer than articles and more various: more of them are taken. */
const PAGES_TO_ARTICLES = 8

const examples: Record<EvidenceClass, Example[]> = { small: [], capital: [] }
let count = 0
let words = 0
const ranks = new Map<number, number>()
const every = Number(flags.every)
addTexts(trainingArticles(folder), every)
addTexts(trainingPages(folder), Math.ceil(every / PAGES_TO_ARTICLES))
const weights = Object.fromEntries(
  Object.entries(examples).map(([name, list]) => [name, fitLogistic(list, EVIDENCE.length)]),
)
writeFileSync(new URL('../rules/spelling/weights.ts', import.meta.url), weightsText(weights))
console.log('places of the right correction', Object.fromEntries(ranks))
for (const [name, list] of Object.entries(examples)) report(name, list, weights[name] ?? [])

function addTexts(texts: Iterable<Article>, step: number): void {
  let at = 0
  for (const { text } of texts) if (at++ % step === 0) addExamples(text, ++count)
}

function addExamples(source: string, seed: number): void {
  const planted = plantTypos(source, seed, lexicon, 'letters and spaces')
  const seen = lexiconWithout(source)
  const tables = new Map<Block, WordTable>()
  const tableOf = (block: Block): WordTable => {
    const table = tables.get(block) ?? scanWords(block.prose.text)
    tables.set(block, table)
    return table
  }
  const page = read(planted.text)
  const facts = page.blocks.map((block) => {
    const table = tableOf(block)
    words += table.count
    return { block, facts: { ...unknownWords(block, table, seen), words: table.count } }
  })
  const { placed, evidence } = joinFacts(facts, page, tableOf)
  for (const { block, word } of placed) {
    const kind = evidenceClass(word)
    const typo = typoAt(planted.typos, block.prose.toSource(word.range).start)
    if (kind === undefined || isVouchedFor(word, evidence, seen)) continue
    if (typo === undefined && knownErrors.has(word.lower)) continue
    const corrections = rankCorrections(
      word,
      seen.suggest(word.text, CANDIDATES, reachFor(word, seen)),
      seen,
      evidence.dialects,
    )
    if (isElision(word, corrections[0]?.text)) continue
    if (typo !== undefined) countRank(corrections.findIndex(({ text }) => text === typo.right))
    examples[kind].push({
      evidence: evidenceOf(word, corrections, evidence, seen),
      isTypo: typo !== undefined,
      label: `${word.left} ${word.text} ${word.right} > ${corrections[0]?.text}`,
    })
  }
}

function typoAt(typos: readonly PlantedTypo[], offset: number): PlantedTypo | undefined {
  return typos.find(({ start, wrong }) => offset >= start && offset < start + wrong.length)
}

function countRank(place: number): void {
  ranks.set(place, (ranks.get(place) ?? 0) + 1)
}

/** The lexicon as if the article in hand had not been counted: its own words must not vouch for themselves. */
function lexiconWithout(source: string): Lexicon {
  const own = new Set(
    source
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu),
  )
  return {
    ...lexicon,
    articles: (word) => {
      const articles = lexicon.articles(word)
      return own.has(word) ? Math.max(0, Math.round(articles) - 1) : articles
    },
  }
}

function weightsText(fitted: Readonly<Record<string, readonly number[]>>): string {
  const tables = Object.entries(fitted).map(
    ([name, values]) =>
      `  ${name}: [\n${values.map((value, i) => `    ${value.toFixed(2)}, // ${EVIDENCE[i]}`).join('\n')}\n  ],`,
  )
  return [
    '// Written by `npm run train-spelling`: do not edit.',
    '',
    '/** The weight of each piece of evidence, for words without a capital and for words with one. */',
    'export const WEIGHTS = {',
    ...tables,
    '} as const',
    '',
  ].join('\n')
}

/** How the fit does on what it was fitted to: recall and alarms per 10,000 words at some thresholds. */
function report(name: string, list: readonly Example[], fitted: readonly number[]): void {
  const scored = list.map((example) => ({
    example,
    score: example.evidence.reduce((sum, value, i) => sum + value * (fitted[i] ?? 0), 0),
  }))
  const typos = scored.filter(({ example }) => example.isTypo).length
  console.log(`${name}: ${typos} typos, ${list.length - typos} others, ${words} words`)
  for (const threshold of [-2, -1, 0, 1, 2, 3, 4, 5]) {
    const over = scored.filter(({ score }) => score > threshold)
    const right = over.filter(({ example }) => example.isTypo).length
    console.log(
      `  > ${threshold}: recall ${((100 * right) / typos).toFixed(1)} %, alarms per 10,000 words ${(((over.length - right) * 1e4) / words).toFixed(2)}`,
    )
  }
  scored.sort((a, b) => b.score - a.score)
  const show = (items: typeof scored): string =>
    items.map(({ example, score }) => `${score.toFixed(1)} ${example.label}`).join('\n    ')
  console.log(`  wrong alarms:\n    ${show(scored.filter(({ example }) => !example.isTypo).slice(0, 40))}`)
  const missed = scored.filter(({ example, score }) => example.isTypo && score < 1)
  console.log(`  missed:\n    ${show(missed.filter((_, i) => i % Math.ceil(missed.length / 40) === 0))}`)
}
