/**
 * Fits src/contradictions/alignment-weights.ts: which value of a text a value of the caption is told of, read
 * off values that published captions, first paragraphs and paragraphs with figures state and the rest of
 * their text states too. Only publishers that numbers are not reported on are read. The same data gives the
 * same bytes. Run it before scripts/train-contradictions.ts, whose evidence it decides.
 * Usage: tsx scripts/train-alignment.ts
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findDataFolder } from '../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../bench/accuracy/measure.ts'
import { ALIGNMENT_FEATURES, alignmentChoices } from './contradictions/alignment.ts'
import { fitConditionalLogit, shareRight } from './training/conditional-logit.ts'

/** What costs hardly a choice, and keeps evidence of a small spread from outweighing all other. */
const RIDGE = 5

const data = findDataFolder()
if (data === undefined) throw new Error('There is no data folder to train on: set COPYDESK_DATA to one.')

const choices = [...alignmentChoices(data, (publisher) => !isReportedPublisher(publisher))]
const weights = fitConditionalLogit(choices, ALIGNMENT_FEATURES.length, RIDGE)
console.log(
  `${choices.length} choices, the right one first in ${(100 * shareRight(choices, weights)).toFixed(1)} %`,
)

const file = fileURLToPath(new URL('../src/contradictions/alignment-weights.ts', import.meta.url))
const rows = ALIGNMENT_FEATURES.map((name, i) => {
  const key = /\W/.test(name) ? `'${name}'` : name
  return `  ${key}: ${(weights[i] ?? 0).toFixed(2)},`
})
writeFileSync(
  file,
  [
    `// Fitted by \`tsx scripts/train-alignment.ts\` to ${choices.length} values of published pages: do not edit.`,
    '',
    '/** Log odds that a unit of each kind of evidence adds (see slots.ts). */',
    'export const ALIGNMENT_WEIGHTS = {',
    ...rows,
    '} as const',
    '',
  ].join('\n'),
)
execFileSync('npx', ['biome', 'format', '--write', file])
