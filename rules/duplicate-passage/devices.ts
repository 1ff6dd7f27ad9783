import { isSlip } from './odds.ts'
import { sideText, type Traits } from './traits.ts'

/** A passage that says less than this, in bits, is a stock phrase, a label, a sign-off. */
const LEAST_INFORMATION = 50

/** Copies of a distant passage from which on it is a refrain or a template of the page. */
const REFRAIN = 4

/** Passages that were repeated one after the other from which on a whole section was pasted twice. */
export const SECTION = 4

/** True where the passage stands twice for a reason: a refrain, a pull quote, an echo, a label. */
export function isDevice(traits: Traits): boolean {
  if (traits.information < LEAST_INFORMATION) return true
  if (differByRole(traits)) return true
  if (traits.between === 0) return false
  return isStock(traits) || (traits.sequence < SECTION && !isSlip(traits))
}

/** True where a passage that stands twice far apart tells by itself that it may. */
export function isStock(traits: Traits): boolean {
  return traits.copies >= REFRAIN || isLabel(traits) || isHeading(traits)
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
    !endsLikeSentence(sideText(earlierBlock, passage.earlier)) ||
    !endsLikeSentence(sideText(laterBlock, passage.later))
  )
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…][)\]”’"'»]*$/.test(text.slice(-8))
}
