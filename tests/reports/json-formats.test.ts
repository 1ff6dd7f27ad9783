import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import Draft4 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { gitlabWriter } from '../../src/report/gitlab.ts'
import { rdjsonWriter } from '../../src/report/rdjson.ts'
import type { FileReport } from '../../src/report/report.ts'
import { sarifWriter } from '../../src/report/sarif.ts'
import { HOSTILE_REPORTS, HOSTILE_TEXTS, written } from './hostile-report.ts'

const NOTES = {
  version: '1.2.3',
  noteOf: (id: string) =>
    id === 'spelling' ? { id, summary: 'Typos', severity: 'error' as const, page: '# Spelling' } : undefined,
}
const SARIF_SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json',
)

function jsonAt(path: string | URL): object {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function ownSchema(name: string): object {
  return jsonAt(new URL(`schemas/${name}.schema.json`, import.meta.url))
}

/** One finding, to say exactly what becomes of it. */
function reportOf(source: string, marked: string, replacement: string): FileReport {
  const start = source.indexOf(marked)
  const range = { start, end: start + marked.length }
  return {
    path: 'news/a b.txt',
    source,
    language: 'en-GB',
    ruleErrors: [],
    error: null,
    findings: [
      {
        rule: 'spelling',
        severity: 'error',
        message: 'A typo.',
        range,
        confidence: 0.99,
        evidence: [{ range, message: 'The other side.' }],
        fixes: [{ title: 'Mend', applicability: 'safe', edits: [{ range, text: replacement }] }],
      },
    ],
  }
}

describe('SARIF', () => {
  // The formats of the draft-04 schema (uri, date-time) are asserted by the URIs' own test below.
  const valid = new Draft4.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    jsonAt(SARIF_SCHEMA),
  )

  it('obeys the published schema, whatever stands in names and texts', () => {
    const log = JSON.parse(written(sarifWriter(NOTES), HOSTILE_REPORTS))
    valid(log)
    expect(valid.errors ?? []).toEqual([])
    expect(log.runs[0].results).toHaveLength(HOSTILE_TEXTS.length ** 2)
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false)
  })

  it('is valid for an empty run', () => {
    expect(valid(JSON.parse(written(sarifWriter(NOTES), [])))).toBe(true)
  })

  it('would not accept a broken log', () => {
    expect(valid({ version: '2.1.0', runs: [{ results: [{ message: 'text' }] }] })).toBe(false)
  })

  it('counts in UTF-16 code units, names the rule with its page, and carries the fix', () => {
    const log = JSON.parse(written(sarifWriter(NOTES), [reportOf('😀 teh ferry\n', 'teh', 'the')]))
    const [run] = log.runs
    const [result] = run.results
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'news/a%20b.txt', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 1,
        startColumn: 4,
        endLine: 1,
        endColumn: 7,
        charOffset: 3,
        charLength: 3,
        snippet: { text: 'teh' },
      },
    })
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'spelling',
      help: { text: '# Spelling' },
    })
    expect(result.relatedLocations[0].message.text).toBe('The other side.')
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('the')
  })

  it('gives URIs that are URIs', () => {
    const log = JSON.parse(written(sarifWriter(NOTES), HOSTILE_REPORTS))
    for (const result of log.runs[0].results) {
      const { uri } = result.locations[0].physicalLocation.artifactLocation
      expect(() => new URL(uri, 'file:///base/')).not.toThrow()
      expect(uri).toMatch(/^[\w.~%!'()*/-]+$/)
    }
  })

  it('keeps the fingerprint of a finding that moved', () => {
    const before = JSON.parse(
      written(sarifWriter(NOTES), [reportOf('All of teh ferry left.\n', 'teh', 'the')]),
    )
    const after = JSON.parse(
      written(sarifWriter(NOTES), [reportOf('A new paragraph.\n\nAll of teh ferry left.\n', 'teh', 'the')]),
    )
    const of = (log: typeof before): string =>
      log.runs[0].results[0].partialFingerprints['copydeskContent/v1']
    expect(of(before)).toBe(of(after))
    expect(of(before)).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('rdjson', () => {
  const valid = new Ajv().compile(ownSchema('rdjson'))

  it('obeys the format, whatever stands in names and texts', () => {
    const result = JSON.parse(written(rdjsonWriter(), HOSTILE_REPORTS))
    valid(result)
    expect(valid.errors ?? []).toEqual([])
    expect(result.diagnostics).toHaveLength(HOSTILE_TEXTS.length ** 2 + 1)
  })

  it('counts columns in bytes, lines by line feeds alone', () => {
    const report = reportOf('é😀\rü teh\n', 'teh', 'the')
    const [diagnostic] = JSON.parse(written(rdjsonWriter(), [report])).diagnostics
    // é 2, 😀 4, CR 1, ü 2, space 1: ten bytes before.
    expect(diagnostic.location.range).toEqual({
      start: { line: 1, column: 11 },
      end: { line: 1, column: 14 },
    })
    expect(diagnostic.suggestions).toEqual([{ range: diagnostic.location.range, text: 'the' }])
  })

  it('its suggestions, applied as bytes, make the fix', () => {
    const source = `${'über “x” '.repeat(400)}\nteh 😀 teh\n`
    const [diagnostic] = JSON.parse(written(rdjsonWriter(), [reportOf(source, 'teh', 'the')])).diagnostics
    const [{ range, text }] = diagnostic.suggestions
    const bytes = Buffer.from(source)
    const lineStart = Buffer.from(`${source.split('\n', 1)[0]}\n`).length
    const mended = Buffer.concat([
      bytes.subarray(0, lineStart + range.start.column - 1),
      Buffer.from(text),
      bytes.subarray(lineStart + range.end.column - 1),
    ])
    expect(mended.toString()).toBe(source.replace('teh', 'the'))
  })
})

describe('GitLab', () => {
  const valid = new Ajv().compile(ownSchema('gitlab'))

  it('obeys the format, with fingerprints that are unique', () => {
    const issues = JSON.parse(written(gitlabWriter(), [...HOSTILE_REPORTS]))
    valid(issues)
    expect(valid.errors ?? []).toEqual([])
    const prints = issues.map((issue: { fingerprint: string }) => issue.fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('is an empty list for an empty run', () => {
    expect(JSON.parse(written(gitlabWriter(), []))).toEqual([])
  })
})
