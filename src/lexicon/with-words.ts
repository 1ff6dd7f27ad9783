import { DIALECTS, type Lexicon } from '../rule/lexicon.ts'
import type { HunspellWords } from './hunspell.ts'

/** The bits of all dialects: a word of another dictionary tells none of them. */
const ALL_DIALECTS = 2 ** DIALECTS.length - 1

/**
 * A lexicon that knows the words of another dictionary beside its own.
 * @param name tells this lexicon from others, in what is kept of its answers
 */
export function withWords(lexicon: Lexicon, words: HunspellWords, name: string): Lexicon {
  return {
    ...lexicon,
    version: `${lexicon.version}+${name}`,
    lookup: (text, start, end) => {
      const own = lexicon.lookup(text, start, end)
      if (own !== 0) return own
      return words.accepts(text.slice(start, end)) ? ALL_DIALECTS : 0
    },
  }
}
