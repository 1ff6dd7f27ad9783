import type { Document } from '../../src/document/document.ts'
import { check } from '../../src/engine/check.ts'
import { fixToFixpoint } from '../../src/engine/fix.ts'
import { loadReader } from '../../src/read/read.ts'
import type { Finding } from '../../src/rule/finding.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { activate } from '../../tests/support/rule-tester.ts'
import type { CleanSet } from './clean-sets.ts'

/** What the rules said of a clean set. */
export interface FalseAlarms {
  readonly words: number
  /** Findings by rule. */
  readonly byRule: ReadonlyMap<string, readonly Alarm[]>
  /** Safe fixes that were made by rule: each changed text that was presumed good. */
  readonly fixesByRule: ReadonlyMap<string, number>
  readonly failures: readonly string[]
}

export interface Alarm {
  readonly text: string
  /** Where the mark begins in the text. */
  readonly offset: number
  /** A person has read the place and found a fault there. */
  readonly real: boolean
  readonly marked: string
  readonly context: string
  readonly message: string
}

const CONTEXT = 60

/** A finding in a clean text that a person has read and found right: `text` names the text of the set. */
export interface CleanFault {
  readonly set: string
  readonly text: string
  readonly rule: string
  readonly offset: number
}

/** Checks and fixes every text of a set with the rules at their defaults. */
export async function countFalseAlarms(
  set: CleanSet,
  folder: string,
  rules: readonly Rule[],
  lexicon: Lexicon,
  every: number,
  faults: readonly CleanFault[],
): Promise<FalseAlarms> {
  const real = new Set(faults.map((fault) => `${fault.set} ${fault.text} ${fault.rule} ${fault.offset}`))
  const active = rules.map((rule) => activate(rule))
  const ports = { lexicon, now: () => performance.now(), timeLimit: 60_000 }
  const byRule = new Map<string, Alarm[]>(rules.map((rule) => [rule.meta.id, []]))
  const fixesByRule = new Map<string, number>(rules.map((rule) => [rule.meta.id, 0]))
  const failures: string[] = []
  let words = 0
  let count = 0
  for (const item of set.texts(folder)) {
    if (count++ % every !== 0) continue
    const read = await loadReader(item.format)
    const document = read(item.text)
    words += wordsOf(document)
    const result = check(document, active, ports)
    failures.push(...result.failures.map((failure) => `${item.name}: ${failure.message}`))
    for (const finding of result.findings) {
      const known = real.has(`${set.name} ${item.name} ${finding.rule} ${finding.range.start}`)
      byRule.get(finding.rule)?.push(alarmOf(item.name, document, finding, known))
    }
    const fixed = await fixToFixpoint(item.text, {
      read,
      check: async (next) => check(next, active, ports),
      accept: (fix) => fix.applicability === 'safe',
    })
    for (const repair of fixed.rounds.flat()) {
      fixesByRule.set(repair.finding.rule, (fixesByRule.get(repair.finding.rule) ?? 0) + 1)
    }
  }
  return { words, byRule, fixesByRule, failures }
}

/** Words of prose: runs between white space in every block but code. */
export function wordsOf(document: Document): number {
  let words = 0
  for (const block of document.blocks) {
    if (block.role !== 'code') words += block.prose.text.match(/\S+/g)?.length ?? 0
  }
  return words
}

function alarmOf(text: string, document: Document, finding: Finding, real: boolean): Alarm {
  const { start, end } = finding.range
  return {
    text,
    offset: start,
    real,
    marked: document.source.slice(start, end),
    context: document.source.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' '),
    message: finding.message,
  }
}
