import type { Place, RuleReport } from '../../src/rule/rule.ts'
import type { Likeness } from './context.ts'

/** What a caption and the text disagree on. */
export type ConflictKind =
  | 'name'
  | 'event'
  | 'role'
  | 'honorific'
  | 'nation'
  | 'age'
  | 'figure'
  | 'year'
  | 'day'
  | 'place'
  | 'act'
  | 'person'

/** Two sides of one matter. */
export interface Conflict {
  readonly kind: ConflictKind
  /** The smallest wrong words of the caption. */
  readonly caption: Place
  /** The words of the other side. */
  readonly other: Place
  /** The sentence that the other side stands in. */
  readonly sentence: Place
  /** What the sentence to the editor shows of both sides, where the marks alone say too little. */
  readonly said?: { readonly caption: string; readonly other: string }
  /** How like the surroundings of the two are, where that decided. */
  readonly likeness?: Likeness
  /** Of conflicts like this one, the share that is right. */
  readonly confidence: number
}

export function words(place: Place): string {
  return place.block.prose.text.slice(place.range.start, place.range.end).replace(/\s+/g, ' ')
}

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
