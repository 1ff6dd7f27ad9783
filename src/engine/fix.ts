import type { Document } from '../document/document.ts'
import type { Fix } from '../rule/finding.ts'
import { splice } from '../text/edits.ts'
import type { CheckResult } from './check.ts'
import { editsOf, planRepairs, type Repair } from './plan.ts'

/** Rounds after which a text that still changes is given up on. */
export const MAX_ROUNDS = 10

export interface FixPorts {
  /** Reads a text in the format of the file. */
  readonly read: (source: string) => Document
  readonly check: (document: Document) => Promise<CheckResult>
  /** Whether a fix may be made: safe ones unasked, others by request. */
  readonly accept: (fix: Fix) => boolean
}

export interface FixOutcome {
  readonly text: string
  /** Every repair that was made, round by round; ranges count in the text of their round. */
  readonly rounds: readonly (readonly Repair[])[]
  /** The check of the text as it now stands. */
  readonly result: CheckResult
  readonly document: Document
  /** Rules whose fixes never came to rest: the text is the last one before they went round. */
  readonly unconverged: readonly string[]
}

/**
 * Fixes a text until nothing more is to be fixed: check, plan, splice, read again. Every text seen
 * is remembered; when one comes back the fixes chase each other, the last text that was new is
 * kept, and the rules in the circle are named.
 */
export async function fixToFixpoint(source: string, ports: FixPorts): Promise<FixOutcome> {
  const seen = new Map<string, number>([[source, 0]])
  const rounds: (readonly Repair[])[] = []
  let text = source
  let document = ports.read(text)
  let result = await ports.check(document)
  for (;;) {
    const repairs = planRepairs(result.findings, ports.accept)
    if (repairs.length === 0) return { text, rounds, result, document, unconverged: [] }
    const next = splice(text, editsOf(repairs))
    const firstSeen = seen.get(next)
    if (firstSeen !== undefined || rounds.length === MAX_ROUNDS) {
      const circle = [...rounds.slice(firstSeen ?? 0), repairs]
      return { text, rounds, result, document, unconverged: rulesOf(circle) }
    }
    rounds.push(repairs)
    text = next
    seen.set(text, rounds.length)
    document = ports.read(text)
    result = await ports.check(document)
  }
}

function rulesOf(rounds: readonly (readonly Repair[])[]): readonly string[] {
  return [...new Set(rounds.flat().map((repair) => repair.finding.rule))].sort()
}
