/**
 * `npm run train -- --corpus DIR`: counts words and neighbouring words in the articles of the
 * training publishers, fits the costs of slips to lists of misspellings, and writes models/words.tsv,
 * models/neighbours.bin, models/edits.tsv, models/groups.tsv and models/known-slips.bin; learns to tell confused words apart and
 * writes models/confused-words.bin and models/confused-net.bin. The same corpus gives the same bytes. `--only` narrows;
 * `--only net-thresholds` chooses the thresholds of the network anew without teaching it again.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BIRKBECK_STEP } from '../bench/accuracy/spelling.ts'
import { packContextWeights, readContextWeights } from '../src/lexicon/context-weights.ts'
import { packFilter } from '../src/lexicon/word-filter.ts'
import type { PrintedSlip } from './training/confused-examples.ts'
import { rechooseThresholds, type TrainedDirections, trainConfusedNet } from './training/confused-net.ts'
import type { DirectionReport } from './training/confused-thresholds.ts'
import { trainConfusedWords } from './training/confused-words.ts'
import { corpusFolder, trainingTexts } from './training/corpus.ts'
import { editCostLines, fitEditCosts } from './training/edit-model.ts'
import { errorPairs, knownSlips, spellerPairs } from './training/error-pairs.ts'
import { groupLines } from './training/group-model.ts'
import { countNeighbours, neighbourTable } from './training/neighbours.ts'
import type { NetSources } from './training/net-examples.ts'
import { countWords, wordLines } from './training/word-counts.ts'

const { values: flags } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string', default: 'counts,edits,groups,slips,confused,net' },
  },
})
/** The size of the filter of known misspellings, as a power of two: twenty bits a pair. */
const SLIP_BITS = 21

const folder = corpusFolder(flags.corpus)
const parts = flags.only.split(',')

if (parts.includes('counts')) {
  const counts = countWords(trainingTexts(folder))
  write('words.tsv', wordLines(counts))
  write('neighbours.bin', neighbourTable(countNeighbours(trainingTexts(folder), counts)))
}
if (parts.includes('slips')) write('known-slips.bin', packFilter(knownSlips(folder), SLIP_BITS))
if (parts.includes('edits')) write('edits.tsv', editCostLines(fitEditCosts(errorPairs(folder))))
if (parts.includes('groups')) {
  write('groups.tsv', groupLines(spellerPairs(folder, (line) => line % BIRKBECK_STEP === 0)))
}

if (parts.includes('confused')) {
  const trained = trainConfusedWords(() => trainingTexts(folder), printedSlips())
  tell(trained.reports)
  write('confused-words.bin', packContextWeights(trained.weights, trained.classes, trained.thresholds))
}

if (parts.includes('net')) keepNet(trainConfusedNet(netSources()))
if (parts.includes('net-thresholds')) {
  keepNet(rechooseThresholds(Uint8Array.from(readFileSync(modelOf('confused-net.bin'))), netSources()))
}

function netSources(): NetSources {
  return {
    articles: () => trainingTexts(folder),
    counts: wordCounts(),
    weights: readContextWeights(Uint8Array.from(readFileSync(modelOf('confused-words.bin')))),
    printed: printedSlips(),
  }
}

function keepNet({ packed, reports }: TrainedDirections): void {
  tell(reports)
  write('confused-net.bin', packed)
}

function printedSlips(): readonly PrintedSlip[] {
  const labels = new URL('../bench/labels/confused-word-slips.json', import.meta.url)
  return JSON.parse(readFileSync(labels, 'utf8')) as readonly PrintedSlip[]
}

/** Occurrences of the words that were counted before. */
function wordCounts(): ReadonlyMap<string, number> {
  const lines = readFileSync(modelOf('words.tsv'), 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [word = '', occurrences] = line.split('\t')
      return [word, Number(occurrences)]
    }),
  )
}

function tell(reports: readonly DirectionReport[]): void {
  for (const { wrong, meant, recall, alarms, slips, used, marked, dropped } of reports) {
    console.log(
      `${used ? '+' : '-'} ${wrong} for ${meant}: recall ${recall.toFixed(2)} of ${slips}, ${alarms.toFixed(2)} alarms, ${(100 * dropped).toFixed(1)} % dropped on the way`,
    )
    for (const place of marked) console.log(`    ${place}`)
  }
}

function modelOf(name: string): URL {
  return new URL(`../models/${name}`, import.meta.url)
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(modelOf(name), content)
}
