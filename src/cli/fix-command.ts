import { openDesk } from '../app/desk.ts'
import { dealWith, type Outcome } from '../batch/check-target.ts'
import { diffOf, type FixBatch, type FixOutcome, fixReport, fixTarget } from '../batch/fix-target.ts'
import { lookOnce } from '../batch/standing-lines.ts'
import { encode } from '../read/decode.ts'
import type { Arguments } from './command.ts'
import type { Host, Output } from './host.ts'
import { reportOutputs } from './report-outputs.ts'
import { runReport } from './run-report.ts'
import { deskSetup, statedFailOn, statedMaxSize } from './run-setup.ts'
import { runTargets } from './run-targets.ts'
import { inputName, readInputPiece, readsStandardInput } from './standard-input.ts'
import { UsageError } from './usage-error.ts'

/** The flags that say how to fix. */
const FIXING = [
  'interactive',
  'unsafe',
  'diff',
  'dry-run',
  'format',
  'fail-on',
  'rule',
  'language',
  'config',
  'no-config',
  'stdin-path',
  'max-size',
] as const

/** `copydesk fix`: mends files in place, prints the diff, or filters standard input. */
export async function runFix(args: Arguments, host: Host): Promise<number> {
  const back = wayBackFlag(args)
  if (back !== undefined) {
    const { runHistory, runUndo } = await import('./undo-command.ts')
    return back === 'undo' ? runUndo(args, host) : runHistory(args, host)
  }
  if (args.flag('interactive')) {
    return (await import('./interactive/interactive-command.ts')).runInteractive(args, host)
  }
  const fromInput = readsStandardInput(args)
  const write = !(args.flag('diff') || args.flag('dry-run'))
  if (!write && args.value('format') !== undefined) {
    throw new UsageError('--diff prints a diff, not a report; leave --format out.', 'fix')
  }
  // What the run gives stands on standard output; where that is text, the report goes beside it.
  const output: Output = fromInput || !write ? host.err : host.out
  const report = runReport({
    outputs: await reportOutputs(args, host, output),
    quiet: args.flag('quiet') ?? false,
    ...statedFailOn(args),
  })
  const setup = deskSetup(args, host)
  const maxSize = statedMaxSize(args)
  const desk = openDesk(setup)
  const unsafe = args.flag('unsafe') ?? false
  const batch: FixBatch = {
    desk,
    folder: host.folder,
    accept: (fix) => unsafe || fix.applicability === 'safe',
    write,
    ...(write && !fromInput ? { record: (await import('./way-back.ts')).wayBack(host) } : {}),
    ...maxSize,
  }
  try {
    if (fromInput) report.add(await fixInput(args, host, batch))
    else {
      const taught = lookOnce(batch)
      await runTargets(args, host, report, async (target, targets) =>
        printed(await fixTarget(target, { ...batch, ...taught(targets) }), host),
      )
    }
    return report.end()
  } finally {
    await desk.close()
  }
}

/** `undo` or `history` where one of them is asked for, which no other flag can change. */
function wayBackFlag(args: Arguments): 'undo' | 'history' | undefined {
  const asked = (['undo', 'history'] as const).filter((name) => args.flag(name))
  const [first] = asked
  if (first === undefined) return undefined
  const other = asked[1] ?? FIXING.find((name) => args.flag(name) || args.value(name) !== undefined)
  if (other !== undefined) throw new UsageError(`--${first} and --${other} cannot both hold.`, 'fix')
  return first
}

function printed(outcome: FixOutcome | Outcome, host: Host): Outcome {
  if ('diff' in outcome && outcome.diff !== '') host.out.write(outcome.diff)
  return outcome
}

/** The text that came in goes out again, mended; as it was where it could not be. */
function fixInput(args: Arguments, host: Host, batch: FixBatch): Promise<Outcome> {
  const name = inputName(args)
  return dealWith(name, async () => {
    const { piece, decoded } = await readInputPiece(args, host, batch)
    const fixed = await batch.desk.fix(piece, batch.accept)
    host.out.write(batch.write ? encode(fixed.text, decoded) : diffOf(name, decoded, fixed))
    return { report: fixReport(name, fixed), failOn: fixed.policy.failOn }
  })
}
