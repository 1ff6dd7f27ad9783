import { type BaselinePlace, entriesElsewhere, entriesOf, siftKnown } from '../batch/baseline.ts'
import { readBaseline, writeBaseline } from '../batch/baseline-file.ts'
import type { Outcome } from '../batch/check-target.ts'
import { harmless } from '../report/harmless.ts'
import type { FileReport } from '../report/report.ts'
import type { RunReport } from './run-report.ts'

export interface BaselineTask {
  /** `write` records what is there, `prune` takes out what is no longer, `sift` changes nothing. */
  readonly task: 'write' | 'prune' | 'sift'
  /** Not all was looked for, so that an entry without a finding may still hold. */
  readonly isPartial: boolean
  readonly tell: (text: string) => void
}

/**
 * A report that waits for the whole run, since a paragraph may have moved to a later file, and then
 * tells what the baseline does not know.
 * @throws FileError where there is a baseline that cannot be read
 */
export function baselineReport(report: RunReport, place: BaselinePlace, options: BaselineTask): RunReport {
  const outcomes: Outcome[] = []
  const before = readBaseline(place.file) ?? []
  const reports = (): readonly FileReport[] => outcomes.map((outcome) => outcome.report)
  const write = (): number => {
    const elsewhere = entriesElsewhere(before, reports(), place)
    const entries = entriesOf(reports(), place)
    writeBaseline(place.file, [...elsewhere, ...entries])
    options.tell(`${entries.length} findings are recorded in ${harmless(place.file)}.\n`)
    for (const outcome of outcomes) report.add({ ...outcome, report: { ...outcome.report, findings: [] } })
    return report.end({ known: entries.length, gone: 0 })
  }
  const sift = (): number => {
    const sifted = siftKnown(reports(), before, place)
    const gone = options.isPartial ? [] : sifted.gone
    if (options.task === 'prune') {
      const idle = new Set(gone)
      writeBaseline(
        place.file,
        before.filter((entry) => !idle.has(entry)),
      )
      options.tell(`${gone.length} entries that no longer occur are taken out of ${harmless(place.file)}.\n`)
    }
    for (const [i, outcome] of outcomes.entries()) {
      report.add({ ...outcome, report: sifted.reports[i] ?? outcome.report })
    }
    return report.end({ known: sifted.known, gone: options.task === 'prune' ? 0 : gone.length })
  }
  return {
    get begun() {
      return outcomes.length > 0
    },
    add: (outcome) => void outcomes.push(outcome),
    end: () => (options.task === 'write' ? write() : sift()),
  }
}
