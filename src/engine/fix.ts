import type { Document } from '../document/document.ts'
import type { Finding, Fix } from '../rule/finding.ts'
import type { CheckResult } from './check.ts'
import { planRepairs, type Repair } from './plan.ts'
import { keepSound, type SoundRepairs } from './sound-repairs.ts'

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
  /** Rules with a fix that was left out, since it would have changed how the text around it is read. */
  readonly withdrawn: readonly string[]
}

/**
 * Fixes a text until nothing more is to be fixed: check, plan, splice, read again. A fix that changes
 * how the text around it is read is withdrawn, and the finding stays. Every text seen is remembered; when one comes back the fixes chase each other, the last text that was new is
 * kept, and the rules in the circle are named.
 */
export async function fixToFixpoint(source: string, ports: FixPorts): Promise<FixOutcome> {
  const seen = new Map<string, number>([[source, 0]])
  const rounds: (readonly Repair[])[] = []
  let text = source
  let document = ports.read(text)
  let result = await ports.check(document)
  for (;;) {
    const round = soundRound(result.findings, document, ports)
    const withdrawn = rulesOf([round.withdrawn])
    if (round.repairs.length === 0) {
      return { text, rounds, result, document, unconverged: [], withdrawn }
    }
    const { source: next } = round.document
    const firstSeen = seen.get(next)
    if (firstSeen !== undefined || rounds.length === MAX_ROUNDS) {
      const circle = [...rounds.slice(firstSeen ?? 0), round.repairs]
      return { text, rounds, result, document, unconverged: rulesOf(circle), withdrawn }
    }
    rounds.push(round.repairs)
    text = next
    seen.set(text, rounds.length)
    document = round.document
    result = await ports.check(document)
  }
}

/**
 * The repairs of one round that can be made. Where all that were planned had to be withdrawn, what
 * they stood in the way of is planned without them.
 */
function soundRound(findings: readonly Finding[], document: Document, ports: FixPorts): SoundRepairs {
  const withdrawn: Repair[] = []
  let open = findings
  for (;;) {
    const planned = planRepairs(open, ports.accept)
    if (planned.length === 0) return { repairs: [], withdrawn, document }
    const round = keepSound(planned, document, ports.read)
    withdrawn.push(...round.withdrawn)
    if (round.repairs.length > 0) return { ...round, withdrawn }
    const given = new Set(round.withdrawn.map(({ finding }) => finding))
    open = open.filter((finding) => !given.has(finding))
  }
}

function rulesOf(rounds: readonly (readonly Repair[])[]): readonly string[] {
  return [...new Set(rounds.flat().map((repair) => repair.finding.rule))].sort()
}
