import type { WordTable } from '../text/words.ts'

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
  /** What the slips from this word to the misspelling cost, in nats: 3 for a common slip, 10 for two rare ones. */
  readonly cost: number
}

/** The lists beside the dictionaries in which a word stands. */
export interface Listed {
  /** Names of persons, companies and towns. */
  readonly name: boolean
  /** Terms of computing. */
  readonly term: boolean
  /** A large list of words, with the rare, old and informal ones. */
  readonly word: boolean
}

/** Natural logarithms of the chances of letters after each other: the least in a word, and the mean. */
export interface LetterFit {
  readonly worst: number
  readonly mean: number
}

/** What a word's surroundings say for one or the other of two words that are taken for each other. */
export interface ContextWeights {
  /** The weight of a feature of the surroundings, for the pair's second word where it is positive; 0 for one that says nothing. */
  weightOf(feature: number): number
  /** The class, 1 to 255, of a word by its number: words of a class stand among like words; 0 for a word without one. */
  classOf(word: number): number
  /** `[2 * pair]`: the sum of weights from which the pair's first word counts as wrong; `[2 * pair + 1]`: its second. */
  readonly thresholds: Int16Array
}

/**
 * A small network that reads the clause around a word of the commonest pairs and says which word of a pair suits
 * there. It sees more than the weights of `ContextWeights` do and takes longer, so that only a word they speak against is shown to it.
 *
 * A direction is `2 * pair` for the pair's first word taken for wrong, `2 * pair + 1` for its second.
 */
export interface ContextNet {
  /** Whether the network was trained for a direction. */
  knows(direction: number): boolean
  /** The sum of weights from which the network is asked, by direction. */
  readonly askedFrom: Int16Array
  /** The sum of weights and of what the network says from which a word counts as wrong, by direction. */
  readonly thresholds: Int16Array
  /** Tokens read on either side of a word. */
  readonly reach: number
  /** The token of a word by its number; −1 for a word that is read by its kind. */
  tokenOf(word: number): number
  /** The token of a kind: the end of a clause, a comma, a name, an unknown word by its ending. */
  tokenOfKind(kind: number): number
  /** Reads the tokens around a word, `reach` on either side, the nearest ones first, those before it first. */
  read(tokens: Uint16Array): void
  /** What the tokens last read say against the word of a direction, in table steps. */
  stepsAgainst(direction: number): number
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
  /**
   * The same for word `i` of the words of a text. Most words are looked up by the hashes that the table has,
   * and their letters are not read again.
   */
  lookupAt(text: string, words: WordTable, i: number): number
  /** Occurrences per million words of running news, ignoring case; 0 for what was never counted. */
  frequency(word: string): number
  /** Articles of the counted news in which a word stands, ignoring case; rounded where there are many. */
  articles(word: string): number
  /** Of a word's occurrences inside sentences, the share that begins with a capital, 0 to 1. */
  capitalShare(word: string): number
  /** The lists beside the dictionaries that hold the word, ignoring case. */
  listed(word: string): Listed
  /**
   * How often the two words, in lower case, follow each other in the counted news: rounded to a power
   * of two, 0 for a rare pair, and now and then wrong (one in a thousand of the pairs that are not there).
   */
  neighbours(left: string, right: string): number
  /** How well the letters of a lower-case word follow each other, as English words go. */
  letterFit(word: string): LetterFit
  /** Whether other languages have the lower-case word and English has not; wrong about once in thirty. */
  isForeign(word: string): boolean
  /** Whether a public list of misspellings says that `typed` was meant to be `right`, both in lower case. */
  isKnownSlip(typed: string, right: string): boolean
  /**
   * Corrections for an unknown word, best first, at most `limit`.
   * @param reach how far to look, as a cost of slips in nats; the less, the faster
   */
  suggest(word: string, limit: number, reach?: number): readonly Suggestion[]
  /**
   * Corrections, best first, for a word of a text that no slip of single letters explains: “attaqs”. Only
   * words that are common enough to have been meant in spite of so much that is wrong.
   */
  suggestFar(word: string, limit: number): readonly Suggestion[]
  /** The trained weights that tell confused words apart. */
  contextWeights(): ContextWeights
  /** The network that has the last word on the commonest of them. */
  contextNet(): ContextNet
}
