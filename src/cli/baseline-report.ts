import { type BaselinePlace, entriesElsewhere, entriesOf, siftKnown } from '../batch/baseline.ts'
import { type KnownFinding, readBaseline, writeBaseline } from '../batch/baseline-file.ts'
import type { Outcome } from '../batch/check-target.ts'
import { FileError } from '../batch/file-error.ts'
import { harmless } from '../report/harmless.ts'
import type { FileReport } from '../report/report.ts'
import type { RunReport } from './run-report.ts'
import { shownPath } from './shown-path.ts'

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
 * @throws FileError where the baseline cannot be read, or is missing and not about to be written
 */
export function baselineReport(report: RunReport, place: BaselinePlace, options: BaselineTask): RunReport {
  const outcomes: Outcome[] = []
  const file = shownPath(place.file, place.folder)
  const before = readBaseline(place.file) ?? nothingKnown(place, options)
  const reports = (): readonly FileReport[] => outcomes.map((outcome) => outcome.report)
  const write = (): number => {
    const elsewhere = entriesElsewhere(before, reports(), place)
    const entries = entriesOf(reports(), place)
    writeBaseline(place.file, [...elsewhere, ...entries])
    const recorded = entries.length === 1 ? '1 finding is' : `${entries.length} findings are`
    options.tell(`${recorded} recorded in ${harmless(file)}.\n`)
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
      const taken =
        gone.length === 1
          ? '1 entry that no longer occurs is'
          : `${gone.length} entries that no longer occur are`
      options.tell(`${taken} taken out of ${harmless(file)}.\n`)
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

/** A name that is mistyped must not turn all that is known into news. */
function nothingKnown({ file, folder }: BaselinePlace, { task }: BaselineTask): readonly KnownFinding[] {
  if (task === 'write') return []
  throw new FileError(
    'no-baseline',
    `There is no baseline ${shownPath(file, folder)}; --write-baseline makes one.`,
  )
}
