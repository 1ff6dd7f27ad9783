import type { Format } from '../document/document.ts'
import type { Severity } from '../rule/finding.ts'
import type { Dialect } from '../rule/lexicon.ts'
import type { ConfigValue, GuestOptions } from './config-value.ts'

/** The findings that make a run fail: those at or over a severity, or none. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** One of our rules as a policy has it on. */
export interface RuleSetting {
  readonly id: string
  /** The stated severity; absent where the rule's own holds. */
  readonly severity?: Severity
  /** The stated options as they stand; absent where all take their defaults. */
  readonly options?: ConfigValue
}

/** What is configured of others' textlint packages, as textlint's own loader takes it. */
export interface GuestSettings {
  readonly rules: Readonly<Record<string, GuestOptions>>
  readonly filters: Readonly<Record<string, GuestOptions>>
  readonly plugins: Readonly<Record<string, GuestOptions>>
  /** Rules whose fixes may be made unasked. */
  readonly trustedFixes: readonly string[]
}

/** What holds for one path: all that the configuration says, decided. */
export interface Policy {
  /** Our rules that are on, in the order of a report. */
  readonly rules: readonly RuleSetting[]
  readonly language?: Dialect
  /** The package whose words are known beside those of English. */
  readonly dictionary?: string
  readonly failOn: FailOn
  /** Bytes over which a file is not read. */
  readonly maxFileSize: number
  /** The file of known findings, absolute. */
  readonly baseline?: string
  /** `null` where nothing of others is configured, so that textlint need not be loaded. */
  readonly guests: GuestSettings | null
}

const MB = 1024 * 1024

/**
 * Larger than any piece of prose: what is over this has swallowed an archive. A plain text is checked stretch by
 * stretch; a text with mark-up is read whole, in some fifty times its size of memory.
 */
export const MAX_FILE_SIZE: Readonly<Record<Format, number>> = {
  text: 128 * MB,
  markdown: 16 * MB,
  html: 16 * MB,
}
