import type { Lexicon } from '../../src/rule/lexicon.ts'
import { reachFor } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/** An article has one or two such words. */
const MOST = 32
/** Among more unknown words than this a word is another language's, or a dialect's. */
const MOST_AROUND = 2

/**
 * Words of one document that are looked for as far as the lexicon goes. “beggining” is two slips from every
 * word, and one wrong group of letters from “beginning”; the search for groups takes some milliseconds.
 * @returns whether a word without a near correction may be looked for further; a text in Latin has too many of them
 */
export function farLooks(lexicon: Lexicon): (word: UnknownWord) => boolean {
  const looked = new Set<string>()
  return (word) => {
    if (word.unknownAround > MOST_AROUND || reachFor(word, lexicon) === 0) return false
    if (lexicon.isForeign(word.lower)) return false
    if (looked.size < MOST) looked.add(word.lower)
    return looked.has(word.lower)
  }
}
