import { expect, it } from 'vitest'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import type { Document } from '../document/document.ts'
import { readText } from '../read/text/read-text.ts'
import { defineRule } from '../rule/rule.ts'
import { composeEdits } from '../text/compose-edits.ts'
import { splice } from '../text/edits.ts'
import type { CheckResult } from './check.ts'
import { check } from './check.ts'
import { fixToFixpoint } from './fix.ts'
import { checkStretches, fixStretches, stretchesAt } from './stretches.ts'

/** Wants “teh” to be “thee”, and “thee” to be “the”, which takes two rounds. */
const slips = defineRule({
  meta: {
    id: 'slips',
    summary: '',
    severity: 'error',
    messages: { slip: 'A slip.', mend: 'Mend it' },
    options: {},
    roles: ['headline', 'body'],
    applicability: 'safe',
  },
  detect(block) {
    return [...block.prose.text.matchAll(/teh|thee/g)].map((match) => {
      const at = { block, range: { start: match.index, end: match.index + match[0].length } }
      const text = match[0] === 'teh' ? 'thee' : 'the'
      return {
        message: 'slip',
        at,
        confidence: 1,
        evidence: [{ at, message: 'slip' }],
        fixes: [{ title: 'mend', changes: [{ kind: 'replace', at, text }], applicability: 'safe' }],
      }
    })
  },
})

const SOURCE = 'He shut teh door.\n\nShe saw thee lamp and teh stair.\n\nThey left teh house.\n'
const STRETCHES = stretchesAt(SOURCE, [
  { start: 0, end: 17 },
  { start: 17, end: 51 },
  { start: 51, end: SOURCE.length },
])

const ports = { lexicon: wordListLexicon(), now: () => 0, timeLimit: 5 }
const active = { rule: slips, options: {}, severity: 'error' } as const
const checked = (source: string): CheckResult => check(readText(source), [active], ports)

it('finds in stretches what stands in the whole, where it stands there', () => {
  const found = checkStretches(STRETCHES, readText, (document) => check(document, [active], ports))
  expect(found).toEqual(checked(SOURCE))
  expect(found.findings).toHaveLength(4)
})

it('tells a rule that fails in each stretch once, by its first failure', async () => {
  let count = 0
  const failing = {
    ...active,
    rule: {
      ...slips,
      judge: () => {
        throw new Error(`failure ${++count}`)
      },
    },
  }
  const fails = (document: Document) => check(document, [failing], ports)
  const { failures } = checkStretches(STRETCHES, readText, fails)
  const first = 'The rule slips could not check this file: failure 1.'
  expect(failures.map(({ message }) => message)).toEqual([first])
  count = 0
  const fix = (source: string) =>
    fixToFixpoint(source, { read: readText, check: async (document) => fails(document), accept: () => true })
  const fixed = await fixStretches(STRETCHES, fix)
  expect(fixed.result.failures.map(({ message }) => message)).toEqual([first])
})

it('makes in stretches the fixes that are made in the whole', async () => {
  const fix = (source: string) =>
    fixToFixpoint(source, {
      read: readText,
      check: async ({ source }) => checked(source),
      accept: () => true,
    })
  const whole = await fix(SOURCE)
  const parts = await fixStretches(STRETCHES, fix)
  expect(parts.text).toBe(whole.text)
  expect(parts.text).toBe('He shut the door.\n\nShe saw the lamp and the stair.\n\nThey left the house.\n')
  const rounds = parts.rounds.map((round) => round.flatMap((repair) => repair.fix.edits))
  expect(splice(SOURCE, composeEdits(SOURCE.length, rounds))).toBe(parts.text)
})
