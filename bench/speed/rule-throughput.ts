/**
 * `npm run bench-rule -- RULE…`: how fast a rule reads, warm, on one thread: news in small and in
 * large texts, and texts that are hostile to a search for repeats, each with its time per megabyte
 * against that of the large news text. The code is bundled first, as the package's is.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { RULE_IDS } from '../../rules/registry.ts'
import { findDataFolder } from '../accuracy/data-folder.ts'
import { table } from '../table.ts'
import { withBundle } from './bundled.ts'
import type { Throughput } from './throughput-run.ts'

const ROOT = join(import.meta.dirname, '../..')
/** The shape that the others are compared with. */
const PROSE = 'news, 10 MB'

const data = findDataFolder()
if (data === undefined) {
  console.log('There is no data folder to measure on: set COPYDESK_DATA to one.')
  process.exit(0)
}
const asked = process.argv.slice(2)
const unknown = asked.filter((id) => !RULE_IDS.some((known) => known === id))
if (unknown.length > 0) {
  console.error(`There is no rule ${unknown.join(', ')}.`)
  process.exit(2)
}
await withBundle('throughput-run', (program) => {
  for (const id of asked.length > 0 ? asked : RULE_IDS)
    console.log(`${id}\n\n${timesOf(program, id, data)}\n`)
})

/** A process for each rule, so that none is slowed or warmed by another. */
function timesOf(program: string, id: string, folderOfData: string): string {
  const args = ['--max-old-space-size=4000', program, id, join(ROOT, 'dist/lexicon.bin'), folderOfData]
  const child = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`${id} could not be timed`)
  const found = JSON.parse(child.stdout) as readonly Throughput[]
  const prose = found.find(({ shape }) => shape === PROSE)?.rule ?? Number.NaN
  return table(
    ['text', 'reader MB/s', 'rule MB/s', '× time per MB of prose', 'findings'],
    found.map(({ shape, read, rule, findings }) => [
      shape,
      read.toFixed(1),
      rule.toFixed(1),
      (prose / rule).toFixed(2),
      String(findings),
    ]),
    1,
  )
}
