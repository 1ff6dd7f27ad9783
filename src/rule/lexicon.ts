/** The Englishes whose spellings the lexicon tells apart; each is one bit of `Lexicon.lookup`. */
export const DIALECTS = ['en-US', 'en-GB', 'en-CA', 'en-AU'] as const
export type Dialect = (typeof DIALECTS)[number]

/** The bit of a dialect in what `Lexicon.lookup` returns. */
export function dialectBit(dialect: Dialect): number {
  return 1 << DIALECTS.indexOf(dialect)
}

/** A correction for a misspelt word, in the case that the misspelling had. */
export interface Suggestion {
  readonly text: string
  /** Posterior probability that this is the word that was meant, over all candidates. */
  readonly probability: number
}

/**
 * What rules may ask of dictionaries and counted text. A port: no rule sees a file format, and the
 * same rules run over a packed lexicon, a test's word list, or a browser's buffer.
 */
export interface Lexicon {
  /** Changes whenever an answer may change; part of every cache key. */
  readonly version: string
  /**
   * The dialects that accept `text.slice(start, end)` as it is written (case included, as a
   * dictionary would: “Paris” but not “paris”, “the”, “The” and “THE”), as bits; 0 for an unknown word.
   */
  lookup(text: string, start: number, end: number): number
  /** Occurrences per million words of running news, ignoring case; 0 for what was never counted. */
  frequency(word: string): number
  /** Corrections for an unknown word, best first, at most `limit`. */
  suggest(word: string, limit: number): readonly Suggestion[]
}
