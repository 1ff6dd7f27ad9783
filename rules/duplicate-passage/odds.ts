import type { Block } from '../../src/document/document.ts'
import type { Side } from './passages.ts'
import { sideText, type Traits } from './traits.ts'
import { WEIGHTS } from './weights.ts'

/**
 * How a passage lies in its two blocks: each side is all of its block, or some of its sentences.
 * Where words differ, only whole blocks are compared.
 */
export const SHAPES = [
  'block-block',
  'block-block-near',
  'block-sentences',
  'sentences-block',
  'sentences-sentences',
] as const

export type Shape = (typeof SHAPES)[number]

/** The fitted weights of a shape, and the log odds from which on a passage is taken for a slip. */
interface Odds {
  readonly threshold: number
  readonly weights: readonly number[]
}

/** Whole paragraphs that differ in more of their words say the same in other words. */
const MOST_CHANGED = 0.35

/** A shorter one is a formula with another name in it: “Abbott did not respond to a request for comment.” */
const FEWEST_CHANGED_WORDS = 11

/** `undefined` for a passage that is less than a sentence on one side, or much changed. */
export function shapeOf(traits: Traits): Shape | undefined {
  const { passage, exact, changed, words } = traits
  const { earlier, later } = passage
  if (earlier.extent === 'part' || later.extent === 'part') return undefined
  const shape = `${earlier.extent}-${later.extent}` as const
  if (exact || (shape !== 'block-block' && isVerbatim(traits))) return shape
  if (words < FEWEST_CHANGED_WORDS || changed > MOST_CHANGED) return undefined
  return shape === 'block-block' ? 'block-block-near' : undefined
}

/** Signs that a sentence loses or gains at its ends where it goes into another block: “• Ohio: …”, a quotation’s mark. */
const AT_ENDS = /[\s"“”‘’'•–—-]/

/** Trimmed sign by sign: a pattern for all signs at the end would begin anew at each of a long row within. */
function withoutEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && AT_ENDS.test(text.charAt(start))) start++
  while (end > start && AT_ENDS.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** True where nothing but signs at the ends differs. */
function isVerbatim({ passage, changed, earlierBlock, laterBlock }: Traits): boolean {
  if (changed > 0) return false
  const bare = (block: Block, side: Side): string => withoutEnds(sideText(block, side)).replace(/\s+/g, ' ')
  return bare(earlierBlock, passage.earlier) === bare(laterBlock, passage.later)
}

/** What is asked of the wording of a passage. */
interface Wording {
  readonly text: string
  /** The text without what stands in quotation marks. */
  readonly unquoted: string
  /** The wording of the earlier copy. */
  readonly earlier: string
}

/** A sentence that leans on the one before it is seldom lifted out as a pull quote. */
const LEANS =
  /^["“]?(?:he|she|they|it|we|but|and|that|this|those|these|meanwhile|also|however|so|his|her|their|its|still|yet|then|there|such|both|later|earlier|instead|nor|or)\b/i

/** Words that hand speech to its speaker stand in reports more than in pull quotes. */
const ATTRIBUTION = /\b(?:said|says|say|told|added|adds|tweeted|wrote|asked|noted|according|explained)\b/i

/** Blocks between a pull quote and the sentence that it was taken from, at most, as a rule. */
const NEAR = 6

/** From here on the paragraphs are an essay's, a column's, a magazine's: what carries pull quotes. */
const ESSAY = 40

/** Words of attribution among 100: with fewer, a piece argues and does not report. */
const HARDLY_ANY = 0.3

/** A block with fewer words is a label, a cross-heading, furniture: “Advertisement”. */
const LABEL_WORDS = 5

const flag = (fact: boolean): number => (fact ? 1 : 0)

/** What the odds are judged by; the weights in `weights.ts` are in this order. */
export const FEATURES: readonly ((traits: Traits, wording: Wording) => number)[] = [
  () => 1,
  ({ fitGain }) => fitGain(),
  ({ between }) => Math.log(1 + Math.min(between, 30)),
  ({ between }) => flag(between <= NEAR),
  ({ company }) => Math.log(company),
  ({ depth }) => flag(depth === 0),
  ({ depth }) => flag(depth === 1),
  ({ depth, words, usualLength }) => flag(depth === 0 && words < usualLength * 0.6),
  ({ depth }) => flag(depth <= 3),
  ({ depth, company }) => (depth <= 3 ? Math.log(company) : 0),
  ({ left }) => flag(left <= 1),
  ({ left }) => Math.log(1 + Math.min(left, 40)),
  ({ usualLength }) => Math.log(Math.max(8, usualLength)),
  ({ words }) => Math.log(words),
  ({ information }) => Math.log(information),
  ({ words, usualLength }) => Math.min(2, words / Math.max(8, usualLength)),
  ({ words, usualLength, between }) => flag(usualLength >= ESSAY && words < usualLength && between <= NEAR),
  ({ words, usualLength, between }) => flag(words < usualLength * 0.6 && between <= NEAR),
  ({ earlierBlockWords, passage: { earlier } }) => Math.log(earlierBlockWords / (earlier.to - earlier.from)),
  ({ laterBlockWords, words }) => Math.log(laterBlockWords / words),
  ({ earlierOffset, earlierBlockWords }) => earlierOffset / earlierBlockWords,
  ({ laterOffset, laterBlockWords }) => laterOffset / laterBlockWords,
  ({ neighbours }) => Math.log(1 + neighbours.earlier[0]),
  ({ neighbours }) => Math.log(1 + neighbours.earlier[1]),
  ({ neighbours }) => Math.log(1 + neighbours.later[0]),
  ({ neighbours }) => Math.log(1 + neighbours.later[1]),
  ({ neighbours }) => flag(Math.min(...neighbours.later) < LABEL_WORDS),
  ({ neighbours }) => flag(Math.min(...neighbours.earlier) < LABEL_WORDS),
  ({ capitals }) => capitals,
  ({ blocks }) => Math.log(blocks),
  ({ depth }) => Math.log(1 + Math.min(depth, 40)),
  ({ information, words }) => information / words,
  ({ between }) => flag(between <= 2),
  ({ copies }) => Math.log(copies),
  ({ passage: { later } }) => Math.log(later.sentences),
  ({ sequence }) => Math.log(sequence),
  ({ varied }) => flag(varied),
  ({ changed }) => Math.min(1, changed * 8),
  ({ exact, passage: { repeat } }) => flag(!exact && repeat.runs.length === 1),
  ({ surroundings }) => surroundings().before,
  ({ surroundings }) => surroundings().after,
  ({ surroundings }) => surroundings().across,
  ({ laterBlock }) => flag(laterBlock.role !== 'body'),
  ({ earlierBlock }) => flag(earlierBlock.role !== 'body'),
  ({ attribution }) => Math.log(0.2 + attribution),
  ({ attribution }) => flag(attribution < HARDLY_ANY),
  ({ attribution, usualLength }) => Math.log(0.2 + attribution) * Math.log(Math.max(8, usualLength)),
  (_, { text }) => flag(/^["“‘']/.test(text)),
  (_, { text }) => flag(/^["“‘'].*["”’']$/s.test(text)),
  (_, { text, earlier }) => flag(quotationMarks(text) !== quotationMarks(earlier)),
  (_, { text }) => flag(LEANS.test(text)),
  (_, { text }) => flag(/\d/.test(text)),
  (_, { text }) => flag(/["“”]/.test(text)),
  (_, { unquoted }) => flag(/\b(?:I|we|our|my|us)\b/.test(unquoted)),
  (_, { unquoted }) => flag(ATTRIBUTION.test(unquoted)),
  (_, { text, earlier }) => flag(ATTRIBUTION.test(text) !== ATTRIBUTION.test(earlier)),
  (_, { text }) => flag(/[.!?…][)\]”"’']*$/.test(text.slice(-8))),
]

function quotationMarks(text: string): number {
  return text.match(/["“”]/g)?.length ?? 0
}

/** The features of a passage that stands twice, far apart, in the order of `FEATURES`. */
export function featuresOf(traits: Traits): readonly number[] {
  const text = sideText(traits.laterBlock, traits.passage.later)
  const wording = {
    text,
    unquoted: text.replace(/["“][^"”]*["”]/g, ' '),
    earlier: sideText(traits.earlierBlock, traits.passage.earlier),
  }
  return FEATURES.map((feature) => feature(traits, wording))
}

/**
 * Whether a passage that stands twice, far apart, was rather left there by a slip: a pasted
 * paragraph, a sentence moved and not deleted, against a pull quote, a summary, an excerpt, a
 * refrain. Logistic regression; `scripts/train-duplicate-odds.ts` fits the weights.
 * @param against the log odds that other evidence sets against it
 */
export function isSlip(traits: Traits, against: number): boolean {
  const shape = shapeOf(traits)
  if (shape === undefined) return false
  const { threshold, weights }: Odds = WEIGHTS[shape]
  return (
    featuresOf(traits).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) >= threshold + against
  )
}
