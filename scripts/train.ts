/**
 * `npm run train -- --corpus DIR`: counts words and neighbouring words in the articles of the
 * training publishers and writes models/words.tsv and models/neighbours.bin. The same corpus gives
 * the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFolder, trainingArticles } from './training/corpus.ts'
import { countNeighbours, neighbourTable } from './training/neighbours.ts'
import { countWords, wordLines } from './training/word-counts.ts'

const { values: flags } = parseArgs({ options: { corpus: { type: 'string' } } })
const folder = corpusFolder(flags.corpus)
const models = new URL('../models/', import.meta.url)

const counts = countWords(trainingArticles(folder))
writeFileSync(new URL('words.tsv', models), wordLines(counts))
const neighbours = countNeighbours(trainingArticles(folder), counts)
writeFileSync(new URL('neighbours.bin', models), neighbourTable(neighbours))
