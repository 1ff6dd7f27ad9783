import type { CountedWord } from '../../src/lexicon/counted-words.ts'
import { spokenCounts } from './word-lists.ts'

/** Words of the film subtitles that the spoken counts were made from. */
const SPOKEN_TOTAL = 51_000_000
/** How much the news weighs in the prior of a word, the rest being speech. */
const NEWS_WEIGHT = 0.75

/**
 * Joins the counts of the news with those of speech.
 * @param lines models/words.tsv: word, occurrences, articles, inside, inside with a capital
 */
export function countedWords(lines: string): {
  readonly words: ReadonlyMap<string, CountedWord>
  /** The words of the counted news. */
  readonly total: number
} {
  const news = new Map<string, readonly number[]>()
  let total = 0
  for (const line of lines.split('\n')) {
    const [word, ...counts] = line.split('\t')
    if (word === undefined || word === '') continue
    news.set(word, counts.map(Number))
    total += Number(counts[0])
  }
  const spoken = spokenCounts()
  const words = new Map<string, CountedWord>()
  for (const word of new Set([...news.keys(), ...spoken.keys()])) {
    const [occurrences = 0, articles = 0, inside = 0, insideCapital = 0] = news.get(word) ?? []
    const newsRate = (occurrences * 1e9) / total
    const spokenRate = ((spoken.get(word) ?? 0) * 1e9) / SPOKEN_TOTAL
    words.set(word, {
      occurrences,
      articles,
      capitalShare: inside === 0 ? 0 : insideCapital / inside,
      prior: NEWS_WEIGHT * newsRate + (1 - NEWS_WEIGHT) * spokenRate,
    })
  }
  return { words, total }
}

/** The words that the letter model learns from: kinds count more than occurrences. */
export function* letterWeights(
  accepted: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, CountedWord>,
): Generator<readonly [string, number]> {
  const forms = new Set([...accepted.keys(), ...words.keys()].map((form) => form.toLowerCase()))
  for (const form of [...forms].sort()) {
    if (/^[a-z']+$/.test(form)) yield [form, 1 + Math.log(1 + (words.get(form)?.articles ?? 0))]
  }
}
