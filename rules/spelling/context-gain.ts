import type { Lexicon } from '../../src/rule/lexicon.ts'

/** Words of one neighbour that the chance of a pair is smoothed with. */
const WEIGHT = 300
/** Occurrences per million that an uncounted word is taken to have. */
const RARE = 0.05
/** Words of the counted news, in millions: what a frequency is turned back into occurrences with. */
const NEWS_MILLIONS = 12.7
const MAX_GAIN = 8

/**
 * How much likelier a word is between its neighbours than anywhere, in nats: the sum of both sides,
 * from counts of neighbouring words. Around zero where nothing is known.
 */
export function contextGain(word: string, left: string, right: string, lexicon: Lexicon): number {
  const parts = word.toLowerCase().split(' ')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  return sideGain(left, first, left, lexicon) + sideGain(last, right, right, lexicon)
}

/** `beside` is the one of the pair that is given; the other is the one that is judged. */
function sideGain(left: string, right: string, beside: string, lexicon: Lexicon): number {
  if (left === '' || right === '') return 0
  const judged = beside === left ? right : left
  const chance = (lexicon.frequency(judged) + RARE) / 1e6
  const given = lexicon.frequency(beside) * NEWS_MILLIONS
  const together = lexicon.neighbours(left, right)
  const gain = Math.log((together + WEIGHT * chance) / ((given + WEIGHT) * chance))
  return Math.max(-MAX_GAIN, Math.min(MAX_GAIN, gain))
}
