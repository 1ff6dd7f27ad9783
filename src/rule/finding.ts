import type { Edit } from '../text/edits.ts'
import type { Range } from '../text/range.ts'

/** `safe`: `fix` applies it unasked. `unsafe`: a person chooses it. */
export type Applicability = 'safe' | 'unsafe'

export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Fix {
  readonly title: string
  /** Sorted, apart from each other, in source space; made together or not at all. */
  readonly edits: readonly Edit[]
  /**
   * What the rule asked for, where the edits hold more: the numbers of a list that an item is taken out
   * of. A round of several fixes works out anew what goes with all of them.
   */
  readonly asked?: readonly Edit[]
  readonly applicability: Applicability
  /** At most one fix of an isolation group is made in a round. */
  readonly isolate?: string
}

/** The other side of a finding: the first copy, the body's sentence. Range in source space. */
export interface Evidence {
  readonly range: Range
  readonly message: string
}

/** What a rule found, in source space. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** One plain sentence to an editor. */
  readonly message: string
  /** Never empty. */
  readonly range: Range
  /** Calibrated: of findings with 0.9, nine in ten are right. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Best first; empty where only a human can decide. */
  readonly fixes: readonly Fix[]
}

/** The order of a report: by place, then by rule, then by message, so that equal input gives equal bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    compareText(a.rule, b.rule) ||
    a.range.end - b.range.end ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
