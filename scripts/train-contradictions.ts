/**
 * Fits src/contradictions/weights.ts: for each matter that a caption and its story may disagree on, weights
 * that tell changes planted in published captions from what published captions say otherwise of
 * themselves; and the odds from which a conflict is shown, read off the latter. Only publishers that
 * numbers are not reported on are read. The same data gives the same bytes.
 * Writes docs/accuracy/contradiction-odds.md too. Usage: tsx scripts/train-contradictions.ts
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findDataFolder } from '../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../bench/accuracy/measure.ts'
import { MATTERS } from '../src/contradictions/matters.ts'
import { STANDINGS } from '../src/contradictions/standing.ts'
import { type Bounds, boundsOf, crossFitted, fitWeights } from './contradictions/odds.ts'
import { reliabilityPage } from './contradictions/reliability.ts'
import { samplesOf } from './contradictions/samples.ts'

/** Natural conflicts that are printed of each matter, to be read. */
const SHOWN = 12

const data = findDataFolder()
if (data === undefined) throw new Error('There is no data folder to train on: set COPYDESK_DATA to one.')

const sampled = samplesOf(data, (publisher) => !isReportedPublisher(publisher))
console.log(sampled.pages)
const weights = fitWeights(sampled.samples)
const judged = crossFitted(sampled.samples, weights)
const bounds = new Map<string, Bounds>()
for (const matter of MATTERS) {
  const own = judged.filter((sample) => sample.matter === matter).sort((a, b) => b.odds - a.odds)
  const planted = own.filter(({ isTypo }) => isTypo)
  const found = boundsOf(own, sampled)
  bounds.set(matter, found)
  const over = planted.filter(({ odds, standing }) => standing !== undefined && odds >= found.sure[standing])
  const steps = STANDINGS.map((standing) => `${standing} ${found.sure[standing]}`).join(', ')
  console.log(`${matter}: ${planted.length} planted; sure from ${steps}: ${over.length}`)
  for (const { odds, source, isAstray, standing = 'muted', label } of own
    .filter(({ isTypo }) => !isTypo)
    .slice(0, SHOWN)) {
    console.log(`  ${odds.toFixed(2)} ${standing} ${isAstray ? 'astray ' : ''}${source} ${label}`)
  }
}
write('../src/contradictions/weights.ts', weightsText())
write('../docs/accuracy/contradiction-odds.md', reliabilityPage(judged, bounds))

function weightsText(): string {
  const rows = MATTERS.map((matter) => {
    const found = bounds.get(matter)
    const steps = STANDINGS.map((standing) => found?.sure[standing] ?? 0)
    const row = [...steps, found?.likely ?? 0, found?.possible ?? 0, ...(weights.get(matter) ?? [])].join(' ')
    const key = /\W/.test(matter) ? `'${matter}'` : matter
    return `  ${key}: '${row}',`
  })
  return [
    '// Fitted by `tsx scripts/train-contradictions.ts`: do not edit.',
    "import type { Matter } from './matters.ts'",
    '',
    '/**',
    ' * The odds from which a conflict is sure (by its standing), likely or possible, then the weights in the order of',
    ' * `featuresOf`.',
    ' */',
    'export const WEIGHTS: Readonly<Record<Matter, string>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

/** Writes a file as the repository's formatter leaves it. */
function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, import.meta.url))
  writeFileSync(file, text)
  execFileSync('npx', ['biome', 'format', '--write', file])
}
