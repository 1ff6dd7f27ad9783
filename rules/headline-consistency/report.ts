import { type Conflict, words } from '../../src/contradictions/conflict.ts'
import type { RuleReport } from '../../src/rule/rule.ts'

/** The report of a conflict: both sides in one sentence, neither picked. */
export function reportOf(conflict: Conflict, confidence: number): RuleReport {
  const { kind, caption: head, other, sentence } = conflict
  const marks = { head: words(head), text: words(other) }
  const data = { head: conflict.said?.caption ?? marks.head, text: conflict.said?.other ?? marks.text }
  const side =
    other.block.role === 'headline' || other.block.role === 'standfirst' || other.block.role === 'metadata'
      ? 'head'
      : 'text'
  const report = {
    message: `${kind === 'name' ? 'name' : 'fact'}-${side}`,
    data: { ...data, part: PARTS[head.block.role] ?? 'headline' },
    at: head,
    confidence,
    evidence: [{ at: sentence, message: 'evidence', data }],
  }
  if (kind !== 'name') return report
  return {
    ...report,
    fixes: [
      {
        title: 'spell-here',
        data: marks,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: head, text: marks.text }],
      },
      {
        title: 'spell-there',
        data: marks,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: other, text: marks.head }],
      },
    ],
  }
}

const PARTS: Readonly<Record<string, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  metadata: 'page’s title or description',
}
