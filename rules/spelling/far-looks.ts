import type { Lexicon } from '../../src/rule/lexicon.ts'
import { reachFor } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/**
 * Words of one document that are looked for as far as the lexicon goes. “beggining” is two slips from every
 * word, and one wrong group of letters from “beginning”; the search for groups takes some ten milliseconds.
 */
export interface FarLooks {
  /** Whether a word without a near correction may be looked for further; a text in Latin has too many of them. */
  mayLook(word: UnknownWord, lexicon: Lexicon): boolean
}

/** An article has one or two such words. */
const MOST = 32

export function farLooks(): FarLooks {
  const looked = new Set<string>()
  return {
    mayLook(word, lexicon) {
      if (reachFor(word, lexicon) === 0) return false
      if (looked.size < MOST) looked.add(word.lower)
      return looked.has(word.lower)
    },
  }
}
