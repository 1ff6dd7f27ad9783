import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wishedFindings, wishes } from '../../tests/support/wishes.ts'
import type { Applicability, Finding, Fix } from '../rule/finding.ts'
import { type Edit, splice } from '../text/edits.ts'
import { editsOf, planRepairs, type Repair } from './plan.ts'

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

  it('agrees with a naive model on random sets of overlapping fixes', () => {
    const source = 'abcdefghij'.repeat(8)
    const onlySafe = (candidate: Fix): boolean => candidate.applicability === 'safe'
    fc.assert(
      fc.property(wishes(12), fc.constantFrom(all, onlySafe), (wished, accept) => {
        const findings = wishedFindings(source, wished)
        const planned = planRepairs(findings, accept)
        expect(planned).toEqual(naivePlan(findings, accept))
        expect(() => splice(source, editsOf(planned))).not.toThrow()
      }),
      { numRuns: 10_000 },
    )
  })
})

/** The same order; each fix held against every one that was taken before it, edit by edit. */
function naivePlan(findings: readonly Finding[], accept: (fix: Fix) => boolean): readonly Repair[] {
  const length = ({ edits }: Fix): number =>
    edits.reduce((sum, { range }) => sum + range.end - range.start, 0)
  const wanted = findings.flatMap((one): readonly Repair[] => {
    const chosen = one.fixes.find(accept)
    return chosen === undefined ? [] : [{ finding: one, fix: chosen }]
  })
  const sorted = wanted.sort(
    (a, b) =>
      Number(a.fix.applicability !== 'safe') - Number(b.fix.applicability !== 'safe') ||
      b.finding.confidence - a.finding.confidence ||
      length(b.fix) - length(a.fix) ||
      a.finding.range.start - b.finding.range.start,
  )
  const taken: Repair[] = []
  for (const repair of sorted) {
    const clash = taken.some(({ fix: other }) => {
      if (other.isolate !== undefined && other.isolate === repair.fix.isolate) return true
      return other.edits.some((theirs) => repair.fix.edits.some((mine) => clashes(mine, theirs)))
    })
    if (!clash) taken.push(repair)
  }
  return taken
}

/** Two edits that overlap or touch, but for two deletions that only touch. */
function clashes(mine: Edit, theirs: Edit): boolean {
  if (mine.range.end < theirs.range.start || theirs.range.end < mine.range.start) return false
  const touch = mine.range.end === theirs.range.start || theirs.range.end === mine.range.start
  return !touch || !deletes(mine) || !deletes(theirs)
}

function deletes({ range, text }: Edit): boolean {
  return text === '' && range.end > range.start
}
