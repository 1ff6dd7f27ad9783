import { type Conflict, type ConflictKind, words } from '../../src/contradictions/conflict.ts'
import type { RuleReport } from '../../src/rule/rule.ts'

const SPOKEN: ReadonlySet<ConflictKind> = new Set(['name', 'event'])

/** The report of a conflict: both sides in one sentence, neither picked. */
export function reportOf(conflict: Conflict): RuleReport {
  const { kind, caption, other, sentence, confidence } = conflict
  const marks = { caption: words(caption), text: words(other) }
  const data = { caption: conflict.said?.caption ?? marks.caption, text: conflict.said?.other ?? marks.text }
  const side = other.block.role === 'caption' ? 'caption' : 'text'
  const report = {
    message: `${SPOKEN.has(kind) ? kind : 'fact'}-${side}`,
    data,
    at: caption,
    confidence,
    evidence: [{ at: sentence, message: `evidence-${side}`, data }],
  }
  if (kind !== 'name') return report
  return {
    ...report,
    fixes: [
      {
        title: 'spell-caption',
        data: marks,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: caption, text: marks.text }],
      },
      {
        title: `spell-${side}`,
        data: marks,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: other, text: marks.caption }],
      },
    ],
  }
}
