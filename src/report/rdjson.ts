import type { Finding, Severity } from '../rule/finding.ts'
import type { Range } from '../text/range.ts'
import { type BytePlace, indexBytes } from './byte-places.ts'
import { joinedEdit } from './joined-edit.ts'
import { type FileReport, problemOf, type ReportWriter } from './report.ts'
import { HOME } from './rule-notes.ts'
import { strictJson } from './well-formed.ts'

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
}

/** Reviewers read a few; what is further down the list is a guess. */
const MAX_SUGGESTIONS = 3

/** The Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function rdjsonWriter(): ReportWriter {
  let isFirst = true
  return {
    start: `{"source":${strictJson({ name: 'copydesk', url: HOME })},"diagnostics":[`,
    file(report) {
      const diagnostics = diagnosticsOf(report)
      const text = diagnostics
        .map((diagnostic, i) => `${isFirst && i === 0 ? '\n' : ',\n'}${strictJson(diagnostic)}`)
        .join('')
      if (diagnostics.length > 0) isFirst = false
      return text
    },
    end: () => '\n]}\n',
  }
}

function diagnosticsOf(report: FileReport): readonly unknown[] {
  const problem = problemOf(report)
  const placeAt = report.findings.length === 0 ? undefined : indexBytes(report.source)
  const diagnostics =
    placeAt === undefined ? [] : report.findings.map((finding) => diagnosticOf(finding, report, placeAt))
  if (problem === null) return diagnostics
  const { code, message } = problem
  return [
    ...diagnostics,
    { message, location: { path: report.path }, severity: 'ERROR', code: { value: code } },
  ]
}

function diagnosticOf(finding: Finding, report: FileReport, placeAt: (offset: number) => BytePlace): unknown {
  const rangeOf = ({ start, end }: Range) => ({ start: placeAt(start), end: placeAt(end) })
  const suggestions = finding.fixes.slice(0, MAX_SUGGESTIONS).flatMap((fix) => {
    const edit = joinedEdit(fix, report.source)
    return edit === undefined ? [] : [{ range: rangeOf(edit.range), text: edit.text }]
  })
  const others = finding.evidence.map(({ message, range }) => ({
    message,
    location: { path: report.path, range: rangeOf(range) },
  }))
  return {
    message: finding.message,
    location: { path: report.path, range: rangeOf(finding.range) },
    severity: SEVERITY_NAMES[finding.severity],
    code: { value: finding.rule },
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(others.length === 0 ? {} : { related_locations: others }),
  }
}
