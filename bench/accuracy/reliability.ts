import type { Finding } from '../../src/rule/finding.ts'
import { percent, table } from '../table.ts'

interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/** What findings said of themselves, and what a label said of them, by rule. */
export type JudgedByRule = ReadonlyMap<string, readonly Judged[]>

/** Collects judged findings by rule; `judge` is what measures call. */
export function judgedFindings(): {
  readonly byRule: JudgedByRule
  judge(finding: Finding, isRight: boolean): void
} {
  const byRule = new Map<string, Judged[]>()
  return {
    byRule,
    judge({ rule, confidence }, isRight) {
      const judged = byRule.get(rule) ?? []
      judged.push({ confidence, isRight })
      byRule.set(rule, judged)
    },
  }
}

/** Where a group of confidences begins; each reaches to the next. */
const GROUPS = [0, 0.8, 0.9, 0.95, 0.99]

/**
 * A reliability table (DeGroot and Fienberg 1983): of the findings that state about so much confidence,
 * the mean that they state and the share that is right.
 */
export function reliabilityTable(byRule: JudgedByRule): string {
  const rows: string[][] = []
  for (const [rule, judged] of byRule) {
    for (const [i, from] of GROUPS.entries()) {
      const to = GROUPS[i + 1] ?? Number.POSITIVE_INFINITY
      const group = judged.filter(({ confidence }) => confidence >= from && confidence < to)
      if (group.length === 0) continue
      const stated = group.reduce((sum, { confidence }) => sum + confidence, 0)
      const right = group.filter(({ isRight }) => isRight).length
      const bounds = Number.isFinite(to) ? `${from}–${to}` : `${from} and more`
      rows.push([
        rule,
        bounds,
        String(group.length),
        percent(stated, group.length),
        percent(right, group.length),
      ])
    }
  }
  return table(['rule', 'confidence', 'findings', 'stated', 'right'], rows, 2)
}
