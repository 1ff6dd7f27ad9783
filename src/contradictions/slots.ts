import type { Range } from '../text/range.ts'
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
  /** Could the text's value be told of it too, though nothing can be said of it: “the union said 19”? */
  mayRival?(caption: S, text: S): boolean
  /** What the sentence to the editor shows of a slot, where its own words say too little. */
  say?(slot: S): string
  /** The share of conflicts that is right at this likeness; 0 for none. */
  confidence(likeness: Likeness): number
}

interface Candidate<S extends Slot> {
  readonly slot: S
  readonly isComparable: boolean
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
    const isComparable = kind.comparable(caption, slot)
    if (!isComparable && !kind.mayRival?.(caption, slot)) continue
    const found = likeness(context, slot.context(), stems)
    // A bare number rivals only where a word beside it does: “… killed 15 people”, “… killed 19”.
    if (isComparable || found.near > 0) candidates.push({ slot, isComparable, likeness: found })
  }
  const best = mostAlike(candidates.filter(({ isComparable }) => isComparable))
  if (best === undefined || best.likeness.shared === 0) return undefined
  const enough = RIVAL * best.likeness.shared
  const isSettled = candidates.every(
    ({ slot, likeness: { shared } }) => slot.key === best.slot.key || shared < enough,
  )
  if (!isSettled) return undefined
  const confidence = kind.confidence(best.likeness)
  if (confidence <= 0) return undefined
  return {
    kind: kind.kind,
    caption: { block: caption.passage.block, range: caption.range },
    other: { block: best.slot.passage.block, range: best.slot.range },
    sentence: sentencePlace(best.slot.passage, best.slot.sentence),
    confidence,
    likeness: best.likeness,
    ...(kind.say === undefined ? {} : { said: { caption: kind.say(caption), other: kind.say(best.slot) } }),
  }
}

function mostAlike<S extends Slot>(candidates: readonly Candidate<S>[]): Candidate<S> | undefined {
  let best: Candidate<S> | undefined
  for (const candidate of candidates) {
    if (best === undefined || candidate.likeness.shared > best.likeness.shared) best = candidate
  }
  return best
}
