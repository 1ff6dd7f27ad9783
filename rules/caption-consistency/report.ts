import { type Conflict, type ConflictKind, words } from '../../src/contradictions/conflict.ts'
import type { RuleReport } from '../../src/rule/rule.ts'

const SPOKEN: ReadonlySet<ConflictKind> = new Set(['name', 'event'])

/** The report of a conflict: both sides in one sentence, neither picked. */
export function reportOf(conflict: Conflict): RuleReport {
  const { kind, caption, other, sentence, confidence } = conflict
  const marks = { caption: words(caption), text: words(other) }
  const part = caption.block.role === 'caption' ? 'caption' : 'picture’s alternative text'
  const data = {
    part,
    caption: conflict.said?.caption ?? marks.caption,
    text: conflict.said?.other ?? marks.text,
  }
  const side = other.block.role === 'caption' || other.block.role === 'alt-text' ? 'caption' : 'text'
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
        data: { ...marks, part },
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: caption, text: marks.text }],
      },
      {
        title: side === 'text' ? 'spell-text' : 'spell-other',
        data: marks,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: other, text: marks.caption }],
      },
    ],
  }
}
