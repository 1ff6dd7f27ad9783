import type { Range } from '../text/range.ts'
import { ALIGNMENT_WEIGHTS } from './alignment-weights.ts'
import { tierOf } from './confidence.ts'
import type { Conflict, ConflictKind } from './conflict.ts'
import {
  type Context,
  contextOf,
  type Likeness,
  likeness,
  type StemCounts,
  shareStem,
  stemsIn,
} from './context.ts'
import type { Evidence } from './evidence.ts'
import type { Matter } from './matters.ts'
import type { Passage } from './passage.ts'
import { matterOf } from './standing.ts'
import { sentencePlace } from './story.ts'

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
  /** What the weights were learnt for; a kind without weighs the evidence itself. */
  readonly matter?: Matter
  /** Could the two values be told of one thing, as far as their own words say? */
  comparable(caption: S, text: S): boolean
  /** The text may have the caption's own value too, of something else: “the bridge closed … the tunnel opened”. */
  readonly mayRepeat?: boolean
  /** Could the text's value be told of it too, though nothing can be said of it: “the union said 19”? */
  mayRival?(caption: S, text: S): boolean
  /** Do two values of the text speak against the caption's as one: “in Lyon” and “in Paris” beside “in Oslo”? */
  speakAsOne?(caption: S, best: S, other: S): boolean
  /** Does the text's value bear the caption's out if it is told of the same: “more than 500” and “620”? */
  mayAgree?(caption: S, text: S): boolean
  /** Do two sentences that have this in common speak of one thing at all? Without it any two that share a word may. */
  meets?(likeness: Likeness): boolean
  /** What the values' own words say for one thing: 0 (nothing) to 1 (“the 23 Russian diplomats” twice). */
  fit?(caption: S, text: S): number
  /** What a value is, where the headline says something of it: a sum there is the story's own. */
  readonly sort?: ValueSort
  /** Does a slip of the hand make one value of the other, as far as their shapes say? */
  isOfOneShape?(caption: S, text: S): boolean
  /** Is the nation of the caption's place named nowhere else, in the caption or the text? */
  isAlien?(caption: S): boolean
  /** Does the caption name the nation of the text's place besides? */
  isKin?(caption: S, text: S): boolean
  /** Share of the text's places that lie in the nation of this one. */
  prevalence?(text: S): number
  /** Does one value look like the other mistyped: “$4.2 million” and “$42 million”? */
  isMistyped?(caption: S, text: S): boolean
  /** May both values be right as two parts of one whole: “44 per cent had” and “56 per cent had not”? */
  makeOneWhole?(caption: S, text: S): boolean
  /** What the sentence to the editor shows of a slot, where its own words say too little. */
  say?(slot: S): string
}

interface Candidate<S extends Slot> {
  readonly slot: S
  readonly isComparable: boolean
  readonly likeness: Likeness
  /** How likely it is told of the same, by the words near and far. */
  readonly rank: number
}

/**
 * A value of the caption against the values that the text has in the same surroundings. The sentence
 * that shares most with the caption is shown; how sure that is, and what it says that other sentences
 * with other values share nearly as much, the weights tell.
 * @param own keys of all values of the caption: what it says itself is told of something else than this value
 */
export function slotConflict<S extends Slot>(
  caption: S,
  own: ReadonlySet<string>,
  text: readonly S[],
  stems: StemCounts,
  kind: SlotKind<S>,
): Conflict | undefined {
  if (kind.mayRepeat !== true && text.some((slot) => slot.key === caption.key)) return undefined
  // Most values have no other to be held against, which is told before the stems of the text are counted.
  if (!text.some((slot) => mayConflict(caption, own, slot, kind))) return undefined
  const context = caption.context()
  const candidates: Candidate<S>[] = []
  let agreement = Number.NEGATIVE_INFINITY
  for (const slot of text) {
    const isRepeat = slot.key === caption.key
    if (own.has(slot.key) && !isRepeat) continue
    const mayAgree = isRepeat || kind.mayAgree?.(caption, slot) === true
    const isComparable = !mayAgree && kind.comparable(caption, slot)
    if (!mayAgree && !isComparable && !kind.mayRival?.(caption, slot)) continue
    const found = likeness(context, slot.context(), stems)
    const fit = kind.fit?.(caption, slot) ?? 0
    if (mayAgree) {
      agreement = Math.max(agreement, rankOf(found, slot, fit, kind.sort))
      continue
    }
    // A bare number rivals only where a word beside it does: “… killed 15 people”, “… killed 19”.
    if (!isComparable && found.near === 0) continue
    candidates.push({
      slot,
      isComparable,
      likeness: found,
      rank: rankOf(found, slot, isComparable ? fit : 0, kind.sort),
    })
  }
  const best = mostAlike(
    candidates.filter(({ isComparable, likeness }) => isComparable && likeness.shared > 0),
  )
  if (best === undefined) return undefined
  if (agreement >= best.rank - AGREED || kind.meets?.(best.likeness) === false) return undefined
  const rivals = candidates.filter(
    ({ slot }) => slot.key !== best.slot.key && !kind.speakAsOne?.(caption, best.slot, slot),
  )
  const rival = mostAlike(rivals)
  const near: Evidence = {
    ...best.likeness,
    wide: wideLikeness(caption.passage, best.slot.passage, stems),
    fit: kind.fit?.(caption, best.slot) ?? 0,
    rivalry: rivalryOf(rival?.rank, kind.mayRepeat === true ? agreement : undefined, best.rank),
    rivalBeside: Number(rival !== undefined && isOneSentence(rival.slot, best.slot)),
    alone: Number(rivals.length === 0),
    repeats: Math.log(candidates.filter(({ slot }) => slot.key === best.slot.key).length),
    early: 1 / (1 + (stems.order().get(best.slot.passage) ?? 0)),
    size: Math.log(1 + stems.sentences),
    words: Math.log(1 + context.sentence.size),
    shape: Number(kind.isOfOneShape?.(caption, best.slot) === true),
    alien: Number(kind.isAlien?.(caption) === true),
    kin: Number(kind.isKin?.(caption, best.slot) === true),
    mistyped: Number(kind.isMistyped?.(caption, best.slot) === true),
    nearTold: Number([...context.near].every((stem) => stems.isTold(stem))),
    told: 0,
    untoldNames: 0,
    prevalence: 0,
  }
  const matter = kind.matter === undefined ? undefined : matterOf(kind.matter, near)
  const evidence =
    matter === 'far-place'
      ? { ...near, ...toldOf(context, stems), prevalence: kind.prevalence?.(best.slot) ?? 0 }
      : near
  return {
    kind: kind.kind,
    caption: { block: caption.passage.block, range: caption.range },
    other: { block: best.slot.passage.block, range: best.slot.range },
    sentence: sentencePlace(best.slot.passage, best.slot.sentence),
    confidence: areParts(kind, caption, best) ? PARTS : confidenceOf(matter, evidence),
    judged: {
      ...(matter === undefined ? {} : { matter }),
      evidence,
    },
    ...(kind.say === undefined ? {} : { said: { caption: kind.say(caption), other: kind.say(best.slot) } }),
  }
}

/** The text's value is another, could be told of the same thing, and its sentence has a word of the caption's. */
function mayConflict<S extends Slot>(
  caption: S,
  own: ReadonlySet<string>,
  slot: S,
  kind: SlotKind<S>,
): boolean {
  if (own.has(slot.key) || slot.key === caption.key || kind.mayAgree?.(caption, slot) === true) return false
  return kind.comparable(caption, slot) && shareStem(caption.context(), slot.context())
}

/** Odds of the likeliest other value, or of the caption's own where that may be told of something else. */
function rivalryOf(
  rival = Number.NEGATIVE_INFINITY,
  repeat = Number.NEGATIVE_INFINITY,
  best: number,
): number {
  return Math.min(1, Math.exp(Math.max(rival, repeat) - best))
}

/** How much of what the caption says around its value the text says anywhere. */
function toldOf(context: Context, stems: StemCounts): Pick<Evidence, 'told' | 'untoldNames'> {
  let [told, total, untoldNames] = [0, 0, 0]
  for (const stem of context.sentence) {
    const weight = stems.weight(stem)
    total += weight
    if (stems.isTold(stem)) told += weight
    else if (context.names.has(stem)) untoldNames++
  }
  return { told: total === 0 ? 0 : told / total, untoldNames: Math.log(1 + untoldNames) }
}

/** Two parts of one whole contradict each other seldom. */
const PARTS = 0.4

/** So many words in a row around two parts would be of one part. */
const SIX_IN_ROW = Math.log(1 + 6)

function areParts<S extends Slot>(kind: SlotKind<S>, caption: S, { slot, likeness }: Candidate<S>): boolean {
  return kind.makeOneWhole?.(caption, slot) === true && likeness.frame < SIX_IN_ROW
}

function confidenceOf(matter: Matter | undefined, evidence: Evidence): number {
  return matter === undefined ? 1 : tierOf(matter, evidence)
}

/** A value that may bear the caption's out does so when its surroundings are so nearly as like as the best. */
const AGREED = 1.5

/**
 * Log odds, up to a constant, that a value of the text is told of what the caption's value is told of: a
 * conditional logit (McFadden 1974) of values that captions and their texts both state, against the other
 * values of the text that each could have been compared with; `fit`, which is not learnt, adds one a unit.
 */
function rankOf(found: Likeness, { passage }: Slot, fit: number, sort: ValueSort | undefined): number {
  let rank = fit
  for (const name of ALIGNED_BY) rank += ALIGNMENT_WEIGHTS[name] * found[name]
  const isHeadline = sort !== undefined && passage.block.role === 'headline'
  return isHeadline ? rank + ALIGNMENT_WEIGHTS[`headline ${sort}`] : rank
}

/** What tells the values of a text apart, in the order of the weights. */
export const ALIGNED_BY = [
  'shared',
  'nearShared',
  'near',
  'namesOther',
  'coverageBack',
  'left',
  'right',
  'lead',
  'frame',
] as const satisfies readonly (keyof Likeness)[]

/** Sorts of value of which the headline says something each its own. */
export const VALUE_SORTS = ['figure', 'year'] as const

export type ValueSort = (typeof VALUE_SORTS)[number]

function isOneSentence(a: Slot, b: Slot): boolean {
  return a.passage === b.passage && a.sentence === b.sentence
}

/** The keys of some slots. */
export function keysOf(slots: readonly Slot[]): ReadonlySet<string> {
  return new Set(slots.map(({ key }) => key))
}

function mostAlike<S extends Slot>(candidates: readonly Candidate<S>[]): Candidate<S> | undefined {
  let best: Candidate<S> | undefined
  for (const candidate of candidates) {
    if (best === undefined || candidate.rank > best.rank) best = candidate
  }
  return best
}

/** Share of all that the caption says which stands in the paragraph of the text: it may say “it” of the bridge. */
function wideLikeness(caption: Passage, text: Passage, stems: StemCounts): number {
  const [paragraph, own] = [text.read(stemsIn), caption.read(stemsIn)]
  let [shared, total] = [0, 0]
  for (const stem of own.keys()) {
    const weight = stems.weight(stem)
    total += weight
    if (paragraph.has(stem)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
