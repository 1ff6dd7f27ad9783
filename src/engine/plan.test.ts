import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicability, Finding, Fix } from '../rule/finding.ts'
import { type Edit, splice } from '../text/edits.ts'
import { editsOf, planRepairs } from './plan.ts'

function fix(edits: readonly Edit[], applicability: Applicability = 'safe', isolate?: string): Fix {
  return { title: 'Mend', edits, applicability, ...(isolate === undefined ? {} : { isolate }) }
}

function finding(
  fixes: readonly Fix[],
  confidence = 0.9,
  start = fixes[0]?.edits[0]?.range.start ?? 0,
): Finding {
  return {
    rule: 'a-rule',
    severity: 'error',
    message: 'Wrong.',
    range: { start, end: start + 1 },
    confidence,
    evidence: [],
    fixes,
  }
}

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text })
const all = (): boolean => true

describe('a plan', () => {
  it('takes a whole fix or none of it', () => {
    const whole = finding([fix([edit(0, 2, 'x'), edit(8, 9, 'y')])], 0.99)
    const cut = finding([fix([edit(4, 5, 'z'), edit(8, 10, 'w')])], 0.5)
    expect(planRepairs([cut, whole], all).map((repair) => repair.finding)).toEqual([whole])
  })

  it('prefers the safe, then the surer, then the longer', () => {
    const unsafe = finding([fix([edit(0, 9, '')], 'unsafe')], 1)
    const sure = finding([fix([edit(0, 3, 'a')])], 0.99)
    const long = finding([fix([edit(0, 5, '')])], 0.9)
    expect(planRepairs([unsafe, long, sure], all)[0]?.finding).toBe(sure)
    expect(planRepairs([unsafe, long], all)[0]?.finding).toBe(long)
  })

  it('lets a removed passage swallow the typos inside it', () => {
    const typo = finding([fix([edit(4, 6, 'ab')])])
    const passage = finding([fix([edit(0, 40, '')])])
    expect(planRepairs([typo, passage], all).map((repair) => repair.finding)).toEqual([passage])
  })

  it('refuses edits that touch, but lets two deletions touch', () => {
    const first = finding([fix([edit(0, 4, '')])])
    const second = finding([fix([edit(4, 8, '')])])
    const insertion = finding([fix([edit(8, 8, 'x')])])
    expect(planRepairs([first, second], all)).toHaveLength(2)
    expect(planRepairs([second, insertion], all)).toHaveLength(1)
  })

  it('makes one fix of an isolation group in a round', () => {
    const one = finding([fix([edit(0, 1, 'x')], 'safe', 'group')])
    const two = finding([fix([edit(5, 6, 'y')], 'safe', 'group')])
    expect(planRepairs([one, two], all)).toHaveLength(1)
  })

  it('falls back on the first fix that may be made', () => {
    const both = finding([fix([edit(0, 1, 'x')], 'unsafe'), fix([edit(0, 1, 'y')])])
    const [repair] = planRepairs([both], (candidate) => candidate.applicability === 'safe')
    expect(repair?.fix.edits[0]?.text).toBe('y')
  })

  it('agrees with a naive model on random sets of overlapping edits', () => {
    const edits = fc
      .tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', '', 'x', 'long text'))
      .map(([start, length, text]) => edit(start, start + length, text))
      .filter((one) => one.range.end > one.range.start || one.text !== '')
    const findings = fc.array(
      fc
        .tuple(edits, fc.constantFrom<Applicability>('safe', 'unsafe'), fc.constantFrom(0.5, 0.9, 0.99))
        .map(([one, applicability, confidence]) => finding([fix([one], applicability)], confidence)),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(findings, (wanted) => {
        const planned = planRepairs(wanted, all)
        expect(planned.map((repair) => repair.finding)).toEqual(naivePlan(wanted))
        const source = 'abcdefghij'.repeat(8)
        expect(() => splice(source, editsOf(planned))).not.toThrow()
      }),
      { numRuns: 10_000 },
    )
  })
})

/** The same order, and each edit held against every one before it. */
function naivePlan(findings: readonly Finding[]): readonly Finding[] {
  const only = (one: Finding): Edit => one.fixes[0]?.edits[0] ?? edit(0, 0, '')
  const rank = (one: Finding): number => (one.fixes[0]?.applicability === 'safe' ? 0 : 1)
  const length = (one: Finding): number => only(one).range.end - only(one).range.start
  const sorted = [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.confidence - a.confidence ||
      length(b) - length(a) ||
      a.range.start - b.range.start,
  )
  const taken: Finding[] = []
  for (const one of sorted) {
    const mine = only(one)
    const clash = taken.some((other) => {
      const theirs = only(other)
      const apart = mine.range.end < theirs.range.start || theirs.range.end < mine.range.start
      const touch = mine.range.end === theirs.range.start || theirs.range.end === mine.range.start
      return !apart && !(touch && mine.text === '' && theirs.text === '')
    })
    if (!clash) taken.push(one)
  }
  return taken
}
