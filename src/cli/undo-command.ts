import { fileErrorOf } from '../batch/file-error.ts'
import { type Journal, openJournal } from '../batch/journal.ts'
import { stateFolder } from '../batch/journal-folder.ts'
import type { JournalFile, JournalRun } from '../batch/journal-lines.ts'
import { type Restored, restoreFile } from '../batch/journal-undo.ts'
import { harmless } from '../report/harmless.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { EXIT } from './run-report.ts'
import { shownPath } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** `copydesk fix --undo [RUN]`: takes a run back, the last one that still stands where none is named. */
export function runUndo(args: Arguments, host: Host): number {
  const [named, ...others] = args.operands
  if (others.length > 0) throw new UsageError('--undo takes one run; “fix --history” lists them.', 'fix')
  const journal = userJournal(host)
  const run = named === undefined ? journal?.runs().find((each) => !each.undone) : runOf(named, journal)
  if (journal === undefined || run === undefined) {
    host.err.write('copydesk: There is no run of fix to take back.\n')
    return EXIT.couldNot
  }
  const outcomes = run.files.map((file) => restore(file, host))
  host.out.write(`${summaryOf(run, outcomes)}\n`)
  try {
    journal.markUndone(run.id)
  } catch (error) {
    const { message } = fileErrorOf(error, 'The journal could not be written')
    host.err.write(`copydesk: Run ${run.id} still counts as standing. ${message}\n`)
  }
  return outcomes.includes('refused') ? EXIT.couldNot : EXIT.clean
}

/** `copydesk fix --history`: the runs that can be taken back, the latest first. */
export function runHistory(args: Arguments, host: Host): number {
  if (args.operands.length > 0) throw new UsageError('--history lists every run; it takes no path.', 'fix')
  const runs = userJournal(host)?.runs() ?? []
  if (runs.length === 0) {
    host.out.write('No run of fix has been recorded.\n')
    return EXIT.clean
  }
  host.out.write(`${pad('run', 5)}  ${'date'.padEnd(16)}  ${pad('files', 6)}  ${pad('repairs', 7)}  folder\n`)
  for (const run of runs) host.out.write(`${historyLine(run)}\n`)
  return EXIT.clean
}

function userJournal(host: Host): Journal | undefined {
  const folder = stateFolder(host.environment)
  return folder === undefined ? undefined : openJournal(folder)
}

function runOf(named: string, journal: Journal | undefined): JournalRun {
  const run = /^\d{1,12}$/.test(named) ? journal?.run(Number(named)) : undefined
  if (run === undefined)
    throw new UsageError(`There is no run “${named}”; “fix --history” lists them.`, 'fix')
  return run
}

function restore(file: JournalFile, host: Host): Restored | 'refused' {
  const shown = harmless(shownPath(file.path, host.folder))
  try {
    const outcome = restoreFile(file)
    host.out.write(`${shown}: ${outcome === 'same' ? 'was as before already' : 'put back'}\n`)
    return outcome
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    host.err.write(`copydesk: ${shown}: ${reason}; it was left as it is.\n`)
    return 'refused'
  }
}

function summaryOf(run: JournalRun, outcomes: readonly (Restored | 'refused')[]): string {
  const refused = outcomes.filter((outcome) => outcome === 'refused').length
  const done = outcomes.length - refused
  if (done === 0) return `Nothing of run ${run.id} could be taken back.`
  const left = refused === 0 ? '' : `; ${refused} left as ${refused === 1 ? 'it is' : 'they are'}`
  return `Run ${run.id} taken back: ${done} ${done === 1 ? 'file' : 'files'}${left}.`
}

function historyLine(run: JournalRun): string {
  const repairs = run.files.reduce((sum, file) => sum + file.repairs, 0)
  const counts = `${pad(run.files.length, 6)}  ${pad(repairs, 7)}`
  const note = run.undone ? '  (taken back)' : ''
  return `${pad(run.id, 5)}  ${localDate(run.began)}  ${counts}  ${harmless(run.folder)}${note}`
}

function pad(value: string | number, width: number): string {
  return String(value).padStart(width)
}

/** A moment as the user's own clock shows it, to the minute. */
function localDate(moment: number): string {
  const date = new Date(moment)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
