import type { Finding, Severity } from '../rule/finding.ts'

/** Why a file, or a rule on a file, could not be dealt with. `code` is for programs, `message` for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** A rule that could not check this file; what the other rules found still counts. */
export interface RuleError extends Problem {
  readonly rule: string
}

/** All that is reported of one file. */
export interface FileReport {
  /** As it is shown: relative where it was given relative, with forward slashes. */
  readonly path: string
  /** The text that the findings' ranges count in; empty where it could not be read. */
  readonly source: string
  /**
   * The dialect that was assumed or found. Of a piece in another language, which is left alone, the tag that it
   * states, or `und`; `null` where the file could not be read.
   */
  readonly language: string | null
  /** In order of place. */
  readonly findings: readonly Finding[]
  readonly ruleErrors: readonly RuleError[]
  /** Why the file could not be read, or not be written. */
  readonly error: Problem | null
  /** What `fix` made of it; absent in a check. */
  readonly fixed?: Mended
}

/** What `fix` did to a file. */
export interface Mended {
  /** Repairs that were made. */
  readonly repairs: number
  /** Rules whose fixes never came to rest. */
  readonly unconverged: readonly string[]
  /** Rules with a fix that was left out, since it would have changed how the text around it is read. */
  readonly withdrawn: readonly string[]
}

/** What stands under a report, counted over all its files. */
export interface Summary {
  readonly files: number
  readonly findings: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** Findings whose best fix is safe, and those that have only unsafe ones. */
  readonly fixable: { readonly safe: number; readonly unsafe: number }
  readonly byRule: Readonly<Record<string, number>>
  /** Files with a problem of their own or of a rule. */
  readonly errors: number
  /** Files in another language than English, which no rule has read. */
  readonly otherLanguage: number
  /** Repairs that were made; `null` where nothing was to be repaired. */
  readonly repairs: number | null
  /** What a baseline held back; absent where there is none. */
  readonly baseline?: BaselineCounts
}

/** What a baseline made of a run. */
export interface BaselineCounts {
  /** Findings that it knows, and that are not reported. */
  readonly known: number
  /** Entries of the files that were checked, or that are no longer there, that nothing was found for. */
  readonly gone: number
}

/**
 * Writes a report piece by piece, so that a large tree never stands in memory at once. Pure: each
 * method returns the text of its piece, the same for the same input.
 */
export interface ReportWriter {
  readonly start: string
  /** @param index the file's place in the report, from 0 */
  file(report: FileReport, index: number): string
  end(summary: Summary): string
}

/** What a file's report says is wrong with the work itself: its own problem, or its first rule's. */
export function problemOf(report: FileReport): Problem | null {
  return report.error ?? report.ruleErrors[0] ?? null
}
