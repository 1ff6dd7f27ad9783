import { isSlip } from './odds.ts'
import { sideText, type Traits } from './traits.ts'

/** A passage that says less than this, in bits, is a stock phrase, a label, a sign-off. */
const LEAST_INFORMATION = 50

/** Copies of a distant passage from which on it is a refrain or a template of the page. */
const REFRAIN = 4

/** Passages in a row, some of them changed, that are rather a second variant of a section: “undo it with …”. */
const VARIANT = 4

/** Passages that were repeated one after the other from which on a whole section was pasted twice. */
const SECTION = 6

/** True where the passage stands twice for a reason: a refrain, a pull quote, an echo, a label. */
export function isDevice(traits: Traits): boolean {
  if (traits.information < LEAST_INFORMATION) return true
  if (differByRole(traits) || isMachineText(traits)) return true
  if (traits.between === 0) return isParallel(traits)
  return isStock(traits) || !(isSection(traits) || isSlip(traits))
}

/** Sentences of this length, beside each other, may differ in this share of their words and be one. */
const LONG_SENTENCE = 14
const MOST_CHANGED_SENTENCE = 0.15

/** The same share for whole paragraphs. */
const MOST_CHANGED = 0.3

/** What is said twice at once in one paragraph by design says less than this: “Never, never again.” */
const LEAST_WITHIN = 90

/**
 * Neighbours that are alike because they are built alike: the items of a list, captions of one
 * series, a figure of speech. Where one of the two stands whole in the other, they are no series.
 */
function isParallel(traits: Traits): boolean {
  const { passage, earlierBlock, laterBlock, exact, changed, words, information } = traits
  const { earlier, later } = passage
  const within = earlierBlock === laterBlock
  if (exact && earlier.extent !== 'part') return within && information < LEAST_WITHIN
  if (laterBlock.role === 'list-item') return true
  if (!within && passage.equal >= 0.95 * Math.min(traits.earlierBlockWords, traits.laterBlockWords))
    return false
  if (earlier.extent === 'part' || later.extent === 'part') return true
  if (earlier.extent === 'block' && later.extent === 'block') return changed > MOST_CHANGED
  return words < LONG_SENTENCE || changed > MOST_CHANGED_SENTENCE
}

/** Addresses and code stand as often as they are needed. */
function isMachineText({ laterBlock, passage }: Traits): boolean {
  const { start, end } = passage.later.range
  let covered = 0
  for (const { kind, range } of laterBlock.spans) {
    if (kind !== 'code' && kind !== 'url') continue
    covered += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start))
  }
  return covered * 3 > end - start
}

/** Whole paragraphs in a row that stand again in a row. */
export function isSection({ sequence, passage, exact }: Traits): boolean {
  return (
    exact && sequence >= SECTION && passage.earlier.extent === 'block' && passage.later.extent === 'block'
  )
}

/** True where a passage that stands twice far apart tells by itself that it may. */
export function isStock(traits: Traits): boolean {
  return (
    traits.copies >= REFRAIN ||
    isLabel(traits) ||
    isHeading(traits) ||
    (traits.varied && traits.sequence >= VARIANT) ||
    isDeck(traits) ||
    isAside(traits) ||
    isTrimmed(traits)
  )
}

/**
 * A standfirst, a caption or a quoted post may echo the body, and a headline the standfirst: but
 * not word for word, right beside it.
 */
function differByRole({ earlierBlock, laterBlock, exact, changed, between, passage }: Traits): boolean {
  if (earlierBlock.role === laterBlock.role) return false
  const pair = [earlierBlock.role, laterBlock.role]
  if (pair.includes('quotation')) return true
  if (!pair.includes('standfirst') && !pair.includes('caption')) return false
  const { equal, earlier, later } = passage
  const whole = equal === later.to - later.from || equal === earlier.to - earlier.from
  return !(exact || (between === 0 && whole && changed < 1))
}

function isHeading({ earlierBlock, laterBlock }: Traits): boolean {
  return [earlierBlock.role, laterBlock.role].some((role) => role === 'heading' || role === 'headline')
}

/** A line that does not end like a sentence: a headline, a slide's title, a name and an office. */
function isLabel({ earlierBlock, laterBlock, passage }: Traits): boolean {
  return (
    !endsLikeSentence(sideText(earlierBlock, passage.earlier)) &&
    !endsLikeSentence(sideText(laterBlock, passage.later))
  )
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…][)\]”’"'»]*$/.test(text.slice(-8))
}

/** Blocks at the head of a piece among which a summary of it stands. */
const HEAD = 2

/**
 * A summary at the head: the first block, picture and standfirst run together, of which sentences
 * stand again; or a short block that a longer paragraph repeats, in its words or nearly so.
 */
function isDeck(traits: Traits): boolean {
  const { passage, depth, exact } = traits
  const { earlier, later } = passage
  if (depth >= HEAD || later.extent === 'part') return false
  if (earlier.extent === 'sentences') return depth === 0 && later.extent === 'block'
  return later.extent === 'sentences' || (!exact && isShort(traits))
}

/** A piece whose middle paragraph has at least so many words sets its short blocks apart. */
const LONG_FORM = 28

/** From here on it is an essay, a column, a magazine piece: what carries pull quotes. */
const ESSAY = 40

/** A block is short beside paragraphs of nearly twice its length. */
const SHORT = 0.6

function isShort({ words, usualLength }: Traits): boolean {
  return usualLength >= LONG_FORM && words < usualLength * SHORT
}

/** Blocks within which a pull quote stands after the sentence that it is taken from, and before it. */
const REACH_AFTER = 4
const REACH_BEFORE = 12

/**
 * A short block among long paragraphs that repeats a sentence of one of them near by: a pull quote
 * whose box was lost. In an essay it may stand far before its sentence, and be longer. At the end of
 * a piece it is rather a tail that was pasted once more.
 */
function isAside(traits: Traits): boolean {
  const { passage, exact, changed, between, left, usualLength, words } = traits
  const { earlier, later } = passage
  if (earlier.extent === 'block' && later.extent === 'block') {
    return isShort(traits) && !exact && changed === 0 && between <= REACH_BEFORE
  }
  if (earlier.extent === later.extent) return false
  if (earlier.extent !== 'block') return isShort(traits) && between <= REACH_AFTER && left > 0
  return (usualLength >= ESSAY && words < usualLength) || (isShort(traits) && between <= REACH_BEFORE)
}

/** Whole paragraphs that differ only in how they begin or end: “But …”, “…, she says”: an excerpt. */
function isTrimmed({ passage, exact }: Traits): boolean {
  if (exact || passage.equal === 0) return false
  const { runs } = passage.repeat
  const lengths = passage.earlier.to - passage.earlier.from !== passage.later.to - passage.later.from
  return runs.length === 1 && lengths
}
