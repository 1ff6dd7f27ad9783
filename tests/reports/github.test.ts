import { describe, expect, it } from 'vitest'
import { githubWriter } from '../../src/report/github.ts'
import { githubSummaryWriter } from '../../src/report/github-summary.ts'
import type { FileReport } from '../../src/report/report.ts'
import type { Finding, Severity } from '../../src/rule/finding.ts'
import { HOSTILE_REPORTS, HOSTILE_TEXTS, written } from './hostile-report.ts'

/** Reads a workflow command as GitHub's runner does (actions/runner, ActionCommand.cs). */
function readCommand(line: string) {
  const match = /^::(error|warning|notice) ([\s\S]*?)::([\s\S]*)$/.exec(line)
  if (match === null) return undefined
  const unescaped = (text: string): string =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const properties = Object.fromEntries(
    (match[2] ?? '').split(',').map((part) => {
      const equals = part.indexOf('=')
      return [part.slice(0, equals), unescaped(part.slice(equals + 1))]
    }),
  )
  return { kind: match[1], properties, message: unescaped(match[3] ?? '') }
}

function finding(severity: Severity, confidence: number, message: string): Finding {
  const range = { start: 0, end: 3 }
  return { rule: 'spelling', severity, message, range, confidence, evidence: [], fixes: [] }
}

function reportOf(findings: readonly Finding[]): FileReport {
  return { path: 'a.txt', source: 'teh ferry', language: 'en', findings, ruleErrors: [], error: null }
}

describe('annotations', () => {
  it('are commands that the runner reads, one a line, whatever the text', () => {
    const lines = written(githubWriter(), HOSTILE_REPORTS).trimEnd().split('\n')
    const commands = lines.slice(0, -1).map(readCommand)
    expect(commands).not.toContain(undefined)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not stand there
    expect(lines.join('')).not.toMatch(/[\0-\x09\x0b-\x1f\r]/)
    const paths = HOSTILE_REPORTS.map(({ path }) => path)
    const plain = commands.filter((command) => paths.includes(command?.properties.file ?? ''))
    expect(plain.length).toBeGreaterThan(0)
    expect(lines.at(-1)).toMatch(/^copydesk: \d+ more findings stand in the summary/)
  })

  it('keep the worst ten of each kind, and say how many are left', () => {
    const many = Array.from({ length: 25 }, (_, i) => finding('error', i / 100, `number ${i}`))
    const lines = written(githubWriter(), [reportOf(many), reportOf([finding('info', 1, 'small')])]).split(
      '\n',
    )
    const commands = lines.map(readCommand).filter((command) => command !== undefined)
    expect(commands.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual(
      Array.from({ length: 10 }, (_, i) => `number ${24 - i}`),
    )
    expect(commands.filter(({ kind }) => kind === 'notice')).toHaveLength(1)
    expect(lines).toContain('copydesk: 15 more findings stand in the summary of this run.')
  })

  it('leave the column out where a finding runs over lines, as GitHub asks', () => {
    const long = { ...finding('error', 1, 'x'), range: { start: 0, end: 9 } }
    const text = written(githubWriter(), [{ ...reportOf([long]), source: 'one\ntwo\nx' }])
    expect(text).toBe('::error file=a.txt,line=1,endLine=3,title=spelling::x\n')
  })
})

describe('the summary page', () => {
  it('holds every finding in a row of its own, worst first', () => {
    const page = written(githubSummaryWriter(), HOSTILE_REPORTS)
    const rows = page.split('\n').filter((line) => line.startsWith('| '))
    expect(rows).toHaveLength(2 + HOSTILE_TEXTS.length ** 2 + 1)
    expect(rows[2]).toContain('päth')
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
})
