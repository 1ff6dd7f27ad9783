import type { Severity } from '../rule/finding.ts'

/** What a report for programs says of a rule besides its findings. */
export interface RuleNote {
  readonly id: string
  /** One sentence: what it finds. */
  readonly summary: string
  readonly severity: Severity
  /** The rule's page, in Markdown. */
  readonly page: string
}

/** What a report tells of the program that wrote it. */
export interface ProgramNotes {
  readonly version: string
  /** The notes of a rule by its id; `undefined` for a rule of somebody else. */
  readonly noteOf: (rule: string) => RuleNote | undefined
}

/** Where the program is at home. */
export const HOME = 'https://www.npmjs.com/package/copydesk'
