import type { FixedPiece } from '../app/fix-piece.ts'
import type { Piece } from '../app/piece.ts'
import type { FailOn } from '../config/policy.ts'
import { type Decoded, encode } from '../read/decode.ts'
import type { FileReport } from '../report/report.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Fix } from '../rule/finding.ts'
import { composeEdits } from '../text/compose-edits.ts'
import type { Edit } from '../text/edits.ts'
import { shiftRange } from '../text/range.ts'
import { type Batch, checkReport, dealWith, type Outcome, readTarget } from './check-target.ts'
import type { Target } from './discover.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { fingerprint } from './journal.ts'
import type { JournalFile } from './journal-lines.ts'
import { type Cut, reversePatch } from './journal-patch.ts'
import type { FileText } from './read-file.ts'
import { replaceFile } from './write-file.ts'

/** What a fixed file came to. */
export interface FixOutcome extends Outcome {
  /** The change as a unified diff; empty where nothing changes. */
  readonly diff: string
}

/** How files are fixed. */
export interface FixBatch extends Batch {
  readonly accept: (fix: Fix) => boolean
  /** False: nothing is written, the diff is all. */
  readonly write: boolean
  /** Told the way back of each file just before it is written; absent where nobody takes it back. */
  readonly record?: RecordFile
}

/** Writes the way back down. @returns takes that back, for a file that was not written after all */
export type RecordFile = (file: JournalFile) => () => void

/**
 * Fixes one file and, where that is asked for, writes it. What goes wrong with the file is in its
 * report; the file then stands as it was.
 * @throws ConfigError when its configuration cannot be obeyed
 */
export async function fixTarget(target: Target, batch: FixBatch): Promise<FixOutcome | Outcome> {
  return dealWith(target.path, async () => {
    const { piece, file } = readTarget(target, batch)
    const fixed = await batch.desk.fix(piece, batch.accept)
    const { policy, text } = fixed
    if (text !== piece.source && batch.write) {
      try {
        const change = { text, edits: allEdits(file.decoded, fixed), repairs: repairsOf(fixed) }
        writeChange(target, file, change, batch.record)
      } catch (error) {
        return await unwritten(target.path, piece, error, policy.failOn, batch)
      }
    }
    const diff = batch.write ? '' : diffOf(target.path, file.decoded, fixed)
    return { report: fixReport(target.path, fixed), failOn: policy.failOn, diff }
  })
}

/** What a file is to become. */
export interface Change {
  readonly text: string
  /** The same as edits of the text that was read: sorted, none overlapping. */
  readonly edits: readonly Edit[]
  readonly repairs: number
}

/**
 * Writes a change to a file, whole or not at all. The way back is written down before the file: a
 * kill between the two leaves nothing to take back.
 * @throws FileError when the file cannot be written; it then stands as it was
 */
export function writeChange(target: Target, file: FileText, change: Change, record?: RecordFile): void {
  if (!file.regular) throw new FileError('not-a-file', 'This is no regular file and cannot be written back.')
  if (target.leadsOut) throw linkOut(target)
  const { decoded, bytes: before } = file
  const after = encode(change.text, decoded)
  const cuts = reversePatch(decoded, change.edits, { before, after })
  replaceRecorded(target.file, { before, after, cuts, repairs: change.repairs }, record)
}

/** A file's bytes before and after, and the way back from one to the other. */
export interface Replacement {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly cuts: readonly Cut[]
  readonly repairs: number
}

/**
 * Replaces a file, once the way back is written down.
 * @param path of the file itself, not of a link to it
 * @throws FileError when it cannot be written; it then stands as it was
 */
export function replaceRecorded(path: string, replacement: Replacement, record?: RecordFile): void {
  const { before, after, cuts, repairs } = replacement
  const withdraw = record?.({ path, before: fingerprint(before), after: fingerprint(after), repairs, cuts })
  try {
    replaceFile(path, before, after)
  } catch (error) {
    withdraw?.()
    throw error
  }
}

function linkOut(target: Target): FileError {
  return new FileError(
    'link-out',
    `This is a symbolic link to ${target.file}, which lies outside the paths given; name that file itself to have it fixed.`,
  )
}

/** The file as it still stands, and why it could not be written. */
async function unwritten(
  path: string,
  piece: Piece,
  error: unknown,
  failOn: FailOn,
  batch: Batch,
): Promise<FixOutcome> {
  const { code, message } = fileErrorOf(error, 'This file could not be written')
  const report = { ...checkReport(path, await batch.desk.check(piece)), error: { code, message } }
  return { report, failOn, diff: '' }
}

/** The report of a piece after its fixes. */
export function fixReport(path: string, fixed: FixedPiece): FileReport {
  return {
    ...checkReport(path, { source: fixed.text, language: fixed.language, result: fixed.result }),
    fixed: {
      repairs: repairsOf(fixed),
      unconverged: fixed.unconverged,
      withdrawn: fixed.withdrawn,
    },
  }
}

function repairsOf(fixed: FixedPiece): number {
  return fixed.rounds.reduce((sum, round) => sum + round.length, 0)
}

/** The edits of all rounds, as edits of the text that was read. */
function allEdits(was: Decoded, fixed: FixedPiece): readonly Edit[] {
  return composeEdits(
    was.text.length,
    fixed.rounds.map((round) => round.flatMap((repair) => repair.fix.edits)),
  )
}

/**
 * What a fix changes in a file, as a diff of its bytes read as UTF-8.
 * @throws FileError for a file in UTF-16: `patch` and `git apply` take lines of bytes
 */
export function diffOf(path: string, was: Decoded, fixed: FixedPiece): string {
  if (fixed.rounds.length === 0) return ''
  if (was.encoding !== 'utf-8') {
    throw new FileError(
      'diff-encoding',
      'This file is in UTF-16, and a diff of it could not be applied; fix it without --diff, or save it as UTF-8.',
    )
  }
  const edits = allEdits(was, fixed)
  if (!was.byteOrderMark) return unifiedDiff(path, was.text, edits)
  const behindMark = edits.map(({ range, text }) => ({ range: shiftRange(range, 1), text }))
  return unifiedDiff(path, `\ufeff${was.text}`, behindMark)
}
