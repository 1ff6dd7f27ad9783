/**
 * `npx tsx bench/accuracy/safe-fixes.ts`: what `fix` changes unasked in the whole news archive and in
 * the docs. Counts the safe fixes of each rule, draws a seeded sample of each rule's,
 * and holds it against the verdicts of bench/labels/safe-fixes.jsonl: right, wrong, not read yet.
 * `--unread` prints those that nobody has read, to be read in their line; `--all ID` prints all of a rule,
 * `--rule ID` reads for one rule alone.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { RULE_LOADERS, type RuleId } from '../../rules/registry.ts'
import type { Document, Format } from '../../src/document/document.ts'
import { check } from '../../src/engine/check.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { loadReader } from '../../src/read/read.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { activate } from '../../tests/support/rule-tester.ts'
import { per, table } from '../table.ts'
import { CLEAN_SETS } from './clean-sets.ts'
import { findDataFolder, recordsOf } from './data-folder.ts'
import { wordsOf } from './false-alarms.ts'

const { values: flags } = parseArgs({
  options: { unread: { type: 'boolean', default: false }, all: { type: 'string' }, rule: { type: 'string' } },
})

const MEASURED = [
  'spelling',
  'confused-word',
  'repeated-word',
  'punctuation',
  'duplicate-passage',
] as const satisfies readonly RuleId[]
const RULES = MEASURED.filter((id) => flags.rule === undefined || id === flags.rule)
/** Changes of each rule that are drawn to be read. */
const SAMPLE = 300
const SEED = 20261128
const CONTEXT = 50

/** One change that nobody was asked about. */
interface SafeFix {
  readonly id: string
  readonly offset: number
  readonly rule: string
  /** The line that it stands in, the change marked: never written into the repository. */
  readonly line: string
}

/** A change that a person has read. */
interface Verdict {
  readonly id: string
  readonly offset: number
  readonly rule: string
  readonly right: boolean
}

const folder = findDataFolder()
if (folder === undefined) {
  console.log('There is no data folder to measure on: set COPYDESK_DATA to one.')
  process.exit(0)
}
const lexicon = loadLexicon()
const active = await Promise.all(RULES.map(async (id) => activate(await RULE_LOADERS[id]())))
const found: SafeFix[] = []
let words = 0

for (const { id, text, format } of texts(folder)) {
  const document = (await loadReader(format))(text)
  words += wordsOf(document)
  const { findings } = check(document, active, { lexicon, now: () => performance.now(), timeLimit: 60_000 })
  for (const finding of findings) if (isSafe(finding)) found.push(safeFixOf(id, document, finding))
}
report()

function* texts(
  data: string,
): Generator<{ readonly id: string; readonly text: string; readonly format: Format }> {
  for (const record of recordsOf(data, 'news_archive/articles.jsonl.gz')) {
    yield { id: String(record.id), text: String(record.text), format: 'text' }
  }
  for (const set of CLEAN_SETS.filter(({ name }) => name.startsWith('docs'))) {
    for (const { name, text, format } of set.texts(data)) yield { id: name, text, format }
  }
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some(({ applicability }) => applicability === 'safe')
}

function safeFixOf(id: string, { source }: Document, { rule, range, fixes }: Finding): SafeFix {
  const { start, end } = range
  const edits = fixes.find(({ applicability }) => applicability === 'safe')?.edits ?? []
  const change = `«${source.slice(start, end)}» → ${edits.map(({ text }) => `“${text}”`).join(' ')}`
  const around = (from: number, to: number): string => source.slice(from, to).replace(/\s/g, ' ')
  const line = `${around(Math.max(0, start - CONTEXT), start)}${change}${around(end, end + CONTEXT)}`
  return { id, offset: start, rule, line }
}

/** So many of a list, the same ones each time, whatever else the list holds: those with the lowest hashes. */
function sample(fixes: readonly SafeFix[], count: number): readonly SafeFix[] {
  const lot = (fix: SafeFix): string =>
    createHash('sha256')
      .update(`${SEED} ${keyOf(fix)}`)
      .digest('hex')
  return fixes
    .map((fix) => ({ fix, lot: lot(fix) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count)
    .map(({ fix }) => fix)
}

function report(): void {
  const read = new Map(verdicts().map((verdict) => [keyOf(verdict), verdict.right]))
  const rows = RULES.map((rule) => {
    const fixes = found.filter((fix) => fix.rule === rule)
    if (flags.all === rule) for (const fix of fixes) printFix(fix)
    const drawn = sample(fixes, SAMPLE)
    const unread = drawn.filter((fix) => !read.has(keyOf(fix)))
    if (flags.unread) unread.forEach(printFix)
    const right = drawn.filter((fix) => read.get(keyOf(fix)) === true).length
    const wrongOfAll = fixes.filter((fix) => read.get(keyOf(fix)) === false).length
    const wrong = drawn.length - right - unread.length
    return [
      rule,
      ...[fixes.length, drawn.length, right, wrong, unread.length, wrongOfAll].map(String),
      per(fixes.length, words, 1_000_000),
    ]
  })
  console.log(`${words} words`)
  console.log(
    table(
      [
        'rule',
        'safe fixes',
        'drawn',
        'read and right',
        'wrong',
        'unread',
        'known wrong of all',
        'per million words',
      ],
      rows,
      1,
    ),
  )
}

function printFix({ id, offset, rule, line }: SafeFix): void {
  console.log([id, offset, rule, line].join('\t'))
}

function keyOf({ id, offset, rule }: Pick<Verdict, 'id' | 'offset' | 'rule'>): string {
  return `${rule} ${id} ${offset}`
}

function verdicts(): readonly Verdict[] {
  const file = new URL('../labels/safe-fixes.jsonl', import.meta.url)
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict)
}
