import type { Range } from '../../src/text/range.ts'
import type { Conflict, ConflictKind } from './conflict.ts'
import { type Context, contextOf, type Likeness, likeness, type StemCounts } from './context.ts'
import { type Passage, sentencePlace } from './story.ts'

/** A value in its place: a year, a sum, a city. */
export interface Slot {
  readonly passage: Passage
  readonly range: Range
  readonly sentence: number
  /** Token indices, half-open. */
  readonly from: number
  readonly to: number
  /** Two slots of one key say the same. */
  readonly key: string
  /** Read when it is first asked for: most slots are never compared. */
  readonly context: () => Context
}

/** What every fact has that may fill a slot. */
interface Filling {
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
}

export function slotOf(passage: Passage, { range, sentence, from, to }: Filling, key: string): Slot {
  let known: Context | undefined
  const context = (): Context => {
    known ??= contextOf(passage, from, to)
    return known
  }
  return { passage, range, sentence, from, to, key, context }
}

export interface SlotKind<S extends Slot> {
  readonly kind: ConflictKind
  /** Could the two values be told of one thing, as far as their own words say? */
  comparable(caption: S, text: S): boolean
  /** The share of conflicts that is right at this likeness; 0 for none. */
  confidence(likeness: Likeness): number
}

interface Candidate<S extends Slot> {
  readonly slot: S
  readonly likeness: Likeness
}

/** Sentences that are half as like as the best one are rivals too. */
const RIVAL = 0.6

/**
 * A value of the caption against the values that the text has in the same surroundings. The sentence
 * that shares most with the caption decides; where another, nearly as like, has another value, nothing
 * is said.
 */
export function slotConflict<S extends Slot>(
  caption: S,
  text: readonly S[],
  stems: StemCounts,
  kind: SlotKind<S>,
): Conflict | undefined {
  if (text.some((slot) => slot.key === caption.key)) return undefined
  const context = caption.context()
  const candidates: Candidate<S>[] = []
  for (const slot of text) {
    if (!kind.comparable(caption, slot)) continue
    const found = likeness(context, slot.context(), stems)
    if (found.shared > 0) candidates.push({ slot, likeness: found })
  }
  candidates.sort((a, b) => b.likeness.shared - a.likeness.shared)
  const [best] = candidates
  if (best === undefined) return undefined
  const rivals = candidates.filter(
    (other) => other.likeness.shared >= RIVAL * best.likeness.shared && other.slot.key !== best.slot.key,
  )
  if (rivals.length > 0) return undefined
  const confidence = kind.confidence(best.likeness)
  if (confidence <= 0) return undefined
  return {
    kind: kind.kind,
    caption: { block: caption.passage.block, range: caption.range },
    other: { block: best.slot.passage.block, range: best.slot.range },
    sentence: sentencePlace(best.slot.passage, best.slot.sentence),
    confidence,
    likeness: best.likeness,
  }
}
