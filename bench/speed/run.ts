/**
 * `npm run bench`: whole commands in turn on one machine, against bare node and against textlint with
 * textlint-rule-spelling, cspell and harper.js, and a second run against the first.
 * `--runs N` of the single article, `--files N` articles, `--rounds N` over them, `--harper-files N`;
 * `--write` puts the tables into docs/performance.md; `--check` counts instructions instead (costs.ts).
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../table.ts'
import { type Articles, layOutArticles } from './articles.ts'
import { type Corpus, layOutCorpus } from './corpus.ts'
import { checkCosts } from './costs.ts'
import { cspellCommand, harperCommand, installSpeedPeers, textlintProgram } from './peers.ts'
import { writeTables } from './performance-page.ts'
import { commitAll, runTwice } from './second-run.ts'
import { type Contender, medians, type Run, type Timing, timeInTurn } from './timing.ts'

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    files: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '1' },
    'harper-files': { type: 'string', default: '200' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'bin/copydesk.js')
if (!existsSync(join(root, 'dist/parts/program.js'))) {
  console.error('There is no build to measure: run “npm run build” first.')
  process.exit(2)
}
if (flags.check) process.exit(checkCosts(flags.write))
const textlint = textlintProgram()
const node = process.execPath
/** No cache: what is timed is the checking. */
const FRESH = ['check', '--no-config', '--no-cache']
const runs = Number(flags.runs)
const rounds = Number(flags.rounds)
const corpus = layOutCorpus()
prepareTextlint(corpus)
const articles = layOutArticles(corpus.folder, 'articles', Number(flags.files))
const few = firstOf(articles, Number(flags['harper-files']))
const peers = installSpeedPeers()

const parts: string[] = []
tell(`One article of 4 KB, whole process, median of ${runs} runs in turn`)
tell(coldTable(timeInTurn(coldContenders(corpus), runs)))
tell(`${told(articles)}, whole process, ${rounds} of each in turn, ratios to the first row`)
tell(manyTable(timeInTurn(manyContenders(articles), rounds, false)))
tell(`The same, ${few.count} of them, since harper.js takes long`)
tell(manyTable(timeInTurn(fewContenders(few), rounds, false)))
tell('A first run, and one over a fresh clone of the same tree in another folder, median of 3')
tell(secondRunTable())
if (flags.write) writeTables('tables', parts)

function tell(part: string): void {
  console.log(`${part}\n`)
  parts.push(part)
}

function told({ count, characters, kind }: Articles): string {
  return `${count} articles, ${(characters / 1e6).toFixed(1)} million characters, ${kind}, half of them Markdown`
}

/** textlint finds its rules from the folder of its configuration; its plug-ins of text and Markdown are built in. */
function prepareTextlint({ folder }: Corpus): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const spelling = { language: 'en', suggestCorrections: false }
  writeFileSync(join(folder, 'spelling.json'), JSON.stringify({ rules: { spelling } }))
}

/** Some of the articles in a folder of their own. */
function firstOf({ folder, kind }: Articles, count: number): Articles {
  const own = join(folder, '../few')
  mkdirSync(own)
  const names = readdirSync(folder).slice(0, count)
  for (const name of names) cpSync(join(folder, name), join(own, name))
  const characters = names.reduce((sum, name) => sum + readFileSync(join(own, name), 'utf8').length, 0)
  return { folder: own, count: names.length, characters, kind }
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

function ownContenders(folder: string): readonly Contender[] {
  const at = (name: string, ...flags: string[]): Contender => ({
    name,
    command: [node, cli, ...FRESH, ...flags, folder],
    cwd: corpus.folder,
  })
  return [at('copydesk, all rules'), at('copydesk, all rules, one thread', '--threads', '1')]
}

function manyContenders({ folder }: Articles): readonly Contender[] {
  const at = (name: string, ...command: string[]): Contender => ({ name, command, cwd: corpus.folder })
  return [
    ...ownContenders(folder),
    at('copydesk, spelling', node, cli, ...FRESH, '--rule', 'spelling', folder),
    at('textlint + textlint-rule-spelling', node, textlint, '--config', 'spelling.json', folder),
    ...(peers === undefined ? [] : [at('cspell', ...cspellCommand(peers, folder))]),
  ]
}

function fewContenders({ folder }: Articles): readonly Contender[] {
  if (peers === undefined) return ownContenders(folder)
  const harper = { name: 'harper.js', command: harperCommand(peers, folder), cwd: corpus.folder }
  return [...ownContenders(folder), harper]
}

function coldTable(timings: readonly Timing[]): string {
  const head = ['command', 'wall s', '× node -e 0', 'peak MB']
  return table(
    head,
    timings.map(({ name, wall, ratio, memory }) => [
      name,
      wall.toFixed(3),
      ratio.wall.toFixed(2),
      memory.toFixed(0),
    ]),
    1,
  )
}

function manyTable(timings: readonly Timing[]): string {
  const head = ['command', 'wall s', '× wall', 'CPU s', '× CPU', 'peak MB']
  return table(
    head,
    timings.map(({ name, wall, cpu, ratio, memory }) => [
      name,
      wall.toFixed(2),
      ratio.wall.toFixed(1),
      cpu.toFixed(2),
      ratio.cpu.toFixed(1),
      memory.toFixed(0),
    ]),
    1,
  )
}

function secondRunTable(): string {
  commitAll(articles.folder)
  const both = Array.from({ length: 3 }, () =>
    runTwice(articles.folder, [node, cli, 'check', '--no-config'], corpus.folder),
  )
  const first = medians(both.map((each) => each.first))
  const second = medians(both.map((each) => each.second))
  const row = (name: string, { wall, cpu, memory }: Run): readonly string[] => [
    name,
    wall.toFixed(2),
    (first.wall / wall).toFixed(1),
    cpu.toFixed(2),
    (first.cpu / cpu).toFixed(1),
    memory.toFixed(0),
  ]
  const head = ['run', 'wall s', 'times as fast', 'CPU s', 'times less CPU', 'peak MB']
  const same = both.every((each) => each.same) ? 'same bytes' : 'OTHER BYTES'
  return table(head, [row('the first', first), row(`the second, ${same}`, second)], 1)
}
