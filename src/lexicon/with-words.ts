import { DIALECTS, type Lexicon } from '../rule/lexicon.ts'
import type { HunspellWords } from './hunspell.ts'

/** The bits of all dialects: a word of another dictionary tells none of them. */
const ALL_DIALECTS = 2 ** DIALECTS.length - 1

/**
 * A lexicon that knows the words of another dictionary beside its own.
 * @param name tells this lexicon from others, in what is kept of its answers
 */
export function withWords(lexicon: Lexicon, words: HunspellWords, name: string): Lexicon {
  const asOwn = (own: number, text: string, start: number, end: number): number => {
    if (own !== 0) return own
    return words.accepts(text.slice(start, end)) ? ALL_DIALECTS : 0
  }
  return {
    ...lexicon,
    version: `${lexicon.version}+${name}`,
    lookup: (text, start, end) => asOwn(lexicon.lookup(text, start, end), text, start, end),
    lookupAt: (text, table, i) =>
      asOwn(lexicon.lookupAt(text, table, i), text, table.starts[i] ?? 0, table.ends[i] ?? 0),
  }
}
