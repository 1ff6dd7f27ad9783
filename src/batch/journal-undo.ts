import fs from 'node:fs'
import { FileError, fileErrorOf } from './file-error.ts'
import { fingerprint } from './journal.ts'
import type { JournalFile } from './journal-lines.ts'
import { applyPatch } from './journal-patch.ts'
import { replaceFile, sweepBeside } from './write-file.ts'

/** `restored`: written; `same`: it was as before the run already. */
export type Restored = 'restored' | 'same'

/**
 * Puts the bytes back that a file held before a run, where it still is as the run left it.
 * @throws FileError when it changed since, is gone, or cannot be written; it then stands as it is
 */
export function restoreFile(file: JournalFile): Restored {
  try {
    const now = readPlainFile(file.path)
    const print = fingerprint(now)
    if (print === file.before) {
      // It was written down and then a kill came: its temporary file may stand beside it.
      sweepBeside(file.path)
      return 'same'
    }
    if (print !== file.after) throw new FileError('changed', 'It was changed since')
    const before = applyPatch(now, file.cuts)
    if (fingerprint(before) !== file.before)
      throw new FileError('damaged', 'What is written down of it is damaged')
    replaceFile(file.path, now, before)
    return 'restored'
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('damaged', 'What is written down of it is damaged')
    throw fileErrorOf(error, 'It could not be put back')
  }
}

/** The path was free of links when it was written down: one that leads elsewhere now is not followed. */
function readPlainFile(path: string): Uint8Array {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new FileError('not-found', 'It is gone')
  if (!stat.isFile() || fs.realpathSync(path) !== path)
    throw new FileError('changed', 'Another file or a link stands in its place')
  return fs.readFileSync(path)
}
