import type { Block } from '../../src/document/document.ts'
import type { Role } from '../../src/document/role.ts'
import { isCitation } from './citations.ts'
import { isSlip } from './odds.ts'
import { isCrossHead, isParallel, isWholeBeside } from './parallels.ts'
import type { Side } from './passages.ts'
import { endsBlock, endsLikeSentence, sideText, type Traits } from './traits.ts'
import { isLifted, isUnattributed, isVariant } from './variants.ts'

/** A passage that says less than this, in bits, is a stock phrase, a label, a sign-off. */
const LEAST_INFORMATION = 50

/** Copies of a distant passage from which on it is a refrain or a template of the page. */
const REFRAIN = 4
/** The same for passages that stand again together: lines of a refrain. */
const REFRAIN_OF_LINES = 3

/** Passages in a row, some of them changed, that are rather a second variant of a section: “undo it with …”. */
const VARIANT = 4

/** Passages that were repeated one after the other from which on a whole section was pasted twice. */
const SECTION = 6

/** True where the passage stands twice for a reason: a refrain, a pull quote, an echo, a label. */
export function isDevice(traits: Traits): boolean {
  if (traits.information < LEAST_INFORMATION) return true
  if (differByRole(traits) || isMachineText(traits) || isCitation(traits.laterBlock)) return true
  if (!isDisplay(traits) && (isLifted(traits) || isVariant(traits))) return true
  if (traits.between === 0) return isSeries(traits) || isParallel(traits) || isClause(traits)
  if (isStock(traits)) return true
  return isScattered(traits) && !isSlip(traits, looksMeant(traits) ? MEANT : 0)
}

/**
 * What the odds must say, in their logarithm, of a passage that looks meant by its place alone. With 2 a training
 * half keeps 29 of 35 such sentences that were pasted, and none of the 71 that stand there by nature.
 */
const MEANT = 2

/** True where the place of a passage says that it may stand twice, though its wording may say otherwise. */
function looksMeant(traits: Traits): boolean {
  return isRaisedAhead(traits) || isHeadOfPage(traits) || isCredited(traits) || isSigned(traits)
}

/** True where the copy beside a passage is not the first one, which is the evidence. */
function isThird({ between, earlierBlock, laterBlock }: Traits): boolean {
  return between === 0 && laterBlock.index - earlierBlock.index > 1
}

/** Three neighbours that differ are entries of a list that nothing marks: what each councillor voted for. */
function isSeries(traits: Traits): boolean {
  return !traits.exact && traits.copies >= SERIES && !isWholeBeside(traits)
}

const SERIES = 3

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

/** What a paragraph says again of the heading above it. */
export function isBelowHeading(traits: Traits): boolean {
  return traits.between === 0 && traits.earlierBlock.role === 'heading' && isCrossHead(traits)
}

/** Far apart, and no section that was pasted twice. */
export function isScattered(traits: Traits): boolean {
  return traits.between > 0 && !isSection(traits) && !isRunTwice(traits)
}

/** Paragraphs in a row that stand again right after that row: one, two, one, two. */
function isRunTwice({ sequence, between, passage, exact }: Traits): boolean {
  return exact && between < sequence && passage.earlier.extent === 'block' && passage.later.extent === 'block'
}

/** True where a passage that stands twice far apart tells by itself that it may. */
export function isStock(traits: Traits): boolean {
  return (
    traits.copies >= (traits.sequence > 1 ? REFRAIN_OF_LINES : REFRAIN) ||
    isListed(traits) ||
    isMotion(traits) ||
    isLabel(traits) ||
    isTitled(traits) ||
    isHeading(traits) ||
    isHeadInLead(traits) ||
    isInvitation(traits) ||
    isDeskNote(traits) ||
    isFormula(traits) ||
    (traits.varied && traits.sequence >= VARIANT)
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

/** A longer item is a paragraph with a sign before it. */
const LONGEST_ITEM = 15

/** Steps, changes and wares stand in as many lists as they belong to. */
function isListed({ earlierBlock, laterBlock, exact, attribution, words }: Traits): boolean {
  if (exact && words >= LONGEST_ITEM && attribution >= QUOTES) return false
  return earlierBlock.role === laterBlock.role && LISTED.has(laterBlock.role)
}

const LISTED: ReadonlySet<Role> = new Set(['list-item', 'footnote'])

/** Units before the colon of a caption's title, at most. */
const LONGEST_TITLE = 32

/**
 * Behind a title of its own, a name or a label, what is a paragraph elsewhere: “Long wait: Islanders had
 * complained …”, “Q: Who paid?”. A sentence out of a paragraph was pasted there: “Advertisement: …”.
 */
function isTitled({ exact, earlierBlock, laterBlock, passage: { earlier, later } }: Traits): boolean {
  if (hasTitle(earlierBlock, earlier) && later.extent === 'block') return true
  if (hasTitle(laterBlock, later) && earlier.extent === 'block') return true
  if (exact) return false
  const [one, other] = [sideText(earlierBlock, earlier), sideText(laterBlock, later)]
  return TITLE.test(one) !== TITLE.test(other) || (TURN.test(one) && TURN.test(other))
}

const TITLE = /^[^.!?:]{1,32}:\s/

/** The label of a turn in an interview. */
const TURN = /^(?:Q|A|Question|Answer)[.:]\s/

function hasTitle({ prose: { text } }: Block, { range: { start } }: Side): boolean {
  return start <= LONGEST_TITLE && /^[^.!?]*:\s*$/.test(text.slice(0, start))
}

/** In words: “The motion was carried by three votes to one, Mr Fenn dissenting.” */
const LONGEST_MOTION = 16

/** The share of what stands before that is the same where paragraphs are built alike. */
const ALIKE = 0.4

/** A short sentence that ends paragraphs built alike: of minutes, of notices. */
function isMotion({
  words,
  surroundings,
  earlierBlock,
  laterBlock,
  passage: { earlier, later },
}: Traits): boolean {
  if (words > LONGEST_MOTION) return false
  if (earlier.extent !== 'sentences' || later.extent !== 'sentences') return false
  return endsBlock(earlierBlock, earlier) && endsBlock(laterBlock, later) && surroundings().before >= ALIKE
}

/**
 * A line that is a sentence, with its full stop, is text by itself: a short paragraph is taken for a heading at times.
 * So is a block of which the passage is some sentences: what a page begins with.
 */
function isHeading({ earlierBlock, laterBlock, passage: { earlier, later } }: Traits): boolean {
  const sides = [
    { side: earlier, block: earlierBlock },
    { side: later, block: laterBlock },
  ]
  return sides.some(
    ({ side, block: { role, prose } }) =>
      side.extent === 'block' &&
      (role === 'heading' || role === 'headline') &&
      !prose.text.trimEnd().endsWith('.'),
  )
}

/** In words of attribution among 100: the piece reports, and does not argue. */
const REPORTS = 0.8

/** With fewer a piece may be a manual, which tells the same steps of each way to do a thing. */
const QUOTES = 0.5

/** Blocks that end like sentences: before the third, what stands twice may be the summary that heads a story. */
const HEAD = 3

/**
 * Far apart, word for word, and hardly a pull quote: paragraphs in a row, or in a report a paragraph by itself. What
 * heads the story may be its summary; what somebody says is told again where it is answered; what a paragraph says
 * beside other things, of a case or a law, is reminded of; and a box calls on readers as often as the page has room.
 */
export function isPlainSlip(traits: Traits): boolean {
  const { exact, depth, sequence, attribution, passage } = traits
  if (!isScattered(traits)) return true
  if (!exact || depth <= HEAD) return false
  if (passage.earlier.extent !== 'block' || passage.later.extent !== 'block') return false
  const text = sideText(traits.laterBlock, passage.later)
  if (OPENS_QUOTATION.test(text) || CALL.test(text)) return false
  return attribution >= (sequence > 1 ? QUOTES : REPORTS)
}

/** “Vote Here in Urgent National Poll.” */
const CALL = /\b(?:vote|click|read|see|learn|watch|listen|donate|join|register)(?: more| now| it)? here\b/i

/** A note of the desk stands at the head and the foot of a piece: “Editor’s note: This story is free.” */
function isDeskNote({ laterBlock, passage: { earlier, later } }: Traits): boolean {
  return earlier.extent === 'block' && later.extent === 'block' && DESK_NOTE.test(sideText(laterBlock, later))
}

const DESK_NOTE = /^\W{0,3}(?:(?:editor|publisher|author)[’']?s?[’']? note|notes? to (?:our )?readers?)\b/i

/** Speech that stands twice may be a chant, a pull quote, or told again: “No justice, no peace.” */
export function isAllQuotation(text: string): boolean {
  return OPENS_QUOTATION.test(text) && /["”’'»]$/.test(text)
}

const OPENS_QUOTATION = /^["“‘'«]/

/** A line that does not end like a sentence: a headline, a slide's title, a name and an office. */
function isLabel({ earlierBlock, laterBlock, passage }: Traits): boolean {
  return (
    !endsLikeSentence(sideText(earlierBlock, passage.earlier)) &&
    !endsLikeSentence(sideText(laterBlock, passage.later))
  )
}

/** In code units: the headline that a page's first block may hold behind its standfirst. */
const LONGEST_HEADLINE = 70

/**
 * A sentence out of what a page begins with, picture, credit and headline run into one: “The minister
 * on Monday. | Getty Ferry strike ends”. Such a block ends in a headline, seldom like a sentence.
 */
function isHeadOfPage({ depth, earlierBlock, passage: { earlier } }: Traits): boolean {
  if (depth > 0 || earlier.extent !== 'sentences') return false
  const text = earlierBlock.prose.text.trimEnd()
  if (!endsLikeSentence(text)) return !text.endsWith(':')
  const rest = text.slice(earlier.range.end).trim()
  return rest.length <= LONGEST_HEADLINE && (rest.endsWith('?') || rest.endsWith('!'))
}

/** Blocks between what a page begins with and the lead that says it again, at most. */
const LEAD = 3

/** What a page begins with is told again in the lead; further down it is rather a copy. */
function isHeadInLead(traits: Traits): boolean {
  return traits.between <= LEAD && (isHeadOfPage(traits) || isCredited(traits))
}

/** From here on the paragraphs are an essay's, a column's, a magazine's: what carries pull quotes. */
const ESSAY = 45
const SHORT_IN_ESSAY = 0.4
/** Blocks between a pull quote and the sentence that it was taken from, at most, as a rule. */
const MOST_AHEAD = 8

/**
 * In an essay a short paragraph whose words stand again inside a later one is the pull quote, or the
 * standfirst, set ahead of its sentence: a slip leaves the copy behind the first. Pieces that report have few of them.
 */
function isRaisedAhead(traits: Traits): boolean {
  const { usualLength, attribution, between, earlierBlockWords, passage } = traits
  const { earlier, later } = passage
  return (
    usualLength >= ESSAY &&
    between <= MOST_AHEAD &&
    attribution < REPORTS &&
    earlier.extent === 'block' &&
    later.extent === 'sentences' &&
    earlierBlockWords < SHORT_IN_ESSAY * usualLength
  )
}

/** Before the credit of a picture it is a caption: “The minister on Monday. | Getty”. */
function isCredited(traits: Traits): boolean {
  return restsOf(traits).some((rest) => /^\s*\|\s/.test(rest))
}

/** The box of a quotation signs it: “We will not go.” – Ann Lee, teacher. */
function isSigned({ earlierBlock, laterBlock }: Traits): boolean {
  return [earlierBlock, laterBlock].some(({ prose: { text } }) =>
    /["”’]\s*[-–—]{1,2}\s*\p{Lu}.{2,}$/u.test(text.slice(-LONGEST_SIGNATURE)),
  )
}

/** In code units: a name and an office. */
const LONGEST_SIGNATURE = 100

/** Boxes for readers end in the same sentences, each behind its own; `web-boilerplate` speaks of them. */
function isInvitation({ exact, laterBlock, passage: { earlier, later } }: Traits): boolean {
  const partly = earlier.extent === 'sentences' && later.extent === 'sentences'
  const text = sideText(laterBlock, later)
  return (partly || !exact) && INVITES.test(text) && CALLS_READER.test(text)
}

/** A report may tell of those who sign up: “The site lets islanders sign up for cheaper crossings.” */
const CALLS_READER = /\b(?:you|yours?|our|us|we|here|today)\b|^\W{0,3}(?:sign|subscribe|get|join|click)\b/i

const INVITES =
  /\b(?:sign(?:ing)? up|(?:un)?subscribe|newsletters?|privacy policy|terms of (?:service|use))\b/i

/** Law says the same of each party, and in each clause: “The lessee shall keep the stair in repair.” */
function isFormula({ laterBlock, passage: { later } }: Traits): boolean {
  return LEGAL.test(sideText(laterBlock, later))
}

/** The clauses of two parties, one after the other. */
function isClause(traits: Traits): boolean {
  const { earlier, later } = traits.passage
  return !traits.exact && earlier.extent === 'block' && later.extent === 'block' && isFormula(traits)
}

const LEGAL = /\b(?:shall|hereby|herein|hereof|hereto|thereof|hereinafter|witness whereof)\b/i

/**
 * Of two neighbours that say the same one may be meant: a post below the paragraph that quotes it (“… – Ann Lee
 * (@annlee) June 29, 2017”), a quotation out of its box, a cross-head ahead of its sentence. Or it is what a lost
 * box left.
 */
export function isDisplay(traits: Traits): boolean {
  const { between, earlierBlock, laterBlock } = traits
  if (between === 0 && isPosted(earlierBlock) !== isPosted(laterBlock)) return true
  if (isThird(traits) && !isWholeSentence(traits)) return true
  if (isWholeBeside(traits)) return isLifted(traits) || isVariant(traits) || isCrossHead(traits)
  const { earlier, later } = traits.passage
  const isBlock = earlier.extent === 'block' || later.extent === 'block'
  return between === 0 && isBlock && (isLifted(traits) || isUnattributed(traits))
}

/** A paragraph, word for word, and no title of a player, which stands above it, in it and below it. */
function isWholeSentence({ exact, laterBlock, passage: { earlier, later } }: Traits): boolean {
  return (
    exact && earlier.extent === 'block' && later.extent === 'block' && endsLikeSentence(laterBlock.prose.text)
  )
}

function isPosted({ prose: { text } }: Block): boolean {
  return POST.test(text.slice(-LONGEST_SIGNATURE))
}

const POST = /\s[-–—]{1,2}\s?[^()]{2,60}\(@\w{1,30}\)/

/** What stands behind the passage in each of its two blocks. */
function restsOf({ earlierBlock, laterBlock, passage: { earlier, later } }: Traits): readonly string[] {
  return [earlierBlock.prose.text.slice(earlier.range.end), laterBlock.prose.text.slice(later.range.end)]
}
