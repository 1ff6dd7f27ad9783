import type { Finding, Severity } from '../rule/finding.ts'
import { fingerprintOf, hash64 } from '../rule/fingerprint.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import { type FileReport, problemOf, type ReportWriter } from './report.ts'
import { strictJson } from './well-formed.ts'

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab’s code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabWriter(): ReportWriter {
  let isFirst = true
  return {
    start: '[',
    file(report) {
      const issues = issuesOf(report)
      const text = issues
        .map((issue, i) => `${isFirst && i === 0 ? '\n' : ',\n'}${strictJson(issue)}`)
        .join('')
      if (issues.length > 0) isFirst = false
      return text
    },
    end: () => '\n]\n',
  }
}

function issuesOf(report: FileReport): readonly unknown[] {
  const lines = indexLines(report.source)
  const seen = new Map<string, number>()
  const issues = report.findings.map((finding) => issueOf(finding, report, lines, seen))
  const problem = problemOf(report)
  if (problem === null) return issues
  const { code, message } = problem
  return [
    ...issues,
    {
      description: message,
      check_name: code,
      fingerprint: hash64(`${report.path}\n${code}`),
      severity: 'critical',
      location: { path: report.path, lines: { begin: 1 } },
    },
  ]
}

/** A fingerprint must be unique in the report: a finding that stands twice in a file is counted. */
function issueOf(finding: Finding, report: FileReport, lines: LineIndex, seen: Map<string, number>): unknown {
  const { exact } = fingerprintOf(finding, report.source)
  const nth = (seen.get(exact) ?? 0) + 1
  seen.set(exact, nth)
  return {
    description: finding.message,
    check_name: finding.rule,
    fingerprint: hash64(`${report.path}\n${exact}\n${nth}`),
    severity: SEVERITY_NAMES[finding.severity],
    location: {
      path: report.path,
      lines: {
        begin: lines.positionAt(finding.range.start).line,
        end: lines.positionAt(finding.range.end).line,
      },
    },
  }
}
