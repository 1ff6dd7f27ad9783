import type { Block } from '../../src/document/document.ts'
import type { Difference } from './differences.ts'
import type { Passage, Side } from './passages.ts'
import type { Traits } from './traits.ts'

/** Slots that are filled otherwise from which on a paragraph is a pattern, and no copy. */
const PATTERN = 2

/**
 * Alike because it was meant: one is the other without its speaker, or both are paragraphs of one pattern, filled
 * otherwise: “Skerrow beat Lowell 2–1 …”, “Lowell beat Holm 3–0 …”.
 */
export function isVariant(traits: Traits): boolean {
  if (isUnattributed(traits)) return true
  const { differences, passage } = traits
  if (passage.earlier.extent !== 'block' || passage.later.extent !== 'block') return false
  return traits.renamed || differences.filter(isSlot).length >= PATTERN
}

/** A quotation without what handed it to its speaker: “…,” said Okafor. “…” */
export function isUnattributed({ differences }: Traits): boolean {
  return differences.length > 0 && differences.every(isAttribution)
}

/** True where a word stands for another. */
export function isSubstitution({ earlier, later }: Difference): boolean {
  return earlier !== '' && later !== ''
}

/** True where a figure stands for a figure, or a name for a name. */
export function isSlot(difference: Difference): boolean {
  if (!isSubstitution(difference)) return false
  const both = [difference.earlier, difference.later]
  return both.every((text) => FIGURE.test(text)) || both.every((text) => /^\p{Lu}/u.test(text))
}

const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh)\b/i

const LONGEST_ATTRIBUTION = 40

/** Words that hand a quotation to its speaker, and that its box leaves out. */
function isAttribution({ earlier, later }: Difference): boolean {
  const text = earlier === '' ? later : earlier
  return (earlier === '' || later === '') && text.length <= LONGEST_ATTRIBUTION && SPEAKS.test(text)
}

const SPEAKS = /\b(?:said|says|told|tells|added|adds|tweeted|wrote|writes|asked|noted|explained|explains)\b/i

/**
 * A quotation that was lifted out of its marks, into a box or a heading: in one place it opens with a mark. Where
 * another word stands first, the mark may have gone with the word.
 */
export function isLifted({ earlierBlock, laterBlock, passage }: Traits): boolean {
  const { earlier, later } = passage
  return opensQuotation(earlierBlock, earlier) !== opensQuotation(laterBlock, later) && beginsAlike(passage)
}

function beginsAlike({ earlier, later, repeat: { runs } }: Passage): boolean {
  return runs.some((run) => {
    const at = earlier.from - run.earlier
    return at >= 0 && at < run.length && at === later.from - run.later
  })
}

const OPENING = /^["“‘«]/

function opensQuotation({ prose: { text } }: Block, { range: { start } }: Side): boolean {
  return OPENING.test(text.slice(start)) || (start > 0 && OPENING.test(text.charAt(start - 1)))
}
