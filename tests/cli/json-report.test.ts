import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const TEXT = 'Ä first line.\r\n\r\nThe talks went on through the the night 😀, and and the the end.\n'
const ONLY = ['--rule', 'repeated-word', '--format', 'json']

/** The shape of the report that other programs rely on. */
const PLACE = { offset: expect.any(Number), line: expect.any(Number), column: expect.any(Number) }
const MARK = { start: PLACE, end: PLACE, text: expect.any(String) }

describe('the JSON report', () => {
  it('has the shape of the contract', async () => {
    const folder = folderWith({ 'a.txt': TEXT })
    const report = JSON.parse((await runCli(folder, ['check', 'a.txt', ...ONLY])).out)
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: 'a.txt',
          language: expect.stringMatching(/^en-/),
          findings: expect.any(Array),
          error: null,
          ruleErrors: [],
        },
      ],
      summary: {
        files: 1,
        findings: 3,
        fixable: { safe: expect.any(Number), unsafe: expect.any(Number) },
        byRule: { 'repeated-word': 3 },
        bySeverity: { info: 0, warning: 0, error: 3 },
        errors: 0,
      },
    })
    expect(report.summary.fixable.safe + report.summary.fixable.unsafe).toBe(3)
    for (const finding of report.files[0].findings) {
      expect(finding).toEqual({
        rule: 'repeated-word',
        severity: expect.stringMatching(/^(?:error|warning|info)$/),
        message: expect.any(String),
        ...MARK,
        confidence: expect.any(Number),
        evidence: [],
        fixes: [
          {
            title: expect.any(String),
            applicability: expect.stringMatching(/^(?:safe|unsafe)$/),
            edits: [{ start: expect.any(Number), end: expect.any(Number), text: '' }],
          },
        ],
      })
    }
  })

  it('counts offsets in UTF-16 units of the decoded file, without its byte-order mark', async () => {
    const folder = folderWith({ 'plain.txt': TEXT, 'marked.txt': `\ufeff${TEXT}` })
    const report = JSON.parse((await runCli(folder, ['.', ...ONLY])).out)
    const [marked, plain] = report.files
    expect(marked.findings).toEqual(plain.findings)
    for (const finding of plain.findings) {
      expect(TEXT.slice(finding.start.offset, finding.end.offset)).toBe(finding.text)
    }
    expect(plain.findings[0].start).toEqual({ offset: TEXT.indexOf('the the'), line: 3, column: 27 })
  })

  it('is ordered by path, then place, and the same bytes for the same input', async () => {
    const folder = folderWith({ 'b.txt': TEXT, 'a/z.txt': TEXT, 'a.txt': TEXT })
    const first = await runCli(folder, ['b.txt', '.', 'a.txt', ...ONLY])
    const second = await runCli(folder, ['a.txt', 'a', 'b.txt', ...ONLY])
    expect(first.out).toBe(second.out)
    const report = JSON.parse(first.out)
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['a.txt', 'a/z.txt', 'b.txt'])
    for (const file of report.files) {
      const offsets = file.findings.map((finding: { start: { offset: number } }) => finding.start.offset)
      expect(offsets).toEqual([...offsets].sort((x, y) => x - y))
    }
  })

  it('says of a file that cannot be read why, and of the others all', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'b.txt': new Uint8Array([0x61, 0, 0x62]) })
    const { status, out } = await runCli(folder, ['.', ...ONLY])
    const report = JSON.parse(out)
    expect(status).toBe(2)
    expect(report.files[1]).toMatchObject({
      path: 'b.txt',
      language: null,
      findings: [],
      error: { code: 'binary' },
    })
    expect(report.files[0].findings).toHaveLength(3)
    expect(report.summary).toMatchObject({ files: 2, errors: 1 })
  })

  it('is whole under --quiet, and of one line a file', async () => {
    const folder = folderWith({ 'a.txt': TEXT })
    const { out } = await runCli(folder, ['a.txt', ...ONLY, '--quiet', '--fail-on', 'never'])
    expect(JSON.parse(out).summary.findings).toBe(3)
    expect(out.trimEnd().split('\n')).toHaveLength(3)
  })

  it('holds no character that steers a terminal', async () => {
    const folder = folderWith({ 'a.txt': 'It was the\u009b the\u0085 \u001b[31m the the end.\n' })
    const { out } = await runCli(folder, ['a.txt', ...ONLY])
    expect(out.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
  })

  it('is valid and empty where nothing was found', async () => {
    const folder = folderWith({ 'a.txt': '' })
    const report = JSON.parse((await runCli(folder, ['a.txt', ...ONLY])).out)
    expect(report.summary).toMatchObject({ files: 1, findings: 0, byRule: {} })
  })
})
