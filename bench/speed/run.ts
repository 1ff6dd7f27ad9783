/**
 * `npm run bench`: whole commands against bare node and against textlint with textlint-rule-spelling,
 * run in turn. `--runs N`, `--files N`; `--write` puts the tables into docs/performance.md.
 */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../table.ts'
import { type Corpus, layOutCorpus } from './corpus.ts'
import { type Contender, type Timing, timeInTurn } from './timing.ts'

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    files: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
})

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'bin/copydesk.js')
if (!existsSync(join(root, 'dist/parts/program.js'))) {
  console.error('There is no build to measure: run “npm run build” first.')
  process.exit(2)
}
const require = createRequire(import.meta.url)
const textlint = join(dirname(require.resolve('textlint/package.json')), 'bin/textlint.js')
const node = process.execPath
const files = Number(flags.files)
const corpus = layOutCorpus(files)
prepareTextlint(corpus)

const cold = timeInTurn(coldContenders(corpus), Number(flags.runs))
const many = timeInTurn(manyContenders(corpus), 3)
const parts = [
  `One article of 4 KB, whole process, median of ${flags.runs} runs in turn`,
  timingTable(cold),
  `${files} articles of 1 KB, whole process, median of 3 runs in turn`,
  timingTable(many),
]
for (const part of parts) console.log(`${part}\n`)
if (flags.write) writeTables(parts)

/** textlint finds its rules from the folder of its configuration. */
function prepareTextlint({ folder }: Corpus): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'spelling.json'), JSON.stringify({ rules: { spelling: { language: 'en' } } }))
}

function coldContenders({ folder, article }: Corpus): readonly Contender[] {
  const at = (name: string, ...command: string[]): Contender => ({ name, command, cwd: folder })
  return [
    at('node -e 0', node, '-e', '0'),
    at('copydesk, spelling', node, cli, 'check', '--no-config', '--rule', 'spelling', article),
    at('copydesk, all rules', node, cli, 'check', '--no-config', article),
    at('copydesk, all rules, JSON', node, cli, 'check', '--no-config', '--format', 'json', article),
    at('textlint, no rule', node, textlint, '--version'),
    at('textlint + textlint-rule-spelling', node, textlint, '--config', 'spelling.json', article),
  ]
}

function manyContenders({ folder, articles }: Corpus): readonly Contender[] {
  const at = (name: string, ...command: string[]): Contender => ({ name, command, cwd: folder })
  return [
    at('node -e 0', node, '-e', '0'),
    at('copydesk, spelling', node, cli, 'check', '--no-config', '--rule', 'spelling', articles),
    at('copydesk, all rules', node, cli, 'check', '--no-config', articles),
  ]
}

function timingTable(timings: readonly Timing[]): string {
  const head = ['command', 'wall s', '× node -e 0', 'peak MB']
  return table(
    head,
    timings.map((timing) => [
      timing.name,
      timing.wall.toFixed(3),
      timing.ratio.toFixed(2),
      timing.memory.toFixed(0),
    ]),
    1,
  )
}

/** Replaces what stands between the markers of docs/performance.md. */
function writeTables(tables: readonly string[]): void {
  const file = join(root, 'docs/performance.md')
  const stamp = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`
  const body = [stamp, ...tables].join('\n\n')
  const page = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    page.replace(
      /<!-- tables -->[\s\S]*<!-- \/tables -->/,
      () => `<!-- tables -->\n\n${body}\n\n<!-- /tables -->`,
    ),
  )
}
