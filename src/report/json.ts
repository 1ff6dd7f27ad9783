import type { Finding, Fix } from '../rule/finding.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'
import { type FileReport, problemOf, type ReportWriter, type Summary } from './report.ts'

/** The version of the JSON report: it goes up when a reader of the old form would break. */
const REPORT_VERSION = 1

/** The JSON report: one line a file, so that it can be searched by line and read as a stream. */
export function jsonWriter(): ReportWriter {
  return {
    start: `{"version":${REPORT_VERSION},"files":[`,
    file: (report, index) => `${index === 0 ? '\n' : ',\n'}${stringify(fileValue(report))}`,
    end: (summary) => `\n],"summary":${stringify(summaryValue(summary))}}\n`,
  }
}

/** JSON in which no character can steer a terminal: JSON itself leaves DEL and C1 controls as they are. */
function stringify(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function fileValue(report: FileReport): unknown {
  const lines = indexLines(report.source)
  const problem = problemOf(report)
  return {
    path: report.path,
    language: report.language,
    findings: report.findings.map((finding) => findingValue(finding, report.source, lines)),
    error: problem === null ? null : { code: problem.code, message: problem.message },
    ruleErrors: report.ruleErrors.map(({ rule, code, message }) => ({ rule, code, message })),
    ...(report.fixed === undefined
      ? {}
      : {
          fixed: report.fixed.repairs,
          unconverged: report.fixed.unconverged,
          withdrawn: report.fixed.withdrawn,
        }),
  }
}

function findingValue(finding: Finding, source: string, lines: LineIndex): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...placeValue(finding.range, source, lines),
    confidence: finding.confidence,
    evidence: finding.evidence.map((entry) => ({
      ...placeValue(entry.range, source, lines),
      message: entry.message,
    })),
    fixes: finding.fixes.map(fixValue),
  }
}

function placeValue(range: Range, source: string, lines: LineIndex) {
  return {
    start: lines.positionAt(range.start),
    end: lines.positionAt(range.end),
    text: source.slice(range.start, range.end),
  }
}

function fixValue(fix: Fix): unknown {
  return {
    title: fix.title,
    applicability: fix.applicability,
    edits: fix.edits.map(({ range, text }) => ({ start: range.start, end: range.end, text })),
  }
}

function summaryValue(summary: Summary): unknown {
  return {
    files: summary.files,
    findings: summary.findings,
    fixable: summary.fixable,
    byRule: summary.byRule,
    bySeverity: summary.bySeverity,
    errors: summary.errors,
    ...(summary.repairs === null ? {} : { fixed: summary.repairs }),
    ...(summary.baseline === undefined ? {} : { baseline: summary.baseline }),
  }
}
