import type { Lexicon } from '../../src/rule/lexicon.ts'

/** A word that was never counted is taken to be as rare as one in fifty million. */
const RAREST_PER_MILLION = 0.02

/** No single word carries a passage: a name met nowhere else says no more than this many bits. */
const MOST_BITS = 14

/**
 * How much a run of words says, in bits: for each different word what it costs to guess it by its
 * frequency alone (Shannon 1948). “At the end of the day” says little; a sentence of news, much.
 */
export function informationOf(words: readonly string[], lexicon: Lexicon): number {
  let bits = 0
  for (const word of new Set(words.map((each) => each.toLowerCase()))) {
    const perMillion = Math.max(lexicon.frequency(word), RAREST_PER_MILLION)
    bits += Math.min(MOST_BITS, Math.max(0, Math.log2(1_000_000 / perMillion)))
  }
  return bits
}
