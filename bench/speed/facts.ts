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
import { FACT_RULES } from './fact-rules.ts'
import type { FactTimes } from './facts-run.ts'
import { median } from './timing.ts'

const ROOT = join(import.meta.dirname, '../..')
const COLD_RUNS = 9
const CLI = join(ROOT, 'bin/copydesk.js')
const ARTICLE = join(ROOT, 'bench/speed/texts/lighthouse.txt')
/** Reads words and blocks, as the rules over facts do, and does little else. */
const CHEAP_RULE = 'repeated-word'

await withBundle('facts-run', (program) => {
  const warm = run<Omit<FactTimes, 'cold'>>(program, 'warm')
  const cold = median(
    Array.from({ length: COLD_RUNS }, () => run<number>(program, 'cold') - run<number>(program, 'bare')),
  )
  console.log(report({ ...warm, cold, packaged: packagedTime() }))
})

/** Milliseconds by which the five rules make the package's own program take longer for an article. */
function packagedTime(): number {
  const five = FACT_RULES.flatMap((rule) => ['--rule', rule])
  const cheap = ['--rule', CHEAP_RULE]
  return median(
    Array.from({ length: COLD_RUNS }, () => programTime([...cheap, ...five]) - programTime(cheap)),
  )
}

/** Milliseconds of the processor that a run of the built program takes, its start with it. */
function programTime(rules: readonly string[]): number {
  const words = [process.execPath, CLI, 'check', '--no-config', '--no-cache', ...rules, ARTICLE]
  const script = `process.argv = ${JSON.stringify(words)}
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(2, String((user + system) / 1000))
})
require(${JSON.stringify(CLI)})`
  const child = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const time = Number(child.stderr)
  if (child.stderr === '' || Number.isNaN(time))
    throw new Error(`the program could not be timed: ${child.stderr}`)
  return time
}

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

function report({
  read,
  facts,
  rules,
  caption,
  cold,
  packaged,
  tableBytes,
  growth,
}: FactTimes & { readonly packaged: number }): string {
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
        row('first article, rules loaded, code not cached', cold, '25'),
        row('first article, as the package runs it', packaged, '25'),
      ],
      1,
    ),
    '',
    `Tables: ${(tableBytes / 1000).toFixed(0)} KB of 1,000. Facts of 10 MB take ${growth.toFixed(2)} × the time per byte of 100 KB.`,
  ].join('\n')
}
