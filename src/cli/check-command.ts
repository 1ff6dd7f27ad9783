import { openDesk } from '../app/desk.ts'
import { type Batch, checkReport, dealWith, type Outcome } from '../batch/check-target.ts'
import { openChecker } from './checker.ts'
import type { Arguments } from './command.ts'
import { openGate } from './gate.ts'
import type { Host } from './host.ts'
import { reportOutputs } from './report-outputs.ts'
import { runReport } from './run-report.ts'
import { deskSetup, statedFailOn, statedMaxSize } from './run-setup.ts'
import { runTargets } from './run-targets.ts'
import { inputName, readInputPiece, readsStandardInput } from './standard-input.ts'

/** `copydesk check`: reports on files, folders, globs or standard input. */
export async function runCheck(args: Arguments, host: Host): Promise<number> {
  const printed = args.value('print-config')
  if (printed !== undefined) return (await import('./print-config.ts')).printConfig(printed, args, host)
  if (args.flag('watch')) return (await import('./watch-command.ts')).runWatch(args, host)
  if (args.flag('words')) return (await import('./words-command.ts')).runWords(args, host)
  const fromInput = readsStandardInput(args)
  const plain = runReport({
    outputs: await reportOutputs(args, host, host.out),
    quiet: args.flag('quiet') ?? false,
    ...statedFailOn(args),
  })
  const setup = deskSetup(args, host)
  const maxSize = statedMaxSize(args)
  const desk = openDesk(setup)
  const batch: Batch = { desk, folder: host.folder, ...maxSize }
  try {
    const { report, wants } = await openGate(plain, args, host, desk)
    if (fromInput) report.add(await checkInput(args, host, batch))
    else {
      const check = openChecker(args, host, setup, desk)
      try {
        await runTargets(args, host, report, check.target, wants)
      } finally {
        await check.end()
      }
    }
    return report.end()
  } finally {
    await desk.close()
  }
}

function checkInput(args: Arguments, host: Host, batch: Batch): Promise<Outcome> {
  return dealWith(inputName(args), async () => {
    const { piece } = await readInputPiece(args, host, batch)
    const checked = await batch.desk.check(piece)
    return { report: checkReport(inputName(args), checked), failOn: checked.policy.failOn }
  })
}
