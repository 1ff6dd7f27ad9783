import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULE_IDS, RULE_LOADERS } from '../rules/registry.ts'
import { check } from '../src/engine/check.ts'
import { loadReader } from '../src/read/read.ts'
import type { Finding } from '../src/rule/finding.ts'
import type { Lexicon } from '../src/rule/lexicon.ts'
import { splice } from '../src/text/edits.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { type PageExample, pageExamples, showsMark } from './support/rule-page.ts'
import { activate } from './support/rule-tester.ts'

let lexicon: Lexicon

beforeAll(async () => {
  lexicon = await realLexicon()
})

describe.each(RULE_IDS)('the page of %s', (id) => {
  const page = readFileSync(new URL(`../rules/${id}/README.md`, import.meta.url), 'utf8')
  const examples = pageExamples(page)

  it('shows what is caught and what is left alone', () => {
    expect(examples.caught.length).toBeGreaterThan(0)
    expect(examples.leftAlone.length).toBeGreaterThan(0)
    for (const example of examples.caught) expect(example.marks).not.toEqual([])
  })

  it.each(examples.caught.map((example, i) => [i + 1, example] as const))(
    'catches its example %i',
    async (_, example) => {
      const findings = await findingsIn(id, example)
      const marked = findings.map((finding) => example.text.slice(finding.range.start, finding.range.end))
      const wrong = marked.filter((text, i) => !showsMark(example.marks[i]?.text ?? '', text))
      expect(wrong).toEqual([])
      expect(marked).toHaveLength(example.marks.length)
      example.marks.forEach((mark, i) => {
        if (mark.replacement === undefined) return
        expect(repaired(example.text, findings[i])).toBe(mark.replacement)
      })
    },
  )

  it.each(examples.leftAlone.map((example, i) => [i + 1, example] as const))(
    'leaves its example %i alone',
    async (_, example) => {
      const findings = await findingsIn(id, example)
      expect(findings.map((finding) => finding.message)).toEqual([])
    },
  )
})

async function findingsIn(id: keyof typeof RULE_LOADERS, example: PageExample): Promise<readonly Finding[]> {
  const read = await loadReader(example.format)
  const active = activate(await RULE_LOADERS[id]())
  const result = check(read(example.text), [active], { lexicon, now: () => 0, timeLimit: 1 })
  expect(result.failures).toEqual([])
  return result.findings
}

/** What stands in the place of the mark once its best fix is made. */
function repaired(text: string, finding: Finding | undefined): string | undefined {
  const fix = finding?.fixes[0]
  if (finding === undefined || fix === undefined) return undefined
  const after = splice(text, fix.edits)
  return after.slice(finding.range.start, after.length - (text.length - finding.range.end))
}
