import fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FileError, fileErrorOf, systemCodeOf } from './file-error.ts'

/** The file system calls of a safe write, so that a test may let each of them fail. */
export type WritePort = Pick<
  typeof fs,
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fsyncSync'
  | 'openSync'
  | 'readFileSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>

/**
 * Puts new bytes in the place of a file's old ones, all or none: a temporary file beside it, synced
 * to the disk, renamed over it. Mode and, where the system allows it, owner stay as they were.
 * @param path of the file itself, not of a link to it
 * @param was the bytes it held when it was read
 * @throws FileError when it changed meanwhile, is write-protected or cannot be written; the old file then stands whole
 */
export function replaceFile(path: string, was: Uint8Array, now: Uint8Array, port: WritePort = fs): void {
  try {
    const stat = port.statSync(path)
    if ((stat.mode & ANYONE_WRITES) === 0) throw writeProtected()
    const beside = writeBeside(path, now, stat, port)
    try {
      if (!sameBytes(port.readFileSync(path), was)) throw changedMeanwhile()
      port.renameSync(beside, path)
    } catch (error) {
      removeQuietly(beside, port)
      throw error
    }
    syncFolder(dirname(path), port)
  } catch (error) {
    throw fileErrorOf(error, 'This file could not be written and stands as it was')
  }
}

/** The write bits of owner, group and others. A rename asks none of them, so a file that its owner has locked would be gone. */
const ANYONE_WRITES = 0o222

/** How much of a file's name stands in that of its temporary file, in UTF-16 code units. */
const LONGEST_NAME = 100

/** The temporary name of a file: the file's own, the process that writes it, when. */
const TEMPORARY = /^\.(.*)\.(\d{1,10})-[\da-z]{1,12}\.copydesk\.tmp$/s

/**
 * Takes away what a run that was killed has left beside a file: temporary files of it whose process
 * is gone. Never throws.
 */
export function sweepBeside(path: string): void {
  const own = basename(path).slice(0, LONGEST_NAME)
  const folder = dirname(path)
  for (const name of namesIn(folder)) {
    const [, file, writer] = TEMPORARY.exec(name) ?? []
    if (file === own && !isRunning(Number(writer))) removeQuietly(join(folder, name), fs)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether a process is there: signal 0 reaches none and only asks. One of another user counts. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return !isZombie(id)
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}

/** A dead process that nobody has buried: in a container without an init it keeps its number for good. */
function isZombie(id: number): boolean {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${id}/stat`, 'latin1'))
  } catch {
    return false
  }
}

function writeBeside(path: string, bytes: Uint8Array, like: fs.Stats, port: WritePort): string {
  const beside = join(
    dirname(path),
    `.${basename(path).slice(0, LONGEST_NAME)}.${process.pid}-${Date.now().toString(36)}.copydesk.tmp`,
  )
  const file = port.openSync(beside, 'wx', 0o600)
  try {
    try {
      for (let done = 0; done < bytes.length; ) done += port.writeSync(file, bytes, done)
      keepOwner(file, like, port)
      port.fchmodSync(file, like.mode & 0o7777)
      port.fsyncSync(file)
    } finally {
      port.closeSync(file)
    }
  } catch (error) {
    removeQuietly(beside, port)
    throw error
  }
  return beside
}

/** Only the superuser may give a file away: for all others it stays theirs. */
function keepOwner(file: number, like: fs.Stats, port: WritePort): void {
  try {
    port.fchownSync(file, like.uid, like.gid)
  } catch {
    // The owner is kept where possible; the text matters more.
  }
}

/** Makes the rename itself last. Some file systems cannot sync a folder: then they need not. */
function syncFolder(folder: string, port: WritePort): void {
  try {
    const handle = port.openSync(folder, 'r')
    try {
      port.fsyncSync(handle)
    } finally {
      port.closeSync(handle)
    }
  } catch {
    // The file is written and renamed; only its survival of a power cut is less sure.
  }
}

function removeQuietly(path: string, port: WritePort): void {
  try {
    port.unlinkSync(path)
  } catch {
    // It was never made, or is gone already; the first error is the one to tell.
  }
}

function changedMeanwhile(): FileError {
  return new FileError(
    'changed',
    'This file was changed by another program while it was being fixed, so it was left as it is; run the fix again.',
  )
}

function writeProtected(): FileError {
  return new FileError(
    'read-only',
    'This file is write-protected, so it was left as it is; allow writing to it and run the fix again.',
  )
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
