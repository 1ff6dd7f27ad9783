import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { Side } from './passages.ts'
import { type WordStream, wordText } from './stream.ts'

/** A word that was never counted is taken to be as rare as one in fifty million. */
const RAREST_PER_MILLION = 0.02

/** No single word carries a passage: a name met nowhere else says no more than this many bits. */
const MOST_BITS = 14

/** Different words that are weighed: more than enough for any question that is asked of a passage. */
const WEIGHED = 400

/** What it costs to guess a word by its frequency alone, in bits (Shannon 1948). */
export function bitsOf(word: string, lexicon: Lexicon): number {
  const perMillion = Math.max(lexicon.frequency(word), RAREST_PER_MILLION)
  return Math.min(MOST_BITS, Math.max(0, Math.log2(1_000_000 / perMillion)))
}

/**
 * How much a passage says: the bits of its different words. “At the end of the day” says little; a
 * sentence of news, much.
 */
export function informationOf(stream: WordStream, side: Side, lexicon: Lexicon): number {
  const seen = new Set<number>()
  let bits = 0
  for (let at = side.from; at < side.to && seen.size < WEIGHED; at++) {
    const hash = stream.hashes[at] ?? 0
    if (seen.has(hash)) continue
    seen.add(hash)
    bits += bitsOf(wordText(stream, side.block, at), lexicon)
  }
  return bits
}
