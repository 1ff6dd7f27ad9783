import type { Lexicon } from '../../src/rule/lexicon.ts'
import { scanWords } from '../../src/text/words.ts'
import { type Slip, STEPS } from './slip.ts'

/** What speaks for a slip's word because the piece is about it, in table steps. */
export type TermDoubt = (slip: Slip) => number

/**
 * “The write has failed” in a piece that speaks of writes: a word that stands in it unmarked more often than news
 * would have it is a term of the piece. The doubt is the logarithm of how many times more, one added to both
 * counts, as bursts of content words are told (Church and Gale 1995, “Poisson mixtures”).
 * @param slips of the whole piece that may be shown
 * @param blocks for each block of the piece, the hashes of its words of pairs, as `WordTable` has them
 * @param length words of the piece
 */
export function termDoubts(
  slips: readonly Slip[],
  blocks: Iterable<readonly number[]>,
  length: number,
  lexicon: Pick<Lexicon, 'frequency'>,
): TermDoubt {
  const counts = new Map<number, number>()
  for (const { word } of slips) counts.set(hashOf(word), (counts.get(hashOf(word)) ?? 0) - 1)
  for (const hashes of blocks) {
    for (const hash of hashes) {
      const known = counts.get(hash)
      if (known !== undefined) counts.set(hash, known + 1)
    }
  }
  return ({ word }) => {
    const unmarked = counts.get(hashOf(word)) ?? 0
    const expected = (lexicon.frequency(word.replace('’', "'")) * length) / 1e6
    const most = expected + DEVIATIONS * Math.sqrt(expected)
    return STEPS * Math.max(0, Math.log((unmarked + 1) / (most + 1)))
  }
}

/** So many standard deviations above what news has are chance: common words stand now oftener, now seldomer. */
const DEVIATIONS = 1

function hashOf(word: string): number {
  return scanWords(word).hashes[0] ?? 0
}
