import { type Conflict, words } from '../../src/contradictions/conflict.ts'
import type { Evidence } from '../../src/contradictions/evidence.ts'

// Of conflicts of a kind, the share that is right at a likeness: read off the titles of published
// articles, every one of whose conflicts was read, and cases written by hand. A headline is short, so
// that a word or two in common is a large share of it: the share (coverage) decides more than the sum.

const SURE = 0.92
const LIKELY = 0.6
const UNLIKELY = 0.2

const RIVALLED = 0.6

/** The share of conflicts like this one between a headline and its story that is right. */
export function headlineConfidence(conflict: Conflict): number {
  const { kind, judged, confidence } = conflict
  const likeness = judged?.evidence
  // Without a likeness it was one name, one person or one event that held the two together.
  if (likeness === undefined) return confidence
  // Where another sentence with another value is nearly as like, the text has two itself.
  if (likeness.rivalry >= RIVALLED) return UNLIKELY
  switch (kind) {
    case 'figure':
      return isMoney(conflict) ? money(likeness) : figure(likeness)
    case 'age':
      return likeness.left + likeness.right >= 1 && likeness.coverage >= 0.45 ? SURE : UNLIKELY
    case 'weekday':
    case 'year':
    case 'day':
      return time(likeness)
    case 'place':
      // “close the Mexican border” beside “closes the border to Central American migrants”
      return likeness.coverage >= 0.6 && likeness.shared >= 1.5 && isBeside(likeness) ? SURE : LIKELY
    case 'act':
      // The story tells the headline's act too, of something else.
      if (judged?.matter === 'told-act') return UNLIKELY
      return likeness.coverage >= 0.5 && likeness.near >= 1 && likeness.shared >= 1 ? SURE : UNLIKELY
    case 'person':
      return likeness.coverage >= 0.15 && likeness.shared >= 0.8 ? SURE : UNLIKELY
    default:
      return confidence
  }
}

/** Is a word straight before or after the two values the same? */
function isBeside({ left, right, frame }: Evidence): boolean {
  return left + right > 0 || frame > 0
}

/** “380 points at open”, “442 points”: surroundings that are less alike tell of other moments. */
function figure({ shared, coverage, near, mistyped }: Evidence): number {
  if (mistyped === 1 && coverage >= 0.25 && shared >= 0.8) return SURE
  if (coverage >= 0.58 && shared >= 1.6 && near >= 1) return SURE
  return coverage >= 0.3 ? LIKELY : UNLIKELY
}

/** A sum of money is told of one thing more often than a count is. */
function money({ shared, coverage, mistyped }: Evidence): number {
  if (mistyped === 1 && coverage >= 0.12 && shared >= 0.4) return SURE
  if (coverage >= 0.25 && shared >= 0.8) return SURE
  return coverage >= 0.15 ? LIKELY : UNLIKELY
}

function isMoney({ caption }: Conflict): boolean {
  return /^[^\d\s]{0,3}[$£€]/.test(words(caption))
}

function time({ shared, coverage, near }: Evidence): number {
  if (coverage >= 0.5 && shared >= 1.3 && near >= 1) return SURE
  return coverage >= 0.3 ? LIKELY : UNLIKELY
}
