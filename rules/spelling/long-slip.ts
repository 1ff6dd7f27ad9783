import type { Lexicon } from '../../src/rule/lexicon.ts'
import { type Correction, FOREIGN_ENDING } from './evidence.ts'
import { differsAtEnd } from './slip-place.ts'
import type { UnknownWord } from './unknown-words.ts'
import { isDerived, isJoined } from './word-formation.ts'

/** Letters from which words stand so far apart that nothing but a slip lies near one of them. */
const LONG = 10
/** Two common slips. */
const MAX_COST = 9
/** In nats, over the next correction. */
const CLEAR_LEAD = 6
/** Occurrences per million of the correction. */
const MIN_FREQUENCY = 1

/**
 * The least chance that a word is a typo when it is a long one beside a common long word. What stands
 * around it says little then: “the repsonsibilties of Stoltenberg and Grushko” is as sure a slip as in a
 * sentence without names. Measured on the publishers that nothing was trained on: docs/accuracy/spelling.md.
 */
export const LONG_SLIP_CHANCE = 0.97

/** True for a word that no list knows, one or two slips from a common word of ten letters or more, and from no other. */
export function isLongSlip(
  { capitals, emphasised, hyphenated, lower, mentioned }: UnknownWord,
  [best, next]: readonly Correction[],
  lexicon: Lexicon,
): boolean {
  if (best === undefined || best.takes !== 'word' || capitals !== 'none') return false
  if (emphasised || hyphenated || mentioned) return false
  const right = best.text.toLowerCase()
  if (Math.min(lower.length, right.length) < LONG || /[^a-z]/.test(best.text)) return false
  if (best.cost > MAX_COST || best.score - (next?.score ?? Number.NEGATIVE_INFINITY) < CLEAR_LEAD)
    return false
  if (lexicon.frequency(right) < MIN_FREQUENCY || lexicon.articles(lower) > 1) return false
  if (differsAtEnd(lower, right) || FOREIGN_ENDING.test(lower) || lexicon.isForeign(lower)) return false
  const { name, term, word } = lexicon.listed(lower)
  return !name && !term && !word && !isDerived(lower, lexicon) && !isJoined(lower, lexicon)
}
