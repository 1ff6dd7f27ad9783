import { harmless } from '../report/harmless.ts'
import { problemOf } from '../report/report.ts'
import type { Host } from './host.ts'
import { EXIT, type RunReport } from './run-report.ts'

/** Tells what could not be read beside the list, so that the list can go into a file. */
export function problemReport(host: Host): RunReport {
  let begun = false
  let status: number = EXIT.clean
  return {
    get begun() {
      return begun
    },
    add({ report }) {
      begun = true
      const problem = problemOf(report)
      if (problem === null) return
      status = EXIT.couldNot
      host.err.write(`${harmless(`${report.path}: ${problem.message}`)}\n`)
    },
    end: () => status,
  }
}
