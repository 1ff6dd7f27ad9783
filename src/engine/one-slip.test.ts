import { expect, test } from 'vitest'
import type { Finding } from '../rule/finding.ts'
import { oneForEachSlip } from './one-slip.ts'

const MARK = { start: 4, end: 10 }

function finding(rule: string, text: string, more: Partial<Finding> = {}): Finding {
  const fix = {
    title: `Spell it “${text}”`,
    applicability: 'unsafe' as const,
    edits: [{ range: MARK, text }],
  }
  return {
    rule,
    severity: 'error',
    message: rule,
    range: MARK,
    confidence: 0.9,
    evidence: [],
    fixes: [fix],
    ...more,
  }
}

const shown = { range: { start: 40, end: 46 }, message: 'The text says “Carney” here.' }
const rules = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule)

test('a misspelt name of a caption is one finding, which shows the other side', () => {
  const caption = finding('caption-consistency', 'Carney', { evidence: [shown] })
  const spelling = finding('spelling', 'Carney', { confidence: 0.99 })
  expect(rules(oneForEachSlip([caption, spelling]))).toEqual(['caption-consistency'])
})

test('what `fix` makes unasked stays', () => {
  const spelling = finding('spelling', 'Carney')
  const safe = {
    ...spelling,
    fixes: spelling.fixes.map((fix) => ({ ...fix, applicability: 'safe' as const })),
  }
  const caption = finding('caption-consistency', 'Carney', { evidence: [shown] })
  expect(rules(oneForEachSlip([caption, safe]))).toEqual(['spelling'])
})

test('the graver of two stays, and the first of equals', () => {
  const doubtful = finding('a-rule', 'Carney', { severity: 'info', evidence: [shown] })
  expect(rules(oneForEachSlip([doubtful, finding('b-rule', 'Carney')]))).toEqual(['b-rule'])
  expect(rules(oneForEachSlip([finding('a-rule', 'Carney'), finding('b-rule', 'Carney')]))).toEqual([
    'a-rule',
  ])
})

test('two repairs, two marks and two findings of one rule stay apart', () => {
  const name = finding('a-rule', 'Carney')
  const others = [
    finding('b-rule', 'Catering'),
    finding('b-rule', 'Carney', { range: { start: 4, end: 11 } }),
    finding('a-rule', 'Carney', { message: 'again' }),
    finding('b-rule', 'Carney', { fixes: [] }),
  ]
  for (const other of others) expect(oneForEachSlip([name, other])).toEqual([name, other])
})
