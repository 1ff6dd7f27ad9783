/**
 * `npm run bench-facts`: what facts and the five rules over them cost, in milliseconds of the processor and
 * as multiples of reading the same text, beside what they may cost. The code is bundled first, as the
 * package's is.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findDataFolder } from '../accuracy/data-folder.ts'
import { table } from '../table.ts'
import { withBundle } from './bundled.ts'
import type { FactTimes } from './facts-run.ts'
import { median } from './timing.ts'

const ROOT = join(import.meta.dirname, '../..')
const COLD_RUNS = 9

await withBundle('facts-run', (program) => {
  const warm = run<Omit<FactTimes, 'cold'>>(program, 'warm')
  const cold = median(
    Array.from({ length: COLD_RUNS }, () => run<number>(program, 'cold') - run<number>(program, 'bare')),
  )
  console.log(report({ ...warm, cold }))
})

/** What one process prints. */
function run<T>(program: string, mode: 'warm' | 'cold' | 'bare'): T {
  const args = [program, mode, join(ROOT, 'dist/lexicon.bin'), findDataFolder() ?? []].flat()
  const child = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`facts could not be timed (${mode})`)
  return JSON.parse(child.stdout) as T
}

function report({ read, facts, rules, caption, cold, tableBytes, growth }: FactTimes): string {
  const row = (name: string, time: number, goal: string): string[] => [
    name,
    time.toFixed(2),
    (time / read).toFixed(1),
    goal,
  ]
  return [
    table(
      ['an article of 5 KB', 'ms of one core', '× reading it', 'may cost'],
      [
        row('the reader of plain text', read, ''),
        row('all facts', facts, '4'),
        row('five rules', rules, '6'),
        row('one caption, facts known', caption, '0.5'),
        row('first article, rules loaded', cold, '25'),
      ],
      1,
    ),
    '',
    `Tables: ${(tableBytes / 1000).toFixed(0)} KB of 1,000. Facts of 10 MB take ${growth.toFixed(2)} × the time per byte of 100 KB.`,
  ].join('\n')
}
