/** Packs dictionaries, counts and trained weights into dist/lexicon.bin. Equal inputs give equal bytes. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { packAccepted } from '../src/lexicon/accepted-words.ts'
import { packCounted } from '../src/lexicon/counted-words.ts'
import { packEditCosts } from '../src/lexicon/edit-costs.ts'
import { frequencyWeight } from '../src/lexicon/find-candidates.ts'
import { packGroups, parseGroups } from '../src/lexicon/letter-groups.ts'
import { packLetters } from '../src/lexicon/letter-model.ts'
import { packListed } from '../src/lexicon/listed-words.ts'
import { packSections } from '../src/lexicon/sections.ts'
import { packEndings } from '../src/lexicon/word-endings.ts'
import { packFilter } from '../src/lexicon/word-filter.ts'
import { packGraph, readGraph } from '../src/lexicon/word-graph.ts'
import { countedWords, letterWeights } from './lexicon/counts.ts'
import { expandDictionaries } from './lexicon/dictionaries.ts'
import { foreignWords } from './lexicon/foreign-words.ts'
import { suggestedWords } from './lexicon/suggested-words.ts'
import { listedWords, spokenCounts } from './lexicon/word-lists.ts'
import { parseEditCosts } from './training/edit-model.ts'

/** The size of the filter of foreign words, as a power of two: six bits a word. */
const FOREIGN_BITS = 22

const models = new URL('../models/', import.meta.url)
const dist = new URL('../dist/', import.meta.url)

const { accepted, unsuggested } = await expandDictionaries()
const { words, total } = countedWords(readFileSync(new URL('words.tsv', models), 'utf8'))
const suggested = suggestedWords(accepted, unsuggested, words)
const weightOf = (word: string): number => frequencyWeight(words.get(word)?.prior ?? 0)
const graph = packGraph(suggested, weightOf)
const bytes = packSections({
  accepted: packAccepted(accepted),
  counted: packCounted(words, total),
  listed: packListed(listedWords(accepted)),
  graph,
  endings: packEndings(readGraph(graph)),
  neighbours: readFileSync(new URL('neighbours.bin', models)),
  edits: packEditCosts(parseEditCosts(readFileSync(new URL('edits.tsv', models), 'utf8'))),
  letters: packLetters(letterWeights(accepted, words)),
  contexts: readFileSync(new URL('confused-words.bin', models)),
  contextNet: readFileSync(new URL('confused-net.bin', models)),
  foreign: packFilter(foreignWords(accepted, spokenCounts()), FOREIGN_BITS),
  slips: readFileSync(new URL('known-slips.bin', models)),
  groups: packGroups(parseGroups(readFileSync(new URL('groups.tsv', models), 'utf8'))),
})
mkdirSync(dist, { recursive: true })
// Written beside and renamed, so that nobody reads half a file.
const beside = new URL(`lexicon.bin.${process.pid}`, dist)
writeFileSync(beside, bytes)
renameSync(beside, new URL('lexicon.bin', dist))
console.log(`dist/lexicon.bin: ${(bytes.length / 1e6).toFixed(1)} MB, ${accepted.size} forms`)
