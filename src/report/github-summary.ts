import type { Finding } from '../rule/finding.ts'
import { indexLines } from '../text/line-index.ts'
import { markdownText } from './markdown-text.ts'
import { type FileReport, problemOf, type ReportWriter, type Summary } from './report.ts'
import { compareGravity } from './worst-first.ts'

/** GitHub takes 1,024 KiB of summary a step; a character is at most three bytes, most are one. */
const MAX_LENGTH = 500_000

interface Row {
  readonly finding: Finding | null
  readonly text: string
}

/** The page that GitHub shows under a run: every finding, worst first, so that none of them is lost. */
export function githubSummaryWriter(): ReportWriter {
  const rows: Row[] = []
  return {
    start: '',
    file(report) {
      rows.push(...rowsOf(report))
      return ''
    },
    end: (summary) => page(summary, rows.sort(compareRows)),
  }
}

function compareRows(a: Row, b: Row): number {
  if (a.finding === null || b.finding === null)
    return a.finding === b.finding ? 0 : a.finding === null ? -1 : 1
  return compareGravity(a.finding, b.finding)
}

function rowsOf(report: FileReport): readonly Row[] {
  const lines = indexLines(report.source)
  const problem = problemOf(report)
  const path = markdownText(report.path)
  const found = report.findings.map((finding): Row => {
    const { line, column } = lines.positionAt(finding.range.start)
    return {
      finding,
      text: `| ${path}:${line}:${column} | ${finding.severity} | ${markdownText(finding.message)} | ${markdownText(finding.rule)} |\n`,
    }
  })
  if (problem === null) return found
  return [{ finding: null, text: `| ${path} | error | ${markdownText(problem.message)} | |\n` }, ...found]
}

function page(summary: Summary, rows: readonly Row[]): string {
  const head = `## copydesk\n\n${summary.findings} found in ${summary.files} files.\n\n`
  if (rows.length === 0) return head
  let text = `${head}| where | severity | finding | rule |\n| --- | --- | --- | --- |\n`
  for (const [i, row] of rows.entries()) {
    if (text.length + row.text.length > MAX_LENGTH) return `${text}\n${rows.length - i} more are not shown.\n`
    text += row.text
  }
  return `${text}\n`
}
