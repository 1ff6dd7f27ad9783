import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/document.ts'
import { type ActiveRule, check } from '../../src/engine/check.ts'
import { fixToFixpoint } from '../../src/engine/fix.ts'
import { loadReader } from '../../src/read/read.ts'
import type { Finding, Severity } from '../../src/rule/finding.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { parseOptions } from '../../src/rule/options.ts'
import type { Rule } from '../../src/rule/rule.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly format?: Format
  readonly options?: Readonly<Record<string, unknown>>
}

/** A text in which the rule speaks. */
export interface CaughtCase extends Case {
  /** The marked source texts, in order. */
  readonly marks: readonly string[]
  /** The text after every fix that has an edit was made; the source itself where nothing is fixed. */
  readonly fixed?: string
  /** Must each finding's best fix be safe, unsafe, or absent? */
  readonly applicability?: 'safe' | 'unsafe' | 'none'
  /** The severity of each finding, where the case is about it. */
  readonly severity?: Severity
  /** Parts that the messages and evidence must hold, in any order. */
  readonly says?: readonly string[]
}

export interface RuleCases {
  readonly lexicon: Lexicon
  readonly caught: readonly CaughtCase[]
  /** Texts on which the rule must say nothing. */
  readonly silent: readonly Case[]
}

/**
 * Runs a rule over its cases, as a hostile tester: it also rejects duplicate cases, marks that are
 * not the source slice, fixes that do not come to rest, fixes above the rule's applicability, and
 * unsafe slips such as an edit outside the text.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const run = async (item: Case) => {
    const read = await loadReader(item.format ?? 'text')
    const active = activate(rule, item.options)
    const checkOne = (document: ReturnType<typeof read>) =>
      check(document, [active], { lexicon: cases.lexicon, now: () => 0, timeLimit: 1 })
    return { read, checkOne, result: checkOne(read(item.text)) }
  }
  describe(rule.meta.id, () => {
    it('has no duplicate case', () => {
      const keys = [...cases.caught, ...cases.silent].map((item) =>
        JSON.stringify([item.text, item.format ?? 'text', item.options ?? {}]),
      )
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    })
    it.each(cases.caught)('catches: $name', async (item) => {
      const { result } = await run(item)
      expect(result.failures).toEqual([])
      expect(result.findings.map((finding) => slice(item.text, finding))).toEqual(item.marks)
      if (item.severity !== undefined) {
        expect(new Set(result.findings.map(({ severity }) => severity))).toEqual(new Set([item.severity]))
      }
      if (item.applicability !== undefined) {
        for (const finding of result.findings) {
          expect(finding.fixes[0]?.applicability ?? 'none').toBe(item.applicability)
        }
      }
      const said = result.findings.flatMap((finding) => [
        finding.message,
        ...finding.evidence.flatMap((entry) => [
          entry.message,
          item.text.slice(entry.range.start, entry.range.end),
        ]),
      ])
      for (const part of item.says ?? []) expect(said.join('\n')).toContain(part)
    })
    it.each(cases.caught)('fixes to a rest: $name', async (item) => {
      const { read, checkOne } = await run(item)
      const ports = { read, check: async (d: ReturnType<typeof read>) => checkOne(d), accept: () => true }
      const outcome = await fixToFixpoint(item.text, ports)
      expect(outcome.unconverged).toEqual([])
      if (item.fixed !== undefined) expect(outcome.text).toBe(item.fixed)
      const again = await fixToFixpoint(outcome.text, ports)
      expect(again.text).toBe(outcome.text)
    })
    it.each(cases.silent)('is silent: $name', async (item) => {
      const { result } = await run(item)
      expect(result.failures).toEqual([])
      expect(result.findings.map((finding) => `${slice(item.text, finding)}: ${finding.message}`)).toEqual([])
    })
  })
}

/** A rule with its options read, at its own severity. */
export function activate(rule: Rule, stated: Readonly<Record<string, unknown>> = {}): ActiveRule {
  const parsed = parseOptions(rule.meta.options, stated)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { rule, options: parsed.values, severity: rule.meta.severity }
}

function slice(text: string, finding: Finding): string {
  return text.slice(finding.range.start, finding.range.end)
}
