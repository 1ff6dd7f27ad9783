import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'

/** The lexicon that the product ships, as the built package loads it; vitest builds it beforehand. */
export async function realLexicon(): Promise<Lexicon> {
  return loadLexicon()
}
