/**
 * `npm run eval`: every rule over the sets of the data folder. Prints, per rule and set, precision
 * and recall where faults are labelled, false alarms per 10,000 words where the text is clean, and
 * how often `fix` changed clean text. `--rule ID` narrows, `--every N` samples, `--list` prints the
 * findings themselves, `--write` puts the tables into docs/accuracy.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { RULE_IDS, RULE_LOADERS, type RuleId } from '../../rules/registry.ts'
import type { Document } from '../../src/document/document.ts'
import { check } from '../../src/engine/check.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { loadReader } from '../../src/read/read.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { activate } from '../../tests/support/rule-tester.ts'
import { per, scoreCells, table } from '../table.ts'
import { CLEAN_SETS } from './clean-sets.ts'
import { findDataFolder, recordsOf, textOf } from './data-folder.ts'
import { type Alarm, type CleanFault, countFalseAlarms } from './false-alarms.ts'
import { isReportedPublisher, type Measure, type TestBed } from './measure.ts'
import { judgedFindings, reliabilityTable } from './reliability.ts'

const { values: flags } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    clean: { type: 'boolean', default: true },
    labelled: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

const folder = findDataFolder()
if (folder === undefined) {
  console.log('There is no data folder to measure on: set COPYDESK_DATA to one.')
  process.exit(0)
}
const ids = RULE_IDS.filter((id) => flags.rule === undefined || flags.rule.includes(id))
const rules = await Promise.all(ids.map((id) => RULE_LOADERS[id]()))
const lexicon = loadLexicon()
const judged = judgedFindings()
const parts: string[] = []

if (flags.labelled) parts.push(await labelledTable(), reliabilityTable(judged.byRule))
if (flags.clean) parts.push(...(await cleanTables(folder, Math.max(1, Number(flags.every)))))
for (const part of parts) console.log(`${part}\n`)
if (flags.write) writeTables(parts)

async function labelledTable(): Promise<string> {
  const bed = testBed()
  const rows: string[][] = []
  for (const measure of await measures()) {
    const started = performance.now()
    const score = await measure.run(bed)
    rows.push([measure.rule, measure.set, ...scoreCells(score)])
    console.error(`${measure.rule} · ${measure.set}: ${Math.round(performance.now() - started)} ms`)
  }
  return table(['rule', 'set', 'precision', 'recall', 'findings', 'note'], rows, 2)
}

/** The measures that rules bring along: bench/accuracy/<rule>.ts, for the rules asked for. */
async function measures(): Promise<readonly Measure[]> {
  const found: Measure[] = []
  for (const id of ids) {
    const file = new URL(`./${id}.ts`, import.meta.url)
    if (!existsSync(file)) continue
    const module = (await import(file.href)) as { readonly measures: readonly Measure[] }
    found.push(...module.measures)
  }
  return found
}

function testBed(): TestBed {
  const loaded = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]))
  const data = folder ?? ''
  return {
    records: (path) => recordsOf(data, path),
    textOf: (path) => textOf(data, path),
    lexicon,
    read: async (source, format): Promise<Document> => (await loadReader(format))(source),
    check: async (document, id) => {
      const rule = loaded.get(id) ?? (await RULE_LOADERS[id as RuleId]())
      loaded.set(id, rule)
      const result = check(document, [activate(rule)], {
        lexicon,
        now: () => performance.now(),
        timeLimit: 60_000,
      })
      for (const failure of result.failures) throw new Error(failure.message)
      return result.findings
    },
    judge: judged.judge,
    isReported: isReportedPublisher,
  }
}

async function cleanTables(data: string, every: number): Promise<readonly string[]> {
  const rows: string[][] = []
  const fixRows: string[][] = []
  const faults = JSON.parse(
    readFileSync(new URL('../labels/clean-faults.json', import.meta.url), 'utf8'),
  ) as readonly CleanFault[]
  for (const set of CLEAN_SETS) {
    const result = await countFalseAlarms(set, data, rules, lexicon, every, faults)
    for (const failure of result.failures) console.error(failure)
    for (const [rule, alarms] of result.byRule) {
      const real = alarms.filter((alarm) => alarm.real).length
      const wrong = alarms.length - real
      rows.push([
        rule,
        set.name,
        ...[result.words, alarms.length, real].map(String),
        per(wrong, result.words, 10_000),
      ])
      const fixes = result.fixesByRule.get(rule) ?? 0
      fixRows.push([rule, set.name, String(fixes), per(fixes, result.words, 1_000_000)])
      if (flags.list) for (const alarm of alarms) console.log(alarmLine(set.name, rule, alarm))
    }
  }
  const order = (a: string[], b: string[]): number => (a[0] ?? '').localeCompare(b[0] ?? '')
  return [
    table(
      ['rule', 'clean set', 'words', 'findings', 'read and real', 'others per 10,000 words'],
      rows.sort(order),
      2,
    ),
    table(['rule', 'clean set', 'safe fixes', 'per million words'], fixRows.sort(order), 2),
  ]
}

function alarmLine(set: string, rule: string, alarm: Alarm): string {
  const { text, offset, real, marked, context, message } = alarm
  return [rule, set, text, offset, real ? 'real' : '-', `«${marked}»`, context, message].join('\t')
}

/** Replaces what stands between the markers of docs/accuracy.md. */
function writeTables(tables: readonly string[]): void {
  const file = new URL('../../docs/accuracy.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const stamp = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.`
  const body = [stamp, ...tables].join('\n\n')
  writeFileSync(
    file,
    page.replace(
      /<!-- tables -->[\s\S]*<!-- \/tables -->/,
      () => `<!-- tables -->\n\n${body}\n\n<!-- /tables -->`,
    ),
  )
}
