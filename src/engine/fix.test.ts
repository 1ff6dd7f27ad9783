import { expect, it } from 'vitest'
import { readText } from '../read/text/read-text.ts'
import type { Finding } from '../rule/finding.ts'
import { type FixPorts, fixToFixpoint } from './fix.ts'

/** Replaces each text by the next one, as a rule that wants it so. */
function ports(steps: Readonly<Record<string, string>>): FixPorts {
  return {
    read: readText,
    accept: () => true,
    async check(document) {
      const next = steps[document.source]
      if (next === undefined) return { findings: [], failures: [] }
      const range = { start: 0, end: document.source.length }
      const finding: Finding = {
        rule: `from-${document.source}`,
        severity: 'error',
        message: '',
        range,
        confidence: 1,
        evidence: [],
        fixes: [{ title: '', applicability: 'safe', edits: [{ range, text: next }] }],
      }
      return { findings: [finding], failures: [] }
    },
  }
}

it('goes on until nothing is left', async () => {
  const outcome = await fixToFixpoint('a', ports({ a: 'b', b: 'c' }))
  expect(outcome.text).toBe('c')
  expect(outcome.rounds).toHaveLength(2)
  expect(outcome.unconverged).toEqual([])
})

it('tells a circle of any length, keeps the last good text and names the rules in it', async () => {
  const outcome = await fixToFixpoint('a', ports({ a: 'b', b: 'c', c: 'd', d: 'b' }))
  expect(outcome.text).toBe('d')
  expect(outcome.unconverged).toEqual(['from-b', 'from-c', 'from-d'])
})

it('makes what a withdrawn fix stood in the way of', async () => {
  const source = 'The pier opens.\n\nThe the boats sail.\n'
  const finding = (rule: string, start: number, end: number, text: string): Finding => {
    const range = { start, end }
    const fix = { title: '', applicability: 'safe', edits: [{ range, text }] } as const
    const confidence = rule === 'joins' ? 1 : 0.9
    return { rule, severity: 'error', message: '', range, confidence, evidence: [], fixes: [fix] }
  }
  const outcome = await fixToFixpoint(source, {
    read: readText,
    accept: () => true,
    check: async (document) => ({
      findings:
        document.source === source ? [finding('joins', 15, 17, ''), finding('repeats', 17, 24, 'The')] : [],
      failures: [],
    }),
  })
  expect(outcome.text).toBe('The pier opens.\n\nThe boats sail.\n')
})

it('gives up on a text that grows for ever', async () => {
  const steps = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => ['x'.repeat(i + 1), 'x'.repeat(i + 2)]),
  )
  const outcome = await fixToFixpoint('x', ports(steps))
  expect(outcome.rounds).toHaveLength(10)
  expect(outcome.unconverged).not.toEqual([])
})
