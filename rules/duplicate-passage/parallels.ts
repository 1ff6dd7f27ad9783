import { endsBlock, endsLikeSentence, sideText, type Traits } from './traits.ts'
import { isSlot, isSubstitution } from './variants.ts'

/** Sentences of this length, beside each other, may differ in this share of their words and be one. */
const LONG_SENTENCE = 14
const MOST_CHANGED_SENTENCE = 0.15

/** The same share for whole paragraphs. */
const MOST_CHANGED = 0.3

/**
 * What is said twice at once by design says less than this, in bits: “Never, never again.”; “I thought it better
 * to tell you,” which a man of a novel repeats; the credit behind two captions.
 */
const LEAST_BESIDE = 90

/**
 * Neighbours that are alike because they are built alike: the items of a list, captions of one
 * series, a figure of speech, a cross-head and the sentence below it. Where one of the two stands whole in
 * the other, they are no series.
 */
export function isParallel(traits: Traits): boolean {
  const { passage, earlierBlock, laterBlock, exact } = traits
  const { earlier, later } = passage
  if (isCrossHead(traits)) return !isWholeBeside(traits)
  if (exact && earlier.extent !== 'part') {
    const isWhole = earlier.extent === 'block' || later.extent === 'block'
    return earlierBlock === laterBlock || !isWhole ? isAside(traits) : false
  }
  if (laterBlock.role === 'list-item') return true
  return isNearParallel(traits)
}

/** A block of which a neighbour holds a twentieth less than all stands whole in it. */
const WHOLE = 0.95

/** True for neighbours of which one stands whole in the other. */
export function isWholeBeside(traits: Traits): boolean {
  if (traits.between > 0 || traits.earlierBlock === traits.laterBlock) return false
  return traits.passage.equal >= WHOLE * Math.min(traits.earlierBlockWords, traits.laterBlockWords)
}

function isNearParallel(traits: Traits): boolean {
  const { passage, changed, words, differences } = traits
  const { earlier, later } = passage
  if (isWholeBeside(traits)) return false
  const isBlocks = earlier.extent === 'block' && later.extent === 'block'
  if (isBlocks && isLabel(traits)) return true
  if (earlier.extent === 'part' || later.extent === 'part') return true
  if (isBlocks) return changed > MOST_CHANGED
  if (differences.some(isSlot) || differences.filter(isSubstitution).length > 1) return true
  return words < LONG_SENTENCE || changed > MOST_CHANGED_SENTENCE
}

/** The share of what stands ahead of it in two blocks that end in the same sentence from which on they are built alike. */
const ALIKE = 0.35

/** Little is said, or a name signs: “– Ann Lee (@annlee)”, “Tomas Lind—Monitor staff”. */
function isAside(traits: Traits): boolean {
  const { earlierBlock, laterBlock, passage } = traits
  const text = sideText(laterBlock, passage.later)
  if (traits.information < LEAST_BESIDE || /^[-–—]/.test(text) || !endsLikeSentence(text)) return true
  return (
    traits.alikeBeside >= ALIKE &&
    endsBlock(earlierBlock, passage.earlier) &&
    endsBlock(laterBlock, passage.later)
  )
}

/** Longer lines are no cross-heads, but paragraphs that were cut off. */
const LONGEST_CROSS_HEAD = 25

/** A heading, or in plain text a line without a stop, ahead of the sentence that it was made from: “Crews to strike”. */
export function isCrossHead({ earlierBlock, laterBlock, passage, depth, words }: Traits): boolean {
  const { earlier, later } = passage
  if (earlier.extent !== 'block' || endsLikeSentence(earlierBlock.prose.text)) return false
  if (later.extent !== 'block') return words <= LONGEST_CROSS_HEAD && earlierBlock.role !== 'headline'
  // The standfirst, which is the lead without its stop.
  return depth === 0 && endsLikeSentence(laterBlock.prose.text)
}

/** Two short lines that are no sentences: the entries of a list of judges, a title with a length behind it. */
function isLabel({ earlierBlock, laterBlock, words }: Traits): boolean {
  return (
    words <= LONGEST_CROSS_HEAD &&
    !endsLikeSentence(earlierBlock.prose.text) &&
    !endsLikeSentence(laterBlock.prose.text)
  )
}
