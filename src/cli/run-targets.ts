import { failedReport, type Outcome } from '../batch/check-target.ts'
import { discover, type Target } from '../batch/discover.ts'
import { ConfigError } from '../config/config-error.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { progressLine } from './progress.ts'
import type { RunReport } from './run-report.ts'
import { shownFault } from './shown-path.ts'

/**
 * Deals with every file that the paths ask for, one after the other in the order of the report.
 * @throws ConfigError when the first file cannot be dealt with for its configuration; a later one is reported as a file's error
 */
export async function runTargets(
  args: Arguments,
  host: Host,
  report: RunReport,
  work: (target: Target, targets: readonly Target[]) => Promise<Outcome>,
  wants: (target: Target) => boolean = () => true,
): Promise<void> {
  const paths = args.operands.length === 0 ? ['.'] : args.operands
  const targets = (await discover(paths, host.folder)).filter(wants)
  const progress = progressLine(host.err, args.flag('quiet') ?? false)
  try {
    for (const [index, target] of targets.entries()) {
      if (host.isStopped()) return
      progress.show(index, targets.length, target.path)
      const outcome = await underConfig(target, { report, host }, (each) => work(each, targets))
      progress.clear()
      report.add(outcome)
    }
  } finally {
    progress.clear()
  }
}

async function underConfig(
  target: Target,
  { report, host }: { readonly report: RunReport; readonly host: Host },
  work: (target: Target) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await work(target)
  } catch (error) {
    if (!(error instanceof ConfigError) || !report.begun) throw error
    const problem = { code: 'bad-config', message: shownFault(error, host.folder) }
    return { report: failedReport(target.path, problem), failOn: 'never' }
  }
}
