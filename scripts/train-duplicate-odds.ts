/**
 * Fits rules/duplicate-passage/weights.ts: logistic regression that tells copies planted in news
 * articles (slips) from what stands twice there of itself (pull quotes, summaries, excerpts), but
 * for the natural slips that bench/labels/duplicate-passage-training.json names. Only publishers
 * that numbers are not reported on are read. Usage: tsx scripts/train-duplicate-odds.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { findDataFolder, recordsOf } from '../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../bench/accuracy/measure.ts'
import { PLANTS, type Planted, randomFrom } from '../bench/accuracy/planted-passages.ts'
import { isSection, isStock } from '../rules/duplicate-passage/devices.ts'
import { FEATURES, featuresOf, SHAPES, type Shape, shapeOf } from '../rules/duplicate-passage/odds.ts'
import { passagesOf, sentencesOf } from '../rules/duplicate-passage/passages.ts'
import { findRepeats } from '../rules/duplicate-passage/repeats.ts'
import { rule } from '../rules/duplicate-passage/rule.ts'
import { streamOf } from '../rules/duplicate-passage/stream.ts'
import { type Traits, traitsOf } from '../rules/duplicate-passage/traits.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { readText } from '../src/read/text/read-text.ts'
import { overlaps, type Range } from '../src/text/range.ts'
import { scanWords } from '../src/text/words.ts'

/** The share of planted copies of each shape that must stand above its threshold. */
const RECALL: Readonly<Record<Shape, number>> = {
  'block-block': 0.9992,
  'block-block-near': 0.97,
  'block-sentences': 0.986,
  'sentences-block': 0.9965,
  'sentences-sentences': 0.993,
}

const ARTICLES_PER_PUBLISHER = 120
const PLANTED_ARTICLES = 1500
const SEED = 5

/** The formatter's, of the file that is written. */
const LINE_WIDTH = 110
const INDENT = '      '

const RIDGE = 1
const ROUNDS = 40

interface Sample {
  readonly shape: Shape
  readonly features: readonly number[]
  readonly slip: boolean
  readonly planted: boolean
}

const folder = findDataFolder()
if (folder === undefined) throw new Error('There is no data folder to train on: set COPYDESK_DATA to one.')
const data = folder
const lexicon = loadLexicon()
const labels = JSON.parse(
  readFileSync(new URL('../bench/labels/duplicate-passage-training.json', import.meta.url), 'utf8'),
) as { readonly slips: readonly string[] }
const slips = new Set(labels.slips)

const samples = [...naturalSamples(), ...plantedSamples()]
const fitted = SHAPES.map((shape) =>
  fitShape(
    shape,
    samples.filter((sample) => sample.shape === shape),
  ),
)
writeFileSync(new URL('../rules/duplicate-passage/weights.ts', import.meta.url), weightsText(fitted))

/** The passages of a text that stand twice far apart, with where they stand. */
function farPassages(text: string): readonly { traits: Traits; earlier: Range; later: Range }[] {
  const facts = readText(text)
    .blocks.filter((block) => rule.meta.roles.includes(block.role))
    .map((block) => ({ block, facts: scanWords(block.prose.text) }))
  const stream = streamOf(facts)
  const passages = passagesOf(
    stream,
    findRepeats(stream, () => {}),
    sentencesOf(stream),
  )
  return [...traitsOf(stream, passages, lexicon, () => {})]
    .filter((traits) => traits.between > 0)
    .map((traits) => ({
      traits,
      earlier: traits.earlierBlock.prose.toSource(traits.passage.earlier.range),
      later: traits.laterBlock.prose.toSource(traits.passage.later.range),
    }))
}

function sampleOf(traits: Traits, slip: boolean, planted: boolean): readonly Sample[] {
  const shape = shapeOf(traits)
  return shape === undefined || isStock(traits) || isSection(traits)
    ? []
    : [{ shape, features: featuresOf(traits), slip, planted }]
}

function naturalSamples(): readonly Sample[] {
  const ids = new Set<string>()
  for (const pair of recordsOf(data, 'duplicates/dev.jsonl.gz')) {
    if (!isReportedPublisher(String(pair.source))) ids.add(String(pair.id))
  }
  const found: Sample[] = []
  for (const { id, text } of articles()) {
    if (!ids.has(id)) continue
    const paragraphAt = (offset: number): number => text.slice(0, offset).split('\n\n').length - 1
    for (const { traits, earlier, later } of farPassages(text)) {
      const key = `${id}:${paragraphAt(earlier.start)}-${paragraphAt(later.start)}`
      found.push(...sampleOf(traits, slips.has(key), false))
    }
  }
  return found
}

function plantedSamples(): readonly Sample[] {
  const perPublisher = new Map<string, number>()
  const base = articles().filter(({ source }) => {
    const count = perPublisher.get(source) ?? 0
    perPublisher.set(source, count + 1)
    return count < ARTICLES_PER_PUBLISHER
  })
  const step = Math.max(1, Math.floor(base.length / PLANTED_ARTICLES))
  const chosen = base.filter((_, i) => i % step === 0)
  return Object.values(PLANTS).flatMap((plant) => {
    const random = randomFrom(SEED)
    return chosen.flatMap(({ text }) => {
      const planted = plant(text, random)
      return planted === undefined ? [] : samplesOfPlant(planted)
    })
  })
}

function samplesOfPlant(planted: Planted): readonly Sample[] {
  return farPassages(planted.text)
    .filter(({ earlier, later }) => overlaps(earlier, planted.original) && overlaps(later, planted.copy))
    .flatMap(({ traits }) => sampleOf(traits, true, true))
}

function articles(): readonly { readonly id: string; readonly source: string; readonly text: string }[] {
  const found: { id: string; source: string; text: string }[] = []
  for (const record of recordsOf(data, 'news_archive/articles.jsonl.gz')) {
    const source = String(record.source)
    if (!isReportedPublisher(source)) found.push({ id: String(record.id), source, text: String(record.text) })
  }
  return found
}

interface Fitted {
  readonly shape: Shape
  readonly weights: readonly number[]
  readonly threshold: number
}

function fitShape(shape: Shape, of: readonly Sample[]): Fitted {
  const weights = logistic(of)
  const score = (sample: Sample): number => dot(sample.features, weights)
  const planted = of
    .filter((sample) => sample.planted)
    .map(score)
    .sort((a, b) => a - b)
  const threshold = planted[Math.floor(planted.length * (1 - RECALL[shape]))] ?? 0
  const natural = of.filter((sample) => !sample.planted)
  const above = natural.filter((sample) => score(sample) >= threshold)
  const right = above.filter((sample) => sample.slip).length
  console.log(
    `${shape}: ${planted.length} planted, ${natural.length} natural; above: ${above.length}, slips ${right}`,
  )
  return { shape, weights, threshold }
}

/** Newton's method with a ridge. */
function logistic(of: readonly Sample[]): readonly number[] {
  const size = FEATURES.length
  let weights = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight)
    const curvature = weights.map((_, i) => weights.map((_, j): number => (i === j ? RIDGE : 0)))
    for (const { features, slip } of of) {
      const p = 1 / (1 + Math.exp(-dot(features, weights)))
      for (let i = 0; i < size; i++) {
        const x = features[i] ?? 0
        gradient[i] = (gradient[i] ?? 0) + x * ((slip ? 1 : 0) - p)
        const row = curvature[i] ?? []
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + x * (features[j] ?? 0) * p * (1 - p)
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.findIndex(
      (row, r) => r >= i && rows.slice(i).every((o) => Math.abs(o[i] ?? 0) <= Math.abs(row[i] ?? 0)),
    )
    const top = rows[pivot] ?? []
    rows[pivot] = rows[i] ?? []
    rows[i] = top
    rows.forEach((row, r) => {
      if (r === i) return
      const factor = (row[i] ?? 0) / (top[i] ?? 1)
      for (let c = i; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0)
    })
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}

/** As the formatter lays it out, so that the file is the same to the byte however often it is written. */
function weightsText(all: readonly Fitted[]): string {
  const rows = all.map(({ shape, weights, threshold }) => {
    const list = filled(weights.map((weight) => decimal(weight, 4)))
    return `  '${shape}': {\n    threshold: ${decimal(threshold, 3)},\n    weights: [\n${list}\n    ],\n  },`
  })
  return [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight is near a constant by chance.',
    '// Fitted by `tsx scripts/train-duplicate-odds.ts`: do not edit.',
    '',
    '/** Log odds for each shape, in the order of `FEATURES`, and where a slip begins. */',
    'export const WEIGHTS = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

/** Numbers in lines as full as they may be. */
function filled(numbers: readonly string[]): string {
  const lines: string[] = []
  let line = INDENT
  for (const number of numbers) {
    const longer = line === INDENT ? `${line}${number},` : `${line} ${number},`
    if (longer.length <= LINE_WIDTH) line = longer
    else {
      lines.push(line)
      line = `${INDENT}${number},`
    }
  }
  return [...lines, line].join('\n')
}

/** Without the zeros that say nothing; one stays behind the point. */
function decimal(value: number, places: number): string {
  return value.toFixed(places).replace(/(?<=\.\d+)0+$/, '')
}
