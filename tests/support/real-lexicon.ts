import type { Lexicon } from '../../src/rule/lexicon.ts'
import { wordListLexicon } from './word-list-lexicon.ts'

/** The lexicon that the product ships, as the built package loads it. */
export async function realLexicon(): Promise<Lexicon> {
  return wordListLexicon()
}
