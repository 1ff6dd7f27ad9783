/**
 * `npx tsx scripts/train-boilerplate.ts`: trains the classifier of web-boilerplate on the labelled
 * pages and the news of the training publishers (bench/accuracy/measure.ts draws the line) and
 * writes rules/web-boilerplate/weights.ts. The same data gives the same bytes.
 *
 * On the labelled pages furniture stands in crowds, so each news page is learnt once more with lines of
 * furniture set between its paragraphs.
 *
 * First a logistic regression weighs a block's own words; its verdicts on pages that it has not seen
 * (five folds by publisher) are what the trees learn the neighbours from. The labels are noisy, so
 * in each of three rounds the blocks on which trees from other publishers contradict the label
 * plainly are left out (cross-validated pruning; Brodley and Friedl 1999).
 *
 * `--scores FILE` writes what those trees make of every block of the pages: page, line, label,
 * testimony, score. The thresholds of rules/web-boilerplate/bounds.ts are read off it.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findDataFolder } from '../bench/accuracy/data-folder.ts'
import { CONTEXT_FEATURES, contextOf, type Voice } from '../rules/web-boilerplate/context.ts'
import { type LexicalModel, leanOf } from '../rules/web-boilerplate/lexical.ts'
import { compilePhrases, openPhraseBook } from '../rules/web-boilerplate/phrase-book.ts'
import { PHRASE_LISTS } from '../rules/web-boilerplate/phrases/phrases.ts'
import { testimonyOf } from '../rules/web-boilerplate/testimony.ts'
import { type ForestModel, forestScore } from '../src/rule/forest.ts'
import { type LogisticModel, trainLogistic } from './boilerplate/logistic.ts'
import {
  type LabelledBlock,
  type LabelledPage,
  labelledPages,
  newsPages,
  plantedPages,
} from './boilerplate/pages.ts'
import { blockSamples, outsideSamples, pageWeights, withoutDoubtful } from './boilerplate/samples.ts'
import { completeForest, type Rows, trainForest } from './training/boosting.ts'

const FOLDS = 5
const PRUNING_FOLDS = 3
const PRUNING_ROUNDS = 3
/** Log odds at which a verdict contradicts a label plainly. */
const PLAINLY = 2.2
/** A page of more blocks is a list, not an article. */
const LONGEST_PAGE = 300
const NEWS_EVERY = 12
const WORDS = { bits: 14, epochs: 4, rate: 0.15, penalty: 1e-5, publishers: 3 }
const TREES = { trees: 120, depth: 4, rate: 0.12, penalty: 2, leafWeight: 5 }

const { values: flags } = parseArgs({ options: { scores: { type: 'string' } } })
const folder = findDataFolder()
if (folder === undefined) throw new Error('There is no data folder to train on: set COPYDESK_DATA to one.')
const book = openPhraseBook(compilePhrases(PHRASE_LISTS))
const pages = trainingPages(folder)
const weight = pageWeights(pages)
const outside = outsideSamples(folder, book)
const voices = pageVoices()
const rows = voices.map(rowsOf)
const unseen = new Map<LabelledBlock, number>()
const pruned = prune()
if (flags.scores !== undefined) writeFileSync(flags.scores, scoreLines())
const words = trainWords(() => true)
const forest = completeForest(
  trainForest(
    pack(() => true),
    TREES,
  ),
  TREES.depth,
)
writeFileSync(new URL('../rules/web-boilerplate/weights.ts', import.meta.url), weightsModule(words, forest))

function trainingPages(data: string): readonly LabelledPage[] {
  const labelled = [...labelledPages(data, book)]
    .filter((page) => !page.reported && page.blocks.length < LONGEST_PAGE)
    .map((page) => ({ ...page, blocks: page.blocks.map(withoutDoubtful) }))
  const news = [...newsPages(data, book, NEWS_EVERY)].filter((page) => !page.reported)
  return [...labelled, ...news, ...plantedPages(data, book, news)]
}

/** The fold of a publisher, from a hash of its name. */
function foldOf(publisher: string, folds: number): number {
  let hash = 7
  for (let i = 0; i < publisher.length; i++)
    hash = Math.imul(hash ^ publisher.charCodeAt(i), 0x01000193) >>> 0
  return (hash >>> 5) % folds
}

function trainWords(keep: (publisher: string) => boolean): LexicalModel {
  const samples = [...blockSamples(pages, weight), ...outside].filter((sample) => keep(sample.publisher))
  return quantised(trainLogistic(samples, WORDS))
}

function quantised({ bias, weights }: LogisticModel): LexicalModel {
  let most = 0
  for (const value of weights) most = Math.max(most, Math.abs(value))
  const scale = most / 127
  return {
    bias: Math.fround(bias),
    scale: Math.fround(scale),
    weights: Int8Array.from(weights, (value) => Math.round(value / scale)),
  }
}

function pageVoices(): readonly (readonly Voice[])[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainWords((name) => foldOf(name, FOLDS) !== fold),
  )
  return pages.map(({ publisher, blocks }) => {
    const model = models[foldOf(publisher, FOLDS)]
    if (model === undefined) throw new Error(`no fold for ${publisher}`)
    return blocks.map(({ role, evidence, marks }) => ({ role, evidence, lean: leanOf(model, marks) }))
  })
}

function rowsOf(of: readonly Voice[]): Float32Array {
  const width = CONTEXT_FEATURES.length
  const found = new Float32Array(of.length * width)
  const context = contextOf(of)
  for (let i = 0; i < of.length; i++) context.write(i, found.subarray(i * width, (i + 1) * width))
  return found
}

function prune(): ReadonlySet<LabelledBlock> {
  const out = new Set<LabelledBlock>()
  for (let round = 0; round < PRUNING_ROUNDS; round++) {
    const forests = Array.from({ length: PRUNING_FOLDS }, (_, fold) =>
      completeForest(
        trainForest(
          pack((name) => foldOf(name, FOLDS) % PRUNING_FOLDS !== fold, out),
          TREES,
        ),
        TREES.depth,
      ),
    )
    for (const [i, { publisher, blocks }] of pages.entries()) {
      const judge = forests[foldOf(publisher, FOLDS) % PRUNING_FOLDS]
      const values = rows[i]
      if (judge === undefined || values === undefined) continue
      for (const [j, block] of blocks.entries()) {
        const score = forestScore(judge, values, j * CONTEXT_FEATURES.length)
        unseen.set(block, score)
        const contradicted = block.label === 'furniture' ? score < -PLAINLY : score > PLAINLY
        if (block.label !== 'unknown' && !block.evidence.prose && contradicted) out.add(block)
        else out.delete(block)
      }
    }
    console.error(`round ${round + 1}: ${out.size} labels left out`)
  }
  return out
}

function scoreLines(): string {
  const lines: string[] = []
  for (const [i, page] of pages.entries()) {
    if (page.source !== 'page') continue
    for (const [j, block] of page.blocks.entries()) {
      const voice = voices[i]?.[j]
      if (voice === undefined || block.evidence.prose) continue
      const testimony = testimonyOf(voices[i] ?? [], j, voice)
      const score = unseen.get(block)?.toFixed(2)
      lines.push([page.name, block.line, block.label, testimony, score].join('\t'))
    }
  }
  return `${lines.join('\n')}\n`
}

function pack(keep: (publisher: string) => boolean, left: ReadonlySet<LabelledBlock> = pruned): Rows {
  const width = CONTEXT_FEATURES.length
  const values: number[] = []
  const positive: number[] = []
  const weights: number[] = []
  for (const [i, page] of pages.entries()) {
    if (!keep(page.publisher)) continue
    for (const [j, block] of page.blocks.entries()) {
      if (block.label === 'unknown' || block.evidence.prose || left.has(block)) continue
      for (let f = 0; f < width; f++) values.push(rows[i]?.[j * width + f] ?? 0)
      positive.push(block.label === 'furniture' ? 1 : 0)
      weights.push(weight(page))
    }
  }
  return {
    width,
    values: Float32Array.from(values),
    positive: Uint8Array.from(positive),
    weights: Float32Array.from(weights),
  }
}

function weightsModule(lexical: LexicalModel, model: ForestModel): string {
  const base64 = (array: Int8Array | Uint8Array | Float32Array): string =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
  return `// Written by scripts/train-boilerplate.ts: do not edit.

export const LEXICAL = {
  bias: ${lexical.bias},
  scale: ${lexical.scale},
  weights:
    '${base64(lexical.weights)}',
} as const

export const FOREST = {
  bias: ${model.bias},
  depth: ${model.depth},
  trees: ${model.trees},
  features:
    '${base64(model.features)}',
  thresholds:
    '${base64(model.thresholds)}',
  leaves:
    '${base64(model.leaves)}',
} as const
`
}
