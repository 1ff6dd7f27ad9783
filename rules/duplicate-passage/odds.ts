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

/** A passage that says less than this, in bits, tells nothing by standing twice. */
const LEAST_INFORMATION = 95

/** Whole paragraphs that differ in more of their words say the same in other words. */
const MOST_CHANGED = 0.3

/** A shorter one is a formula with another name in it: “Abbott did not respond to a request for comment.” */
const FEWEST_CHANGED_WORDS = 11

/** `undefined` for a passage that is less than a sentence on one side, or much changed. */
export function shapeOf({ passage, exact, changed, words, information }: Traits): Shape | undefined {
  const { earlier, later } = passage
  if (earlier.extent === 'part' || later.extent === 'part') return undefined
  if (information < LEAST_INFORMATION) return undefined
  const shape = `${earlier.extent}-${later.extent}` as const
  if (exact) return shape
  if (words < FEWEST_CHANGED_WORDS || changed > MOST_CHANGED) return undefined
  return shape === 'block-block' ? 'block-block-near' : undefined
}

/** What the odds are judged by; each weight in `weights.ts` belongs to one of these, in this order. */
export const FEATURES = [
  'one',
  'fit',
  'between',
  'company',
  'top',
  'end',
  'usual length',
  'words',
  'earlier length',
  'later length',
  'changed',
  'opens with a quotation mark',
  'is all quotation',
] as const

/** The features of a passage that stands twice, far apart, in the order of `FEATURES`. */
export function featuresOf(traits: Traits): readonly number[] {
  const { passage, words } = traits
  const text = sideText(traits.laterBlock, passage.later)
  return [
    1,
    traits.fit,
    Math.log(1 + Math.min(traits.between, 30)),
    Math.log(traits.company),
    traits.depth <= 3 ? 1 : 0,
    traits.left <= 1 ? 1 : 0,
    Math.log(Math.max(8, traits.usualLength)),
    Math.log(words),
    Math.log(traits.earlierBlockWords / (passage.earlier.to - passage.earlier.from)),
    Math.log(traits.laterBlockWords / words),
    Math.min(1, traits.changed * 8),
    /^["“‘']/.test(text) ? 1 : 0,
    /^["“‘'].*["”’']$/s.test(text) ? 1 : 0,
  ]
}

/**
 * Whether a passage that stands twice, far apart, was rather left there by a slip: a pasted
 * paragraph, a sentence moved and not deleted, against a pull quote, a summary, an excerpt, a
 * refrain. Logistic regression; `scripts/train-duplicate-odds.ts` fits the weights.
 */
export function isSlip(traits: Traits): boolean {
  const shape = shapeOf(traits)
  if (shape === undefined) return false
  const { threshold, weights }: Odds = WEIGHTS[shape]
  return featuresOf(traits).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) >= threshold
}
