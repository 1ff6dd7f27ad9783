import { describe, expect, it } from 'vitest'
import type { Finding } from '../rule/finding.ts'
import { defineRule } from '../rule/rule.ts'
import type { ActiveRule } from './check.ts'
import { fromBack, fromFront, joinResults, sharedCount } from './thread-share.ts'

const RULES: readonly ActiveRule[] = ['ages', 'bylines', 'captions', 'dashes', 'errata'].map((id) => ({
  rule: defineRule({
    meta: { id, summary: '', severity: 'error', messages: {}, options: {}, roles: [], applicability: 'none' },
    detect: () => [],
  }),
  options: {},
  severity: 'error',
}))

const finding = (rule: string, start: number): Finding => ({
  rule,
  severity: 'error',
  message: rule,
  range: { start, end: start + 1 },
  confidence: 1,
  evidence: [],
  fixes: [],
})

describe('two threads that share the rules of a check', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'take each rule once when one has taken %i before the other begins',
    (count) => {
      const taken = sharedCount()
      const front = fromFront(taken)(RULES)[Symbol.iterator]()
      const own: (string | undefined)[] = []
      for (let i = 0; i < count; i++) own.push(front.next().value?.rule.meta.id)
      const others = [...fromBack(taken)(RULES)].map(({ rule }) => rule.meta.id)
      expect(front.next().done).toBe(true)
      expect([...own, ...others.reverse()]).toEqual(RULES.map(({ rule }) => rule.meta.id))
    },
  )

  it('tell what they found as one would have', () => {
    const failure = (rule: string) => ({ rule, code: 'rule-threw', message: rule }) as const
    const joined = joinResults(
      { findings: [finding('ages', 5), finding('ages', 9)], failures: [failure('bylines')] },
      {
        findings: [finding('errata', 5), finding('dashes', 7)],
        failures: [failure('errata'), failure('ages')],
      },
      RULES,
    )
    expect(joined.findings.map(({ rule, range }) => `${range.start} ${rule}`)).toEqual([
      '5 ages',
      '5 errata',
      '7 dashes',
      '9 ages',
    ])
    expect(joined.failures.map(({ rule }) => rule)).toEqual(['ages', 'bylines', 'errata'])
  })
})
