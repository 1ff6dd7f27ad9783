import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { join } from 'node:path'
import { systemCodeOf } from './file-error.ts'
import {
  type JournalFile,
  type JournalLine,
  type JournalRun,
  lineText,
  readJournal,
} from './journal-lines.ts'

/** What `fix` changed, run by run, so that it can be taken back. */
export interface Journal {
  /** Begins a run; nothing is written before its first file. */
  begin(began: number, folder: string): JournalEntry
  /** Every run that can be read, the latest first. */
  runs(): readonly JournalRun[]
  /** The latest run that can be read; no older one is looked at. */
  last(): JournalRun | undefined
  /** The run of a number; `undefined` where there is none, or none any more. */
  run(id: number): JournalRun | undefined
  /** Writes down that a run was taken back. @throws when that cannot be written */
  markUndone(id: number): void
}

/** A run that is being written down. */
export interface JournalEntry {
  /** Writes the way back of a file, before the file itself is written. @throws when it cannot be written */
  record(file: JournalFile): void
  /** Says that a recorded file was not written after all. */
  withdraw(path: string): void
}

export interface JournalLimits {
  /** Runs that are kept. */
  readonly runs: number
  /** Bytes that all of them may take. */
  readonly bytes: number
}

export const JOURNAL_LIMITS: JournalLimits = { runs: 50, bytes: 64 * 1024 * 1024 }

const NAME = /^(\d{1,12})\.jsonl$/

/**
 * The journal in a user's state folder: one file a run, one line a file that the run changed. A line
 * is appended and synced before the file is renamed into place, and one without its end is not read:
 * a kill at any instant leaves a line whole or none. Only the user may read it. The oldest runs go
 * when the limits are reached.
 */
export function openJournal(state: string, limits: JournalLimits = JOURNAL_LIMITS): Journal {
  const folder = join(state, 'journal')
  const fileOf = (id: number): string => join(folder, `${id}.jsonl`)
  const read = (id: number): JournalRun | undefined => {
    const text = quietly(() => fs.readFileSync(fileOf(id), 'utf8'))
    return text === undefined ? undefined : readJournal(text, id)
  }
  return {
    begin: (began, startedIn) => entryIn(folder, { kind: 'run', began, folder: startedIn }, limits),
    runs: () =>
      idsIn(folder)
        .map(read)
        .filter((run) => run !== undefined),
    last: () => {
      const [latest] = idsIn(folder)
      return latest === undefined ? undefined : read(latest)
    },
    run: read,
    markUndone: (id) => append(fileOf(id), lineText({ kind: 'undone' })),
  }
}

function entryIn(folder: string, head: JournalLine, limits: JournalLimits): JournalEntry {
  let path: string | undefined
  return {
    record(file) {
      const line = lineText({ ...file, kind: 'file' })
      if (path === undefined) {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
        makeRoom(folder, path, Buffer.byteLength(line), limits)
        path = claimFile(folder, lineText(head) + line)
      } else {
        makeRoom(folder, path, Buffer.byteLength(line), limits)
        append(path, line)
      }
    },
    withdraw(file) {
      const own = path
      if (own !== undefined) quietly(() => append(own, lineText({ kind: 'withdrawn', path: file })))
    },
  }
}

/** Takes the next number that no other run has taken meanwhile. @returns the path of its file */
function claimFile(folder: string, text: string): string {
  for (let id = (idsIn(folder)[0] ?? 0) + 1; ; id++) {
    const path = join(folder, `${id}.jsonl`)
    try {
      write(fs.openSync(path, 'wx', 0o600), text)
      return path
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** Appends to a file that is there; one that has gone is not begun anew without its head. */
function append(path: string, text: string): void {
  write(fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_APPEND), text)
}

function write(file: number, text: string): void {
  try {
    fs.writeFileSync(file, text)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

/**
 * Drops the oldest runs until what is to be added fits.
 * @param own the file of the run under way, which stays
 * @throws when it does not fit even then
 */
function makeRoom(folder: string, own: string | undefined, needed: number, limits: JournalLimits): void {
  const kept = idsIn(folder).map((id) => {
    const path = join(folder, `${id}.jsonl`)
    return { path, size: quietly(() => fs.statSync(path).size) ?? 0 }
  })
  let size = kept.reduce((sum, file) => sum + file.size, needed)
  let count = kept.length + (own === undefined ? 1 : 0)
  for (const file of kept.reverse()) {
    if (size <= limits.bytes && count <= limits.runs) return
    if (file.path === own) continue
    quietly(() => fs.unlinkSync(file.path))
    size -= file.size
    count--
  }
  if (size > limits.bytes) throw new Error(`it would grow over ${limits.bytes >> 20} MB`)
}

/** The numbers of the runs in a folder, the latest first. */
function idsIn(folder: string): readonly number[] {
  const names = quietly(() => fs.readdirSync(folder)) ?? []
  return names
    .map((name) => Number(NAME.exec(name)?.[1]))
    .filter((id) => !Number.isNaN(id))
    .sort((a, b) => b - a)
}

/** What a call gives; `undefined` where the file system refuses it. */
function quietly<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}

/** By which the bytes of a file are known again. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
