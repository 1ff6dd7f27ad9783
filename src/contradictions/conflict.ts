import type { Place } from '../rule/rule.ts'
import type { Evidence } from './evidence.ts'
import type { Matter } from './matters.ts'

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
  | 'weekday'
  | 'place'
  | 'act'
  | 'person'

interface Judged {
  readonly matter?: Matter
  readonly evidence: Evidence
}

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
  /** What was weighed, where that decided, and which weights were applied to it. */
  readonly judged?: Judged
  /** Of conflicts like this one, the share that is right. */
  readonly confidence: number
}

export function words(place: Place): string {
  return place.block.prose.text.slice(place.range.start, place.range.end).replace(/\s+/g, ' ')
}
