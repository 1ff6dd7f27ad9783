import type { Lexicon } from '../rule/lexicon.ts'

/** A lexicon that is only read when the first rule asks it something: many pieces never do. */
export function lateLexicon(load: () => Lexicon): Lexicon {
  let loaded: Lexicon | undefined
  const lexicon = (): Lexicon => {
    loaded ??= load()
    return loaded
  }
  return {
    get version() {
      return lexicon().version
    },
    lookup: (text, start, end) => lexicon().lookup(text, start, end),
    frequency: (word) => lexicon().frequency(word),
    suggest: (word, limit) => lexicon().suggest(word, limit),
  }
}
