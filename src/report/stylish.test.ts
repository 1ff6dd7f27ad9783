import { describe, expect, it } from 'vitest'
import type { Finding } from '../rule/finding.ts'
import type { FileReport } from './report.ts'
import { COLOURED, PLAIN } from './style.ts'
import { stylishWriter } from './stylish.ts'
import { tally } from './summary.ts'
import { unixWriter } from './unix.ts'

const ESCAPE = /\p{Cc}\[\d+m/gu

const SOURCE = [
  'Minister resigns over talks',
  '',
  'Troops bombed the bridge in 2014, the caption says. (EPA)',
  '',
  'The bridge was annexed in 2014 and never bombed, the the text says.',
  '',
].join('\n')

function at(marked: string): { start: number; end: number } {
  const start = SOURCE.indexOf(marked)
  return { start, end: start + marked.length }
}

const CONTRADICTION: Finding = {
  rule: 'caption-consistency',
  severity: 'warning',
  message: 'The caption says “bombed the bridge in 2014”; the text says “annexed in 2014”.',
  range: at('bombed the bridge in 2014'),
  confidence: 0.9,
  evidence: [{ range: at('annexed in 2014'), message: 'The text says it otherwise.' }],
  fixes: [],
}
const DOUBLED: Finding = {
  rule: 'repeated-word',
  severity: 'error',
  message: '“the” stands twice in a row.',
  range: at('the the'),
  confidence: 0.99,
  evidence: [],
  fixes: [
    {
      title: 'Remove the second “the”',
      applicability: 'safe',
      edits: [{ range: { start: at('the the').start + 3, end: at('the the').end }, text: '' }],
    },
  ],
}
const REPORT: FileReport = {
  path: 'talks.txt',
  source: SOURCE,
  language: 'en-GB',
  findings: [CONTRADICTION, DOUBLED],
  ruleErrors: [],
  error: null,
}

function write(report: FileReport, width = 80, style = PLAIN): string {
  const writer = stylishWriter({ width, style, quiet: false })
  const counts = tally()
  counts.add(report)
  return writer.start + writer.file(report, 0) + writer.end(counts.summary())
}

describe('the report for people', () => {
  it('shows the line, both sides of a contradiction, the fix, and what to do next', () => {
    expect(write(REPORT)).toMatchInlineSnapshot(`
      "talks.txt
        3:8  warning  The caption says “bombed the bridge in 2014”; the text says
                      “annexed in 2014”.  caption-consistency
            3 │ Troops bombed the bridge in 2014, the caption says. (EPA)
              │        ^^^^^^^^^^^^^^^^^^^^^^^^^
            line 5: The text says it otherwise.
            5 │ The bridge was annexed in 2014 and never bombed, the the text says.
              │                ^^^^^^^^^^^^^^^
        5:50  error  “the” stands twice in a row.  repeated-word
            5 │ The bridge was annexed in 2014 and never bombed, the the text says.
              │                                                  ^^^^^^^
            fix: Remove the second “the”

      2 findings in 1 file: 1 error, 1 warning.
      1 can be fixed with copydesk fix.
      "
    `)
  })

  it('keeps within a narrow terminal', () => {
    for (const line of write(REPORT, 48).split('\n')) expect(line.length).toBeLessThanOrEqual(48)
  })

  it('says what could not be done', () => {
    const text = write({
      ...REPORT,
      findings: [],
      error: { code: 'binary', message: 'This is a binary file.' },
    })
    expect(text).toContain('  error  This is a binary file.\n')
    expect(text).toContain('1 file could not be processed in full.')
  })

  it('says which rule failed beside what the others found', () => {
    const ruleErrors = [
      { rule: 'spelling', code: 'rule-threw', message: 'The rule spelling could not check this file.' },
    ]
    const text = write({ ...REPORT, ruleErrors })
    expect(text).toContain('The rule spelling could not check this file.')
    expect(text).toContain('stands twice in a row')
  })

  it('differs in nothing but escapes when it is coloured', () => {
    const coloured = write(REPORT, 80, COLOURED)
    expect(coloured).not.toBe(write(REPORT))
    expect(coloured.replaceAll(ESCAPE, '')).toBe(write(REPORT))
  })

  it('is silent on a clean file but for the summary', () => {
    expect(write({ ...REPORT, findings: [] })).toBe('Nothing found in 1 file.\n')
    expect(write({ ...REPORT, findings: [], fixed: { repairs: 0, unconverged: [], withdrawn: [] } })).toBe(
      'Nothing to repair, and nothing left, in 1 file.\n',
    )
  })
})

it('says which fixes were not made, and why', () => {
  const fixed = { repairs: 1, unconverged: ['spelling', 'punctuation'], withdrawn: ['duplicate-passage'] }
  const text = write({ ...REPORT, findings: [], fixed }).replace(/\s+/g, ' ')
  expect(text).toContain(
    'The fixes of spelling and punctuation undo each other here; the last good text was kept.',
  )
  expect(text).toContain('A fix of duplicate-passage was left out')
})

describe('the report for editors and grep', () => {
  it('is one line a finding', () => {
    expect(unixWriter().file(REPORT, 0)).toMatchInlineSnapshot(`
      "talks.txt:3:8: warning: The caption says “bombed the bridge in 2014”; the text says “annexed in 2014”. [caption-consistency]
      talks.txt:5:50: error: “the” stands twice in a row. [repeated-word]
      "
    `)
  })
})
