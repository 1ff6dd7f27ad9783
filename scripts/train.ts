/**
 * `npm run train -- --corpus DIR`: counts words and neighbouring words in the articles of the
 * training publishers, fits the costs of slips to lists of misspellings, and writes models/words.tsv,
 * models/neighbours.bin and models/edits.tsv. The same corpus gives the same bytes. `--only` narrows.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFolder, trainingArticles } from './training/corpus.ts'
import { editCostLines, fitEditCosts } from './training/edit-model.ts'
import { errorPairs } from './training/error-pairs.ts'
import { countNeighbours, neighbourTable } from './training/neighbours.ts'
import { countWords, wordLines } from './training/word-counts.ts'

const { values: flags } = parseArgs({
  options: { corpus: { type: 'string' }, only: { type: 'string', default: 'counts,edits' } },
})
const folder = corpusFolder(flags.corpus)
const parts = flags.only.split(',')

if (parts.includes('counts')) {
  const counts = countWords(trainingArticles(folder))
  write('words.tsv', wordLines(counts))
  write('neighbours.bin', neighbourTable(countNeighbours(trainingArticles(folder), counts)))
}
if (parts.includes('edits')) write('edits.tsv', editCostLines(fitEditCosts(errorPairs(folder))))

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(`../models/${name}`, import.meta.url), content)
}
