import { indexLines } from '../text/line-index.ts'
import { harmless } from './harmless.ts'
import { type FileReport, problemOf, type ReportWriter } from './report.ts'

/** One line a finding, as compilers write them: editors and `grep` find their way by it. */
export function unixWriter(): ReportWriter {
  return { start: '', file: unixLines, end: () => '' }
}

function unixLines(report: FileReport): string {
  const lines = indexLines(report.source)
  const path = harmless(report.path)
  const written = report.findings.map((finding) => {
    const { line, column } = lines.positionAt(finding.range.start)
    return `${path}:${line}:${column}: ${finding.severity}: ${harmless(finding.message)} [${finding.rule}]\n`
  })
  const problem = problemOf(report)
  if (problem !== null) written.push(`${path}:1:1: error: ${harmless(problem.message)} [${problem.code}]\n`)
  return written.join('')
}
