/**
 * `npm run bench-growth -- RULE…`: whether time grows as the text does. Each rule reads texts of each
 * shape that double from 10 KB to `--to` bytes (default 10 MB); the table says how many times more
 * processor time a million letters cost at the worst length than at the best. Over 1.5 is told.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RULE_IDS } from '../../rules/registry.ts'
import { table } from '../table.ts'
import { withBundle } from './bundled.ts'
import type { Step } from './growth-run.ts'
import { GROWING } from './growth-texts.ts'

const MOST = 1.5

const { values: flags, positionals } = parseArgs({
  options: { to: { type: 'string', default: '10000000' } },
  allowPositionals: true,
})
const root = join(import.meta.dirname, '../..')
await withBundle('growth-run', (program) => {
  const rows: string[][] = []
  for (const id of positionals.length > 0 ? positionals : RULE_IDS) {
    for (const shape of Object.keys(GROWING)) rows.push(rowOf(program, id, shape))
  }
  console.log(
    table(
      ['rule', 'text', 'ms per MB at 10 KB', 'at the end', 'end through start', 'worst through best'],
      rows,
      2,
    ),
  )
})

/** A process for each, so that none is slowed or warmed by another. */
function rowOf(program: string, id: string, shape: string): string[] {
  const args = ['--max-old-space-size=5000', program, id, shape, join(root, 'dist/lexicon.bin'), flags.to]
  const env = { ...process.env, COPYDESK_BENCH_TEXT: join(root, 'bench/speed/texts/lighthouse.txt') }
  const child = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.status !== 0) return [id, shape, '', '', '', `failed: ${child.stderr.trim().split('\n').at(-1)}`]
  const costs = (JSON.parse(child.stdout) as readonly Step[]).map(({ cost }) => cost)
  const [first = 0, last = 0] = [costs[0], costs.at(-1)]
  const spread = last / first
  const worst = Math.max(...costs) / Math.min(...costs)
  const mark = spread > MOST ? ' (grows)' : ''
  return [id, shape, first.toFixed(0), last.toFixed(0), `${spread.toFixed(2)}${mark}`, worst.toFixed(2)]
}
