import { resolve } from 'node:path'
import type { HireHelp } from '../app/check-piece.ts'
import type { CheckedPiece } from '../app/checked-piece.ts'
import type { Desk } from '../app/desk.ts'
import type { Piece } from '../app/piece.ts'
import { ConfigError } from '../config/config-error.ts'
import type { FailOn } from '../config/policy.ts'
import type { FileReport, Problem } from '../report/report.ts'
import type { Target } from './discover.ts'
import { FileError } from './file-error.ts'
import { type FileText, readFile } from './read-file.ts'
import { type StandingLines, standingIn } from './standing-lines.ts'

/** What all files of a run share. */
export interface Batch {
  readonly desk: Desk
  /** The folder that relative paths start from. */
  readonly folder: string
  /** Bytes over which a file is not read; absent where the configuration decides. */
  readonly maxSize?: number
  /** What the files of the run teach of each other; absent for one that is checked alone. */
  readonly standing?: StandingLines
}

/** A file's report, and from which severity on its findings make the run fail. */
export interface Outcome {
  readonly report: FileReport
  readonly failOn: FailOn
}

/**
 * Reads and checks one file. What goes wrong with the file is in its report.
 * @param helpFor says who helps with a piece
 * @throws ConfigError when its configuration cannot be obeyed
 */
export async function checkTarget(
  target: Target,
  batch: Batch,
  helpFor?: (piece: Piece) => Promise<HireHelp | undefined>,
): Promise<Outcome> {
  return dealWith(target.path, async () => {
    const { piece } = readTarget(target, batch)
    const checked = await batch.desk.check(piece, await helpFor?.(piece))
    return { report: checkReport(target.path, checked), failOn: checked.policy.failOn }
  })
}

/** The report of a piece as it stands. */
export function checkReport(
  path: string,
  checked: Pick<CheckedPiece, 'source' | 'language' | 'result'>,
): FileReport {
  return {
    path,
    source: checked.source,
    language: checked.language,
    findings: checked.result.findings,
    ruleErrors: checked.result.failures,
    error: null,
  }
}

/**
 * Reads the piece that stands at a target.
 * @throws FileError when there is none, or it cannot be read
 * @throws ConfigError when its configuration cannot be obeyed
 */
export function readTarget(target: Target, batch: Batch): { readonly piece: Piece; readonly file: FileText } {
  if (target.error !== null) throw new FileError(target.error.code, target.error.message)
  const path = resolve(batch.folder, target.path)
  const file = readFile(target.file, batch.maxSize ?? batch.desk.policyFor(path).maxFileSize)
  const source = file.decoded.text
  const standingLines = batch.standing === undefined ? [] : standingIn(target, source, batch.standing)
  return { piece: { path, source, ...(standingLines.length === 0 ? {} : { standingLines }) }, file }
}

/** Does the work on one file; what it throws becomes the file's error, but for a fault of the configuration. */
export async function dealWith<T extends Outcome>(
  path: string,
  work: () => Promise<T>,
): Promise<T | Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    return { report: failedReport(path, problemIn(error)), failOn: 'never' }
  }
}

/** The report of a file that could not be dealt with. */
export function failedReport(path: string, error: Problem): FileReport {
  return { path, source: '', language: null, findings: [], ruleErrors: [], error }
}

function problemIn(error: unknown): Problem {
  if (error instanceof FileError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message: `This file could not be dealt with: ${reason}.` }
}
