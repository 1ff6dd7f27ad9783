import { type Evidence, endingNumber, OWN_FEATURES } from './evidence.ts'
import type { Kind } from './phrases/phrase-list.ts'
import { NAMES, type Testimony } from './testimony.ts'

/** Of verdicts that a safe fix may follow. */
export const CERTAIN_CONFIDENCE = 0.999

/** The log odds that a safe fix needs. */
const LEAST = { phrase: 1, word: 3 } as const

/** The marks of a transcript may be meant. */
const NEVER: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>([...NAMES, 'transcript'])

const ENDING = OWN_FEATURES.indexOf('ending')

/**
 * A safe fix needs more than a finding: the block says its phrase and no more. “Vote now:” may announce
 * what does stand below; and what heads a list is left, or its titles would be orphans.
 */
export function isCertain(evidence: Evidence, testimony: Testimony, score: number): boolean {
  const { phrase, reach, numbers } = evidence
  if (reach !== 'whole' || phrase === undefined || phrase.heads || phrase.kept) return false
  if (NEVER.has(phrase.kind)) return false
  const announces = numbers[ENDING] === endingNumber(':')
  if (testimony === 'phrase') return score >= LEAST.phrase && !announces
  const mayAnnounce = phrase.kind === 'related' || phrase.kind === 'player'
  return testimony === 'word' && score >= LEAST.word && !(announces && mayAnnounce)
}
