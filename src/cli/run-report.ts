import type { Outcome } from '../batch/check-target.ts'
import type { FailOn } from '../config/policy.ts'
import { type BaselineCounts, type FileReport, problemOf } from '../report/report.ts'
import { tally } from '../report/summary.ts'
import { SEVERITIES, type Severity } from '../rule/finding.ts'
import type { ReportOutput } from './report-outputs.ts'

/** Exit statuses of the contract. */
export const EXIT = { clean: 0, found: 1, couldNot: 2 } as const

/** A report that is written while its files are dealt with, and the exit status that they add up to. */
export interface RunReport {
  add(outcome: Outcome): void
  /** True once a file was added. */
  readonly begun: boolean
  /**
   * Ends the report.
   * @param baseline what a baseline held back
   * @returns the exit status
   */
  end(baseline?: BaselineCounts): number
}

export interface RunReportOptions {
  readonly outputs: readonly ReportOutput[]
  /** The severity that `--fail-on` states, which goes before every configuration. */
  readonly failOn?: FailOn
  /** Leaves findings that do not make the run fail out of the reports to people. */
  readonly quiet: boolean
}

export function runReport({ outputs, failOn, quiet }: RunReportOptions): RunReport {
  // A report that is shortened counts what it shows.
  const counts = { whole: tally(), shown: tally() }
  let files = 0
  let status: number = EXIT.clean
  return {
    get begun() {
      return files > 0
    },
    add(outcome) {
      const limit = failOn ?? outcome.failOn
      const failing = outcome.report.findings.filter((finding) => fails(finding.severity, limit))
      const whole = outcome.report
      const shown: FileReport = quiet ? { ...whole, findings: failing } : whole
      if (problemOf(whole) !== null) status = EXIT.couldNot
      else if (failing.length > 0 && status === EXIT.clean) status = EXIT.found
      counts.whole.add(whole)
      counts.shown.add(shown)
      for (const { writer, write, isWhole } of outputs) {
        write((files === 0 ? writer.start : '') + writer.file(isWhole ? whole : shown, files))
      }
      files++
    },
    end(baseline) {
      for (const { writer, write, isWhole } of outputs) {
        const counted = (isWhole ? counts.whole : counts.shown).summary()
        const summary = baseline === undefined ? counted : { ...counted, baseline }
        write((files === 0 ? writer.start : '') + writer.end(summary))
      }
      return status
    },
  }
}

function fails(severity: Severity, limit: FailOn): boolean {
  return limit !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit)
}
