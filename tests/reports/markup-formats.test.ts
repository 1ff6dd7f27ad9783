import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { checkstyleWriter } from '../../src/report/checkstyle.ts'
import { htmlWriter } from '../../src/report/html.ts'
import { junitWriter } from '../../src/report/junit.ts'
import { markdownWriter } from '../../src/report/markdown.ts'
import { HOSTILE_REPORTS, HOSTILE_TEXTS, written } from './hostile-report.ts'

const FINDINGS = HOSTILE_TEXTS.length ** 2

function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml)
  if (root === null) throw new Error('no root')
  return root
}

function elements(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((child): child is XmlElement => 'name' in child && child.name === name)
}

describe('Checkstyle', () => {
  const root = rootOf(written(checkstyleWriter(), HOSTILE_REPORTS))

  it('is well-formed and says of each finding what Checkstyle says', () => {
    const files = elements(root, 'file')
    expect(root.name).toBe('checkstyle')
    expect(files).toHaveLength(HOSTILE_REPORTS.length)
    const errors = files.flatMap((file) => elements(file, 'error'))
    expect(errors).toHaveLength(FINDINGS + 1)
    for (const { attributes } of errors) {
      expect(Object.keys(attributes)).toEqual(['line', 'column', 'severity', 'message', 'source'])
      expect(['error', 'warning', 'info']).toContain(attributes.severity)
    }
  })

  it('keeps every text that XML can hold', () => {
    const messages = elements(root, 'file').flatMap((file) =>
      elements(file, 'error').map((error) => error.attributes.message),
    )
    for (const text of HOSTILE_TEXTS.slice(0, 4)) expect(messages).toContain(`“${text}” is wrong: ${text}`)
  })
})

describe('JUnit', () => {
  const root = rootOf(written(junitWriter(), HOSTILE_REPORTS))

  it('is well-formed, and its counts are those of its cases', () => {
    const suites = elements(root, 'testsuite')
    expect(root.name).toBe('testsuites')
    expect(suites).toHaveLength(HOSTILE_REPORTS.length)
    for (const suite of suites) {
      const cases = elements(suite, 'testcase')
      expect(Number(suite.attributes.tests)).toBe(cases.length)
      expect(Number(suite.attributes.failures)).toBe(
        cases.flatMap((each) => elements(each, 'failure')).length,
      )
      expect(Number(suite.attributes.errors)).toBe(cases.flatMap((each) => elements(each, 'error')).length)
    }
  })

  it('passes a clean file, and what is for information', () => {
    const clean = elements(root, 'testsuite').at(-1)
    expect(clean?.attributes).toMatchObject({ name: 'clean.txt', tests: '1', failures: '0', errors: '0' })
  })
})

describe('HTML', () => {
  const page = written(htmlWriter(), HOSTILE_REPORTS)

  it('holds no tag that it did not write itself', () => {
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9!-]+)/gi)].map((tag) => tag[1]?.toLowerCase()))
    const own =
      '!doctype html head meta title style script body main kbd section h1 h2 p article b span div blockquote small mark header form fieldset legend label input'
    expect([...tags].filter((tag) => tag !== undefined && !own.split(' ').includes(tag))).toEqual([])
    expect(page).not.toMatch(/<[^>]*\son\w+=/i)
  })

  it('shows every finding', () => {
    expect(page.match(/<article /g)).toHaveLength(FINDINGS)
  })

  it('has a box for every rule and desk', () => {
    expect(page.match(/id="desk-\d+"/g)).toHaveLength(HOSTILE_TEXTS.length + 1)
    expect(page).toContain('body:has(#severity-0:not(:checked)) .finding.error { display: none }')
  })
})

describe('Markdown', () => {
  it('carries no mention, tag or link of the text', () => {
    const page = written(markdownWriter(1_000_000), HOSTILE_REPORTS)
    const prose = page.replace(/^( *)(`{3,})suggestion\n[\s\S]*?\n\1\2$/gm, '')
    expect(prose).not.toMatch(/@everyone|<script|<details|(?<!\\)\[x\]|\u202e/)
  })

  it('suggests the line as it would stand', () => {
    const range = { start: 4, end: 7 }
    const page = written(markdownWriter(10_000), [
      {
        path: 'a.txt',
        source: 'All teh ``` ferries.\n',
        language: 'en-GB',
        ruleErrors: [],
        error: null,
        findings: [
          {
            rule: 'spelling',
            severity: 'error',
            message: 'A typo.',
            range,
            confidence: 1,
            evidence: [],
            fixes: [{ title: 'Mend', applicability: 'safe', edits: [{ range, text: 'the' }] }],
          },
        ],
      },
    ])
    expect(page).toContain('  ````suggestion\n  All the ``` ferries.\n  ````\n')
  })

  it('stays within its room and counts what it left out', () => {
    const page = written(markdownWriter(2000), HOSTILE_REPORTS)
    expect(page.length).toBeLessThan(2300)
    expect(page).toMatch(/\d+ more stand in the full report/)
  })
})
