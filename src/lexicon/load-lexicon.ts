import { DIALECTS, type Lexicon } from '../rule/lexicon.ts'

/** Stands in until the packed lexicon is here: it takes every word for known and has counted none. */
export function loadLexicon(): Lexicon {
  const all = (1 << DIALECTS.length) - 1
  return { version: 'none', lookup: () => all, frequency: () => 0, suggest: () => [] }
}
