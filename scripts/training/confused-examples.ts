import { foldOf } from '../../bench/accuracy/measure.ts'
import { contextReader, FEATURE_COUNT } from '../../rules/confused-word/context.ts'
import { isJudged } from '../../rules/confused-word/judged-words.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { sidesByWord } from '../../rules/confused-word/words-of-pairs.ts'
import type { ContextWeights } from '../../src/rule/lexicon.ts'
import { scanWords } from '../../src/text/words.ts'
import type { Article } from './corpus.ts'

/** Thirds of the publishers: scores of one are read with weights that were learnt from the others. */
export const FOLDS = 3
/** Occurrences of each word of a pair that are kept of each third; thresholds of common words are read off the first. */
const MOST_EXAMPLES = [250_000, 60_000, 60_000]

/** A slip that was printed in the news and read by a person: no example of the word, no false alarm. */
export interface PrintedSlip {
  readonly id: string
  /** UTF-16 offset in the article. */
  readonly offset: number
  readonly meant: string
}

/** Occurrences of one word of one pair: `FEATURE_COUNT` features each. */
export interface Examples {
  features: Uint32Array
  count: number
  /** Where each stands: the article's id and the offset in it, for a person to read. */
  readonly places: string[]
}

/** The occurrences of both words of a pair, by the third of the publishers that they stand in. */
export type PairExamples = readonly (readonly [Examples, Examples])[]

/** Gathers the occurrences of all words of pairs, and counts the words of each third of the publishers. */
export function collectExamples(
  articles: Iterable<Article>,
  classes: ContextWeights,
  printed: readonly PrintedSlip[],
): { readonly pairs: readonly PairExamples[]; readonly words: readonly number[] } {
  const none = (): Examples => ({ features: new Uint32Array(16 * FEATURE_COUNT), count: 0, places: [] })
  const pairs = CONFUSED_PAIRS.map(
    (): PairExamples => Array.from({ length: FOLDS }, () => [none(), none()] as const),
  )
  const slips = new Set(printed.map((slip) => `${slip.id} ${slip.offset}`))
  const sides = sidesByWord()
  const counts = new Array<number>(FOLDS).fill(0)
  const contexts = contextReader(classes)
  for (const article of articles) {
    const fold = foldOf(article.publisher)
    let lineStart = 0
    for (const line of article.text.split('\n')) {
      const words = scanWords(line)
      counts[fold] = (counts[fold] ?? 0) + words.count
      contexts.open(line, words)
      for (let i = 0; i < words.count; i++) {
        if (!isJudged(line, words, i)) continue
        const known = sides.get(line.slice(words.starts[i], words.ends[i]).replaceAll('’', "'"))
        if (known === undefined) continue
        const place = `${article.id} ${lineStart + (words.starts[i] ?? 0)}`
        if (slips.has(place)) continue
        contexts.turnTo(i)
        for (const { pair, side } of known) {
          const examples = pairs[pair]?.[fold]?.[side]
          if (examples === undefined || examples.count === MOST_EXAMPLES[fold]) continue
          const at = nextPlace(examples)
          for (let k = 0; k < FEATURE_COUNT; k++) examples.features[at + k] = contexts.feature(pair, k)
          examples.places.push(place)
        }
      }
      lineStart += line.length + 1
    }
  }
  return { pairs, words: counts }
}

/** Occurrences of a word's rarer partner in all thirds under which thresholds are read off all of them. */
const SCARCE = 6000

/** The thirds that a pair's thresholds are read off: where one word is rare, all of them. */
export function heldFolds(pair: PairExamples): readonly number[] {
  const count = (side: 0 | 1): number => pair.reduce((sum, fold) => sum + fold[side].count, 0)
  return Math.min(count(0), count(1)) < SCARCE ? [0, 1, 2] : [0]
}

function nextPlace(examples: Examples): number {
  const at = examples.count * FEATURE_COUNT
  if (at + FEATURE_COUNT > examples.features.length) {
    const wider = new Uint32Array(examples.features.length * 2)
    wider.set(examples.features)
    examples.features = wider
  }
  examples.count++
  return at
}
