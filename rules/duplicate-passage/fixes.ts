import type { Block } from '../../src/document/document.ts'
import type { Change, RuleFix } from '../../src/rule/rule.ts'
import { isAllQuotation } from './devices.ts'
import type { Side } from './passages.ts'
import { endsBlock, sideText, type Traits } from './traits.ts'

/** What can be done about a passage that stands twice, best first. */
export function fixesOf(traits: Traits): readonly RuleFix[] {
  const { passage, earlierBlock, laterBlock, exact } = traits
  const removeLater: RuleFix = {
    title: 'remove',
    changes: [removal(laterBlock, passage.later)],
    applicability: isSafe(traits) ? 'safe' : 'unsafe',
  }
  if (exact) return [removeLater]
  const removeEarlier: RuleFix = {
    title: 'removeFirst',
    changes: [removal(earlierBlock, passage.earlier)],
    applicability: 'unsafe',
  }
  // What stands whole within the other is the copy: nothing is lost with it.
  const wholeEarlier = passage.earlier.extent === 'block' && passage.later.extent !== 'block'
  return wholeEarlier ? [removeEarlier, removeLater] : [removeLater, removeEarlier]
}

const ENOUGH_INFORMATION = 100

/**
 * Only the exact copy that follows its first at once as a block of its own, of whole sentences with
 * enough information, in running prose or under pictures. Far from the first it may be the pull
 * quote, and within a paragraph it may be what the paragraph is built on.
 */
function isSafe(traits: Traits): boolean {
  const { passage, earlierBlock, laterBlock, exact, information, between } = traits
  const { earlier, later } = passage
  return (
    exact &&
    between === 0 &&
    information >= ENOUGH_INFORMATION &&
    earlierBlock.role === laterBlock.role &&
    (laterBlock.role === 'body' || laterBlock.role === 'caption') &&
    earlierBlock !== laterBlock &&
    earlier.extent !== 'part' &&
    later.extent === 'block' &&
    // A sentence out of the middle, set below it, is rather a pull quote.
    endsBlock(earlierBlock, earlier) &&
    !isRaised(traits) &&
    !isAllQuotation(sideText(laterBlock, later))
  )
}

/** The last sentence of a paragraph, set below it, may be a pull quote where the story goes on. */
function isRaised({ passage, endsStory }: Traits): boolean {
  return passage.earlier.extent === 'sentences' && !endsStory
}

function removal(block: Block, side: Side): Change {
  if (side.extent === 'block') return { kind: 'remove-block', block }
  const { text } = block.prose
  let { start, end } = side.range
  // One side of white space goes along, so that no double space stays.
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
  if (start === 0) while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return { kind: 'replace', at: { block, range: { start, end } }, text: '' }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0
}
