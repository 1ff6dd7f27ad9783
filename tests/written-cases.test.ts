import { describe, expect, it } from 'vitest'
import { type Verdict, verdictOf, writtenCases } from '../bench/accuracy/written/cases.ts'
import { RULE_LOADERS } from '../rules/registry.ts'
import { check } from '../src/engine/check.ts'
import { loadReader } from '../src/read/read.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { activate } from './support/rule-tester.ts'

const LOWEST_PRECISION = 0.95
const LOWEST_RECALL = 0.6

/** Rules whose cases were written by hand before the rule. */
const RULES = ['caption-consistency', 'figure-consistency', 'headline-consistency'] as const

describe.each(RULES)('the written cases of %s', (id) => {
  it.each([
    ['tuned on', false],
    ['held back', true],
  ])('that were %s are told apart', async (_name, held) => {
    const [rule, lexicon, read] = await Promise.all([
      RULE_LOADERS[id](),
      realLexicon(),
      loadReader('markdown'),
    ])
    const ports = { lexicon, now: () => 0, timeLimit: 1 }
    const count = new Map<Verdict, number>()
    for (const item of writtenCases(id).filter((one) => one.held === held)) {
      const { findings, failures } = check(read(item.text), [activate(rule)], ports)
      expect(failures).toEqual([])
      const verdict = verdictOf(
        item,
        findings.flatMap(({ range, evidence }) => [range, ...evidence.map((one) => one.range)]),
      )
      count.set(verdict, (count.get(verdict) ?? 0) + 1)
    }
    const of = (verdict: Verdict): number => count.get(verdict) ?? 0
    const wrong = of('false alarm') + of('elsewhere')
    expect(of('found') / Math.max(1, of('found') + wrong)).toBeGreaterThanOrEqual(LOWEST_PRECISION)
    expect(of('found') / (of('found') + of('missed') + of('elsewhere'))).toBeGreaterThanOrEqual(LOWEST_RECALL)
  })
})
