import { fileErrorOf } from '../batch/file-error.ts'
import type { RecordFile } from '../batch/fix-target.ts'
import { openJournal } from '../batch/journal.ts'
import { stateFolder } from '../batch/journal-folder.ts'
import { sweepBeside } from '../batch/write-file.ts'
import type { Host } from './host.ts'

/**
 * Writes down how a run is taken back. What cannot be written down is told once, in a sentence, and
 * the run goes on: a full home folder must not keep an editor from mending a file elsewhere.
 */
export function wayBack(host: Host): RecordFile {
  let warned = false
  const warn = (problem: string): void => {
    if (!warned) host.err.write(`copydesk: fix --undo will not take all of this run back: ${problem}\n`)
    warned = true
  }
  const state = stateFolder(host.environment)
  const journal = state === undefined ? undefined : openJournal(state)
  const entry = journal?.begin(Date.now(), host.folder)
  const last = journal?.last()?.files.at(-1)
  // Where the run before was killed, this is the file that it had in hand.
  if (last !== undefined) sweepBeside(last.path)
  return (file) => {
    if (entry === undefined) {
      warn('neither HOME nor XDG_STATE_HOME names a folder to write its journal in.')
      return () => {}
    }
    try {
      entry.record(file)
    } catch (error) {
      warn(fileErrorOf(error, 'its journal could not be written').message)
    }
    return () => entry.withdraw(file.path)
  }
}
