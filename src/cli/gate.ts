import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Desk } from '../app/desk.ts'
import type { Outcome } from '../batch/check-target.ts'
import type { Target } from '../batch/discover.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import type { RunReport } from './run-report.ts'
import { UsageError } from './usage-error.ts'

/** What stands between what is found and what is reported. */
export interface Gate {
  readonly report: RunReport
  /** Whether a file is looked at in this run. */
  readonly wants: (target: Target) => boolean
}

/** The name of a baseline that is taken up without being asked for, beside where the run starts. */
const BASELINE_NAME = '.copydesk-baseline.json'

/**
 * The gate that the flags, the configuration or a baseline beside the run ask for. A run without any
 * of them goes straight to its report, and loads nothing more.
 * @throws UsageError for flags that cannot both hold
 * @throws FileError where the baseline or git cannot be read
 */
export async function openGate(report: RunReport, args: Arguments, host: Host, desk: Desk): Promise<Gate> {
  const since = args.value('since')
  if (args.flag('write-baseline') && since !== undefined) {
    throw new UsageError(
      '--write-baseline and --since cannot both hold: a baseline records all that is there.',
      'check',
    )
  }
  const changes = since === undefined ? undefined : await changesSince(since, host)
  const file = baselineFile(args, host, desk)
  if (file === undefined)
    return { report: changes?.narrowed(report) ?? report, wants: changes?.wants ?? (() => true) }
  const { baselineReport } = await import('./baseline-report.ts')
  const held = baselineReport(
    report,
    { file, folder: host.folder },
    {
      task: args.flag('write-baseline') ? 'write' : args.flag('prune-baseline') ? 'prune' : 'sift',
      isPartial: since !== undefined || args.values('rule').length > 0,
      tell: (text) => host.err.write(text),
    },
  )
  return { report: changes?.narrowed(held) ?? held, wants: changes?.wants ?? (() => true) }
}

function baselineFile(args: Arguments, host: Host, desk: Desk): string | undefined {
  const stated = args.value('baseline')
  const asked = args.flag('write-baseline') || args.flag('prune-baseline')
  if (args.flag('no-baseline')) {
    if (stated !== undefined || asked)
      throw new UsageError('--no-baseline goes with no other flag of the baseline.', 'check')
    return undefined
  }
  if (stated !== undefined) return resolve(host.folder, stated)
  const usual = resolve(host.folder, BASELINE_NAME)
  return configuredBaseline(host, desk) ?? (asked || existsSync(usual) ? usual : undefined)
}

/** A fault in the configuration is told when the first file meets it, in the way that it is always told. */
function configuredBaseline(host: Host, desk: Desk): string | undefined {
  try {
    return desk.policyFor(resolve(host.folder, BASELINE_NAME)).baseline
  } catch {
    return undefined
  }
}

interface Changes {
  readonly wants: (target: Target) => boolean
  narrowed(report: RunReport): RunReport
}

async function changesSince(ref: string, host: Host): Promise<Changes> {
  const { changedSince, sinceChange } = await import('../batch/changed-lines.ts')
  const { realpathSync } = await import('node:fs')
  const changed = changedSince(ref, host.folder)
  const linesOf = (path: string) => {
    const absolute = resolve(host.folder, path)
    return changed.get(absolute) ?? (existsSync(absolute) ? changed.get(realpathSync(absolute)) : undefined)
  }
  return {
    wants: (target) =>
      target.error !== null || changed.has(target.file) || linesOf(target.path) !== undefined,
    narrowed: (report) => ({
      get begun() {
        return report.begun
      },
      add(outcome: Outcome) {
        const lines = linesOf(outcome.report.path) ?? 'all'
        report.add({ ...outcome, report: sinceChange(outcome.report, lines) })
      },
      end: (baseline) => report.end(baseline),
    }),
  }
}
