import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDesk } from '../app/desk.ts'
import { checkTarget, type Outcome } from '../batch/check-target.ts'
import { discover } from '../batch/discover.ts'
import { fileErrorOf } from '../batch/file-error.ts'
import { readPhrases } from '../config/read-phrases.ts'
import { matchPhrase } from '../house/phrase-matcher.ts'
import type { PhraseDefinition } from '../house/phrase-rule.ts'
import { harmless } from '../report/harmless.ts'
import { indexLines } from '../text/line-index.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { problemReport } from './problem-report.ts'
import { EXIT } from './run-report.ts'
import { UsageError } from './usage-error.ts'

/** Passages that are shown of one rule; the rest is counted. */
const SHOWN = 20
const CONTEXT = 40

/** `copydesk rules test FILE…` and `copydesk rules impact FILE PATH…`: a house’s phrase rules before they go live. */
export async function runRules(args: Arguments, host: Host): Promise<number> {
  const [task, file, ...rest] = args.operands
  if (task === 'test' && file !== undefined) return testRules([file, ...rest], args, host)
  if (task === 'impact' && file !== undefined && rest.length > 0) return showImpact(file, rest, host)
  throw new UsageError('Write copydesk rules test FILE… or copydesk rules impact FILE PATH…', 'rules')
}

/** Holds each rule against its own examples. */
function testRules(files: readonly string[], args: Arguments, host: Host): number {
  let examples = 0
  let failed = 0
  for (const file of files) {
    for (const rule of definitionsIn(file, host)) {
      const faults = faultsOf(rule)
      examples += rule.bad.length + rule.good.length
      failed += faults.length
      for (const fault of faults) host.out.write(`${harmless(file)}: ${rule.id}: ${harmless(fault)}\n`)
    }
  }
  const count = `${examples} ${examples === 1 ? 'example' : 'examples'}`
  if (failed > 0) host.out.write(`${count}, ${failed} wrong.\n`)
  else if (!args.flag('quiet')) host.out.write(`${count}, all as they should be.\n`)
  return failed === 0 ? EXIT.clean : EXIT.found
}

function faultsOf({ program, bad, good }: PhraseDefinition): readonly string[] {
  const matches = (text: string): boolean => matchPhrase(program, text).length > 0
  return [
    ...(bad.length === 0 ? ['it has no example under “bad” that it must mark'] : []),
    ...bad.filter((text) => !matches(text)).map((text) => `it does not mark “${text}”`),
    ...good.filter(matches).map((text) => `it marks “${text}”, which it must leave alone`),
  ]
}

/** Shows what the rules of a file would mark in an archive. */
async function showImpact(file: string, paths: readonly string[], host: Host): Promise<number> {
  const rules = definitionsIn(file, host)
  const desk = openDesk({ only: [], useConfig: false, phrases: rules })
  const found = new Map<string, string[]>()
  let files = 0
  const problems = problemReport(host)
  for (const target of await discover(paths, host.folder)) {
    if (host.isStopped()) break
    const { report, failOn } = await checkTarget(target, { desk, folder: host.folder })
    problems.add({ report, failOn })
    if (report.error === null) files++
    for (const [rule, passage] of passagesOf(report)) found.set(rule, [...(found.get(rule) ?? []), passage])
  }
  for (const { id } of rules) {
    const passages = found.get(`house/${id}`) ?? []
    host.out.write(`${id}: ${passages.length} in ${files} ${files === 1 ? 'file' : 'files'}\n`)
    for (const passage of passages.slice(0, SHOWN)) host.out.write(`  ${harmless(passage)}\n`)
    if (passages.length > SHOWN) host.out.write(`  and ${passages.length - SHOWN} more\n`)
  }
  return problems.end()
}

function passagesOf({ path, source, findings }: Outcome['report']): readonly (readonly [string, string])[] {
  const lines = indexLines(source)
  return findings.map(({ rule, range }) => {
    const { line, column } = lines.positionAt(range.start)
    const around = source.slice(Math.max(0, range.start - CONTEXT), range.end + CONTEXT)
    return [rule, `${path}:${line}:${column}: …${around}…`]
  })
}

/** @throws FileError, ConfigError */
function definitionsIn(file: string, host: Host): readonly PhraseDefinition[] {
  const path = resolve(host.folder, file)
  try {
    return readPhrases(readFileSync(path, 'utf8'), file)
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigError') throw error
    throw fileErrorOf(error, `${file} could not be read`)
  }
}
