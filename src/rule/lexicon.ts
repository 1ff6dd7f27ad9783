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

/** Whether a word stands in a list of names (of persons, of companies) or of terms. */
export type Listed = 'name' | 'term' | 'no'

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
  /** Articles of the counted news in which a word stands, ignoring case; rounded where there are many. */
  articles(word: string): number
  /** Of a word's occurrences inside sentences, the share that begins with a capital, 0 to 1. */
  capitalShare(word: string): number
  /** Whether a list of names or of a trade's terms holds the word, ignoring case; the dictionaries aside. */
  listed(word: string): Listed
  /**
   * How often the two words, in lower case, follow each other in the counted news: rounded to a power
   * of two, 0 for a rare pair, and now and then wrong (one in a thousand of the pairs that are not there).
   */
  neighbours(left: string, right: string): number
  /** Corrections for an unknown word, best first, at most `limit`. */
  suggest(word: string, limit: number): readonly Suggestion[]
}
