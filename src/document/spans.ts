import { type Intervals, mergeRanges } from '../text/intervals.ts'
import type { Block } from './document.ts'
import type { SpanKind } from './role.ts'

/** The parts of a block that are of some kinds, ready to be asked whether a prose range lies in them. */
export function spansOf(block: Block, ...kinds: readonly SpanKind[]): Intervals {
  // Most blocks have none, and every rule asks.
  if (block.spans.length === 0) return NONE
  return mergeRanges(block.spans.filter((span) => kinds.includes(span.kind)).map((span) => span.range))
}

const NONE = mergeRanges([])
