import type { Block } from '../../src/document/document.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { WordTable } from '../../src/text/words.ts'
import { type Slip, STEPS } from './slip.ts'

/** What speaks for a slip's word because the piece is about it, in table steps. */
export type TermDoubt = (slip: Slip) => number

/**
 * “The write has failed” in a piece that speaks of writes: a word that stands in it unmarked more often than news
 * would have it is a term of the piece. The doubt is the logarithm of how many times more, one added to both
 * counts, as bursts of content words are told (Church and Gale 1995, “Poisson mixtures”).
 * @param slips of the whole piece that may be shown
 * @param length words of the piece
 */
export function termDoubts(
  slips: readonly Slip[],
  blocks: readonly Block[],
  wordsOf: (block: Block) => WordTable,
  length: number,
  lexicon: Pick<Lexicon, 'frequency'>,
): TermDoubt {
  const counts = new Map<string, number>()
  for (const { word } of slips) counts.set(word, (counts.get(word) ?? 0) - 1)
  for (const block of blocks) countIn(block, wordsOf(block), counts)
  return ({ word }) => {
    const unmarked = counts.get(word) ?? 0
    const expected = (lexicon.frequency(word.replace('’', "'")) * length) / 1e6
    const most = expected + DEVIATIONS * Math.sqrt(expected)
    return STEPS * Math.max(0, Math.log((unmarked + 1) / (most + 1)))
  }
}

/** So many standard deviations above what news has are chance: common words stand now oftener, now seldomer. */
const DEVIATIONS = 1

/** Adds up the words that are counted, as they are written. */
function countIn({ prose: { text } }: Block, words: WordTable, counts: Map<string, number>): void {
  const beginnings = new Set([...counts.keys()].map((word) => word.charCodeAt(0)))
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0
    if (!beginnings.has(text.charCodeAt(start))) continue
    const word = text.slice(start, words.ends[i])
    const count = counts.get(word)
    if (count !== undefined) counts.set(word, count + 1)
  }
}
