/**
 * `npm run train-spelling`: fits how much each piece of evidence says about an unknown word being a
 * typo, on typos planted in the articles of the training publishers, and writes
 * rules/spelling/weights.ts. `--every N` takes every Nth article.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recordsOf } from '../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../bench/accuracy/measure.ts'
import { offsetBefore, type PlantedTypo, plantTypos } from '../bench/accuracy/plant-typos.ts'
import { documentWords } from '../rules/spelling/document-words.ts'
import { CANDIDATES, EVIDENCE, evidenceOf, rankCorrections, reachFor } from '../rules/spelling/evidence.ts'
import { farLooks } from '../rules/spelling/far-looks.ts'
import {
  type EvidenceClass,
  evidenceClass,
  isElision,
  isVouchedFor,
  linearScore,
} from '../rules/spelling/judge-word.ts'
import { joinFacts } from '../rules/spelling/read-document.ts'
import { unknownWords } from '../rules/spelling/unknown-words.ts'
import type { Block } from '../src/document/document.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { loadReader } from '../src/read/read.ts'
import { type ForestModel, forestScore } from '../src/rule/forest.ts'
import type { Lexicon } from '../src/rule/lexicon.ts'
import { scanWords, type WordTable } from '../src/text/words.ts'
import { completeForest, trainForest } from './training/boosting.ts'
import { type Article, corpusFolder, trainingArticles, trainingPages } from './training/corpus.ts'
import { errorPairs } from './training/error-pairs.ts'
import { type Example, fitLogistic } from './training/logistic.ts'

const { values: flags } = parseArgs({
  options: { corpus: { type: 'string' }, every: { type: 'string', default: '2' } },
})
const folder = corpusFolder(flags.corpus)
const lexicon = loadLexicon()
const read = await loadReader('text')
/** Forms of the public lists are left out of the good words: an article may hold them as typos. */
const knownErrors = new Set(errorPairs(folder).map(({ typed }) => typed))

/** Pages of the open web are fewer than articles and more various: more of them are taken. */
const PAGES_TO_ARTICLES = 8

/** A labelled word of published news tells more than a planted one, a look-alike that is right most of all. */
const LABELLED_WEIGHT = { typo: 4, right: 24 } as const

/** Words to a typo. A hasty writer makes them in flocks, which must not be taken for another language. */
const SPARSE = 200
const DENSE = 30

const KINDS = ['small', 'capital'] as const satisfies readonly EvidenceClass[]
const TREES = { trees: 200, depth: 4, rate: 0.08, penalty: 2, leafWeight: 4 } as const

const examples: Record<EvidenceClass, Example[]> = { small: [], capital: [] }
const labels = labelledWords()
let count = 0
let words = 0
const ranks = new Map<number, number>()
const every = Number(flags.every)
addTexts(trainingArticles(folder), every)
addTexts(trainingPages(folder), Math.ceil(every / PAGES_TO_ARTICLES))
addLabelled()
const models = KINDS.map((kind) => [kind, fitModel(examples[kind])] as const)
writeFileSync(new URL('../rules/spelling/weights.ts', import.meta.url), weightsText())
console.log('places of the right correction', Object.fromEntries(ranks))
for (const [kind, model] of models) report(kind, examples[kind], model)

/** A weighted sum of the evidence, and trees over the evidence and this sum. */
interface FittedModel {
  readonly weights: readonly number[]
  readonly forest: ForestModel
}

function fitModel(list: readonly Example[]): FittedModel {
  // As they are written, so that the trees are grown on what the product sees.
  const weights = fitLogistic(list, EVIDENCE.length).map((weight) => Number(weight.toFixed(2)))
  const rows = {
    width: EVIDENCE.length + 1,
    values: Float32Array.from(list.flatMap(({ evidence }) => [...evidence, linearScore(evidence, weights)])),
    positive: Uint8Array.from(list, ({ isTypo }) => (isTypo ? 1 : 0)),
    weights: Float32Array.from(list, ({ weight }) => weight),
  }
  return { weights, forest: completeForest(trainForest(rows, TREES), TREES.depth) }
}

function addTexts(texts: Iterable<Article>, step: number): void {
  let at = 0
  for (const article of texts) if (at++ % step === 0) addExamples(article, ++count)
}

/** What becomes of a word of a text: nothing, or an example of so much weight. */
type Verdict = Pick<Example, 'isTypo' | 'weight'> & { readonly right?: readonly string[] }

/** Plants typos in an article; its own words are good ones unless a list or a label says otherwise. */
function addExamples({ id, text: source }: Article, seed: number): void {
  const isDense = seed % 3 === 0
  const planted = plantTypos(source, seed, lexicon, 'letters and spaces', isDense ? DENSE : SPARSE)
  addWords(source, planted.text, (word, offset) => {
    const typo = typoAt(planted.typos, offset)
    if (typo !== undefined) return { isTypo: true, weight: isDense ? DENSE / SPARSE : 1, right: [typo.right] }
    if (knownErrors.has(word) || labelAt(id, offsetBefore(planted.typos, offset)) !== undefined)
      return undefined
    return { isTypo: false, weight: 1 }
  })
}

/** A word of an article of a training publisher that a person has read. */
interface Label {
  readonly id: string
  readonly offset: number
  readonly length: number
  readonly typo: boolean
  /** The corrections, where they were written down. */
  readonly right?: readonly string[]
}

/** The words that people have labelled as typos or as right: those of the data, and our own verdicts. */
function labelledWords(): ReadonlyMap<string, readonly Label[]> {
  const own = JSON.parse(
    readFileSync(new URL('../bench/labels/spelling-training.json', import.meta.url), 'utf8'),
  ) as readonly Label[]
  const given = [...recordsOf(folder, 'news_typos/dev.jsonl.gz')]
    .filter(({ source }) => !isReportedPublisher(String(source)))
    .map(({ id, offset, wrong, label, right }) => ({
      id: String(id),
      offset: Number(offset),
      length: String(wrong).length,
      typo: label !== 'not_typo',
      right: right as readonly string[],
    }))
  const byArticle = new Map<string, Label[]>()
  for (const label of [...given, ...own]) {
    byArticle.set(label.id, [...(byArticle.get(label.id) ?? []), label])
  }
  return byArticle
}

function labelAt(article: string, at: number): Label | undefined {
  return labels.get(article)?.find(({ offset, length }) => at >= offset && at < offset + length)
}

/** Adds the labelled words of training publishers. */
function addLabelled(): void {
  for (const { id, text } of trainingArticles(folder)) {
    if (!labels.has(id)) continue
    addWords(text, text, (_, at) => {
      const label = labelAt(id, at)
      if (label === undefined) return undefined
      const { typo: isTypo, right } = label
      const weight = isTypo ? LABELLED_WEIGHT.typo : LABELLED_WEIGHT.right
      return right === undefined ? { isTypo, weight } : { isTypo, weight, right }
    })
  }
}

/**
 * Adds the unknown words of a text as examples.
 * @param source the text as it was counted, whose own words must not vouch for themselves
 * @param text the text that is judged
 */
function addWords(
  source: string,
  text: string,
  verdictOf: (lower: string, offset: number) => Verdict | undefined,
): void {
  const seen = lexiconWithout(source)
  const tables = new Map<Block, WordTable>()
  const tableOf = (block: Block): WordTable => {
    const table = tables.get(block) ?? scanWords(block.prose.text)
    tables.set(block, table)
    return table
  }
  const page = read(text)
  const facts = page.blocks.map((block) => {
    const table = tableOf(block)
    words += table.count
    return { block, facts: { ...unknownWords(block, table, seen), words: table.count } }
  })
  const { placed, evidence } = joinFacts(facts, page, documentWords(page.blocks, tableOf))
  const mayLookFar = farLooks(seen)
  for (const { block, word } of placed) {
    const kind = evidenceClass(word)
    if (kind === undefined || isVouchedFor(word, evidence, seen)) continue
    const verdict = verdictOf(word.lower, block.prose.toSource(word.range).start)
    if (verdict === undefined) continue
    const near = seen.suggest(word.text, CANDIDATES, reachFor(word, seen))
    const suggestions = near.length === 0 && mayLookFar(word) ? seen.suggestFar(word.text, CANDIDATES) : near
    const corrections = rankCorrections(word, suggestions, seen, evidence.dialects)
    if (isElision(word, corrections[0]?.text)) continue
    if (verdict.right !== undefined) {
      countRank(corrections.findIndex((correction) => verdict.right?.includes(correction.text)))
    }
    examples[kind].push({
      evidence: evidenceOf(word, corrections, evidence, seen),
      isTypo: verdict.isTypo,
      weight: verdict.weight,
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

function weightsText(): string {
  return [
    '// Written by `npm run train-spelling`: do not edit.',
    '',
    '/** The weight of each piece of evidence, for words without a capital and for words with one. */',
    'export const WEIGHTS = {',
    ...models.map(([kind, { weights }]) => {
      const lines = weights.map((value, i) => `    ${written(value, 2)}, // ${EVIDENCE[i]}`)
      return `  ${kind}: [\n${lines.join('\n')}\n  ],`
    }),
    '} as const',
    '',
    '/** Trees over the evidence, the weighted sum of it as their last feature. */',
    'export const FORESTS = {',
    ...models.map(([kind, { forest }]) => `  ${kind}: {\n${forestLines(forest)}\n  },`),
    '} as const',
    '',
  ].join('\n')
}

/** A number as the formatter leaves it: no zeros at its end but the first. */
function written(value: number, digits: number): string {
  return value.toFixed(digits).replace(/(\.\d+?)0+$/, '$1')
}

function forestLines({ bias, depth, trees, features, thresholds, leaves }: ForestModel): string {
  const base64 = (table: Uint8Array | Float32Array): string =>
    Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64')
  return [
    `    bias: ${written(bias, 6)},`,
    `    depth: ${depth},`,
    `    trees: ${trees},`,
    `    features:\n      '${base64(features)}',`,
    `    thresholds:\n      '${base64(thresholds)}',`,
    `    leaves:\n      '${base64(leaves)}',`,
  ].join('\n')
}

/** How the fit does on what it was fitted to: recall of the planted, and alarms per 10,000 words. */
function report(name: string, list: readonly Example[], { weights, forest }: FittedModel): void {
  const scored = list.map((example) => ({
    example,
    score: forestScore(
      forest,
      Float32Array.from([...example.evidence, linearScore(example.evidence, weights)]),
      0,
    ),
  }))
  const planted = scored.filter(({ example }) => example.weight <= 1)
  const typos = planted.filter(({ example }) => example.isTypo).length
  console.log(`${name}: ${typos} typos, ${planted.length - typos} others, ${words} words`)
  for (const threshold of [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5]) {
    const over = planted.filter(({ score }) => score > threshold)
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
