/**
 * `npm run train-suggestions`: fits how much each trait of a correction speaks for it, beside what its slips cost
 * and how common it is, and writes src/lexicon/rank-weights.ts. Each misspelling is learnt from as so many pairs,
 * its right correction against each other one (RankNet: Burges and others 2005), all of them together weighing as one. No misspelling of the lists that
 * suggestions are reported on is among them.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BIRKBECK_STEP } from '../bench/accuracy/spelling.ts'
import { fileSections, findLexicon } from '../src/lexicon/load-lexicon.ts'
import { openSuggestPorts } from '../src/lexicon/open-lexicon.ts'
import { TRAITS } from '../src/lexicon/rank-suggestions.ts'
import { weighedCorrections } from '../src/lexicon/suggest.ts'
import { corpusFolder } from './training/corpus.ts'
import type { ErrorPair } from './training/edit-model.ts'
import { rankingPairs } from './training/error-pairs.ts'
import { type Example, fitLogistic } from './training/logistic.ts'

const { values: flags } = parseArgs({ options: { corpus: { type: 'string' } } })
const folder = corpusFolder(flags.corpus)
const ports = openSuggestPorts(fileSections(findLexicon()))

const examples: Example[] = []
let cases = 0
for (const [typed, meant] of byTyped(rankingPairs(folder, (line) => line % BIRKBECK_STEP === 0))) {
  if (ports.accepted.lookup(typed, 0, typed.length) === 0) addCase(typed, meant)
}
const weights = fitLogistic(examples, TRAITS.length)
writeFileSync(new URL('../src/lexicon/rank-weights.ts', import.meta.url), weightsText(weights))
console.log(`${cases} misspellings, ${examples.length} pairs`)

function addCase(typed: string, meant: ReadonlySet<string>): void {
  const corrections = weighedCorrections(typed, ports)
  const right = corrections.find(({ text }) => meant.has(text))
  if (right === undefined) return
  const wrong = corrections.filter(({ text }) => !meant.has(text))
  cases++
  for (const { text, traits } of wrong) {
    const evidence = right.traits.map((value, i) => value - (traits[i] ?? 0))
    examples.push({
      evidence,
      isTypo: true,
      weight: 1 / wrong.length,
      label: `${typed}: ${right.text} before ${text}`,
    })
  }
}

function byTyped(pairs: readonly ErrorPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const { typed, meant } of pairs) {
    const rights = all.get(typed) ?? new Set()
    all.set(typed, rights.add(meant.toLowerCase()))
  }
  return all
}

function weightsText(fitted: readonly number[]): string {
  const lines = fitted.map((weight, i) => `  ${Number(weight.toFixed(2))}, // ${TRAITS[i]}`)
  return [
    '// Written by `npm run train-suggestions`: do not edit.',
    '',
    '/** The weight of each trait of a correction, in the order of `TRAITS`. */',
    `export const RANK_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n]`,
    '',
  ].join('\n')
}
