import type { Outcome } from '../batch/check-target.ts'
import type { FailOn } from '../config/policy.ts'
import { type FileReport, problemOf, type ReportWriter } from '../report/report.ts'
import { tally } from '../report/summary.ts'
import { SEVERITIES, type Severity } from '../rule/finding.ts'
import type { Output } from './host.ts'

/** Exit statuses of the contract. */
export const EXIT = { clean: 0, found: 1, couldNot: 2 } as const

/** A report that is written while its files are dealt with, and the exit status that they add up to. */
export interface RunReport {
  add(outcome: Outcome): void
  /** True once a file was added. */
  readonly begun: boolean
  /** Ends the report. @returns the exit status */
  end(): number
}

export interface RunReportOptions {
  readonly writer: ReportWriter
  readonly output: Output
  /** The severity that `--fail-on` states, which goes before every configuration. */
  readonly failOn?: FailOn
  /** Leaves out findings that do not make the run fail. */
  readonly quiet: boolean
}

export function runReport({ writer, output, failOn, quiet }: RunReportOptions): RunReport {
  const counts = tally()
  let files = 0
  let status: number = EXIT.clean
  return {
    get begun() {
      return files > 0
    },
    add(outcome) {
      const limit = failOn ?? outcome.failOn
      const failing = outcome.report.findings.filter((finding) => fails(finding.severity, limit))
      const report: FileReport = quiet ? { ...outcome.report, findings: failing } : outcome.report
      if (problemOf(report) !== null) status = EXIT.couldNot
      else if (failing.length > 0 && status === EXIT.clean) status = EXIT.found
      counts.add(report)
      output.write((files === 0 ? writer.start : '') + writer.file(report, files))
      files++
    },
    end() {
      output.write((files === 0 ? writer.start : '') + writer.end(counts.summary()))
      return status
    },
  }
}

function fails(severity: Severity, limit: FailOn): boolean {
  return limit !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit)
}
