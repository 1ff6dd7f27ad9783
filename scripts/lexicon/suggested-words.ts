import type { CountedWord } from '../../src/lexicon/counted-words.ts'
import { isGraphWord } from '../../src/lexicon/word-graph.ts'

/** A word of no dictionary is suggested when so many articles use it. */
const MIN_ARTICLES = 12

/**
 * The words that may be suggested, lower case and sorted: the dictionaries' (possessives aside, which
 * a suggestion takes from the word it corrects) and the common ones of the counted news.
 */
export function suggestedWords(
  accepted: ReadonlyMap<string, number>,
  unsuggested: ReadonlySet<string>,
  counted: ReadonlyMap<string, CountedWord>,
): readonly string[] {
  const words = new Set<string>()
  for (const form of accepted.keys()) {
    const word = form.toLowerCase()
    if (unsuggested.has(form) || isPossessive(word) || !isGraphWord(word)) continue
    words.add(word)
  }
  for (const [word, count] of counted) {
    if (count.articles >= MIN_ARTICLES && isGraphWord(word) && !isPossessive(word)) words.add(word)
  }
  return [...words].sort()
}

/** Contractions with “is” and “us” that are words of their own. */
const CONTRACTIONS = new Set(
  "it's that's he's she's what's who's there's here's let's where's how's when's why's".split(' '),
)

function isPossessive(word: string): boolean {
  return word.endsWith("'s") && !CONTRACTIONS.has(word)
}
