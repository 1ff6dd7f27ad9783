import type { Block } from '../../src/document/document.ts'
import type { Side } from './passages.ts'
import { sideText, type Traits } from './traits.ts'

/** A passage that says less than this is a stock phrase, a label, a sign-off. */
const LEAST_INFORMATION = 55
const LEAST_INFORMATION_APART = 80

/** Neighbours may differ in this share of their words and still be one passage pasted twice; passages apart in less. */
const MOST_CHANGED = 0.3
const MOST_CHANGED_APART = 0.16

/** Copies of a distant passage from which on it is a refrain or a template of the page. */
const REFRAIN = 4

/** True where the passage stands twice for a reason: a refrain, a pull quote, an echo, a label. */
export function isDevice(traits: Traits): boolean {
  if (traits.information < LEAST_INFORMATION) return true
  if (differByRole(traits)) return true
  return traits.between === 0 ? isDeviceBeside(traits) : isDeviceApart(traits)
}

/** A caption, a standfirst or a quoted post may echo the body; two of one kind may not echo each other. */
function differByRole({ earlierBlock, laterBlock, exact }: Traits): boolean {
  if (earlierBlock.role === laterBlock.role) return false
  const pair = [earlierBlock.role, laterBlock.role]
  if (pair.includes('standfirst') || pair.includes('quotation')) return true
  return pair.includes('caption') && !exact
}

function isDeviceBeside({ changed, passage }: Traits): boolean {
  return changed > MOST_CHANGED && passage.earlier.extent !== 'block' && passage.later.extent !== 'block'
}

function isDeviceApart(traits: Traits): boolean {
  const { passage, changed, information, copies } = traits
  if (information < LEAST_INFORMATION_APART || changed > MOST_CHANGED_APART || copies >= REFRAIN) return true
  if (passage.earlier.extent === 'part' || passage.later.extent === 'part') return true
  return (
    isLabel(traits) ||
    isPullQuote(traits.earlierBlock, passage.earlier) ||
    isPullQuote(traits.laterBlock, passage.later)
  )
}

/** A line that does not end like a sentence: a headline, a slide's title, a name and an office. */
function isLabel({ earlierBlock, laterBlock, passage }: Traits): boolean {
  return (
    !endsLikeSentence(sideText(earlierBlock, passage.earlier)) ||
    !endsLikeSentence(sideText(laterBlock, passage.later))
  )
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…][)\]”’"'»]*$/.test(text)
}

/** A block that is nothing but one quotation, set apart: “We had no choice.” */
function isPullQuote(block: Block, side: Side): boolean {
  return side.extent === 'block' && /^[“"‘'«].*[”"’'»]$/s.test(sideText(block, side))
}
