/**
 * `npm run bench-words`: how fast the four rules over words read clean news, warm on one thread, each alone and all
 * together; what the corrections of one misspelling take; the memory of the lexicon; and the same articles by whole
 * commands, against textlint-rule-spelling, cspell, harper.js and hunspell in the same run. `--no-peers` leaves these out;
 * `--write` puts the tables into docs/performance.md.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findDataFolder, recordsOf } from '../accuracy/data-folder.ts'
import { table } from '../table.ts'
import { withBundle } from './bundled.ts'
import { cspellCommand, harperCommand, installSpeedPeers, textlintProgram } from './peers.ts'
import { writeTables } from './performance-page.ts'
import { type Contender, timeInTurn } from './timing.ts'
import type { LexiconMemory, Percentiles, RuleSpeed, SuggestionTimes } from './words-run.ts'

const { values: flags } = parseArgs({
  options: { write: { type: 'boolean', default: false }, 'no-peers': { type: 'boolean', default: false } },
})

const ROOT = join(import.meta.dirname, '../..')
const CLI = join(ROOT, 'bin/copydesk.js')
const RULES = ['spelling', 'confused-word', 'repeated-word', 'punctuation'] as const
const WANTED_SPEED = 30

const data = findDataFolder()
if (data === undefined) {
  console.log('There is no data folder to measure on: set COPYDESK_DATA to one.')
  process.exit(0)
}
const tables: string[] = []
await withBundle('words-run', (program) => {
  const ask = <T>(task: string): T => answerOf(program, data, task) as T
  tell('Clean news, one thread, warm, each in a process of its own, the best of 12 rounds')
  tell(speedTable((rules) => ask<RuleSpeed>(rules.join(','))))
  tell('Corrections of one misspelling of Wikipedia’s list, each word’s best of three rounds')
  tell(suggestionTable(ask('suggestions')))
  tell(memoryLine(ask('memory')))
})
if (!flags['no-peers']) {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-words-'))
  try {
    const { folder, bytes } = layOutCleanNews(parent, data)
    tell(`The same articles (${(bytes / 1e6).toFixed(2)} MB) by whole commands, their start included`)
    tell(commandTable(bytes, folder, parent))
  } finally {
    rmSync(parent, { recursive: true })
  }
}
if (flags.write) writeTables('word-tables', tables)

function tell(part: string): void {
  console.log(`${part}\n`)
  tables.push(part)
}

/** A process for each task, so that none is slowed or warmed by another. */
function answerOf(program: string, folderOfData: string, task: string): unknown {
  const args = ['--expose-gc', program, join(ROOT, 'dist/lexicon.bin'), folderOfData, task]
  const child = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`“${task}” could not be timed`)
  return JSON.parse(child.stdout)
}

function speedTable(ask: (rules: readonly string[]) => RuleSpeed): string {
  const row = (name: string, { speed }: RuleSpeed): readonly string[] => [
    name,
    speed.toFixed(1),
    String(WANTED_SPEED),
  ]
  return table(
    ['rule', 'MB/s', 'wanted'],
    [...RULES.map((rule) => row(rule, ask([rule]))), row('all four', ask(RULES))],
    1,
  )
}

function suggestionTable({ words, alone, inArticle }: SuggestionTimes): string {
  const row = (name: string, { median, p99 }: Percentiles): readonly string[] => [
    name,
    median.toFixed(2),
    p99.toFixed(2),
  ]
  return table(
    [`${words} words`, 'median ms', '99th ms'],
    [
      row('standing alone', alone),
      row('as `spelling` asks in an article', inArticle),
      ['wanted', '0.30', '2.00'],
    ],
    1,
  )
}

function memoryLine({ tables: bytes, all }: LexiconMemory): string {
  return `The lexicon takes ${all.toFixed(1)} MB when all of its tables have been asked, ${bytes.toFixed(1)} of them its file (wanted: 40).`
}

function layOutCleanNews(
  parent: string,
  folderOfData: string,
): { readonly folder: string; readonly bytes: number } {
  const folder = join(parent, 'articles')
  mkdirSync(folder)
  let bytes = 0
  for (const { text } of recordsOf(folderOfData, 'clean_news/dev.jsonl.gz')) {
    const name = `story-${String(readdirSync(folder).length).padStart(3, '0')}.txt`
    writeFileSync(join(folder, name), String(text))
    bytes += Buffer.byteLength(String(text))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(parent, 'node_modules'))
  const spelling = { language: 'en', suggestCorrections: false }
  writeFileSync(join(parent, 'spelling.json'), JSON.stringify({ rules: { spelling } }))
  return { folder, bytes }
}

function commandTable(bytes: number, folder: string, parent: string): string {
  const timings = timeInTurn(contenders(folder, parent), 1, false)
  return table(
    ['command', 'CPU s', '× CPU', 'MB/s', 'peak MB'],
    timings.map(({ name, cpu, ratio, memory }) => [
      name,
      cpu.toFixed(2),
      ratio.cpu.toFixed(1),
      (bytes / 1e6 / cpu).toFixed(2),
      memory.toFixed(0),
    ]),
    1,
  )
}

function contenders(folder: string, parent: string): readonly Contender[] {
  const at = (name: string, command: readonly string[]): Contender => ({ name, command, cwd: parent })
  const node = process.execPath
  const own = ['check', '--no-config', '--no-cache', '--threads', '1']
  const rules = RULES.flatMap((rule) => ['--rule', rule])
  const peers = installSpeedPeers()
  return [
    at('copydesk, the four rules', [node, CLI, ...own, ...rules, folder]),
    at('textlint + textlint-rule-spelling', [node, textlintProgram(), '--config', 'spelling.json', folder]),
    ...(peers === undefined
      ? []
      : [at('cspell', cspellCommand(peers, folder)), at('harper.js', harperCommand(peers, folder))]),
    ...(hasHunspell() ? [at('hunspell, no corrections', hunspellCommand(folder))] : []),
  ]
}

/** hunspell comes with the system or not at all. */
function hasHunspell(): boolean {
  const found = spawnSync('hunspell', ['--version']).status === 0
  if (!found) console.error('There is no hunspell here: it is left out of the table.')
  return found
}

function hunspellCommand(folder: string): readonly string[] {
  return ['hunspell', '-d', 'en_US', '-l', ...readdirSync(folder).map((name) => join(folder, name))]
}
