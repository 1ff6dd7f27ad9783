import { isHeldOutPublisher } from '../../bench/accuracy/measure.ts'
import { FEATURE_COUNT, readContexts } from '../../rules/confused-word/context.ts'
import { isJudged } from '../../rules/confused-word/judged-words.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { sidesByWord } from '../../rules/confused-word/words-of-pairs.ts'
import type { ContextWeights } from '../../src/rule/lexicon.ts'
import { scanWords } from '../../src/text/words.ts'
import type { Article } from './corpus.ts'

/** Occurrences of each word of a pair that are learnt from, and that thresholds are read off. */
const MOST_EXAMPLES = { learnt: 120_000, held: 250_000 }

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

export interface PairExamples {
  readonly learnt: readonly [Examples, Examples]
  /** From publishers that nothing is learnt from. */
  readonly held: readonly [Examples, Examples]
}

/** Gathers the occurrences of all words of pairs, and counts the words of the held-out publishers. */
export function collectExamples(
  articles: Iterable<Article>,
  classes: ContextWeights,
  printed: readonly PrintedSlip[],
): { readonly pairs: readonly PairExamples[]; readonly heldWords: number } {
  const none = (): Examples => ({ features: new Uint32Array(64 * FEATURE_COUNT), count: 0, places: [] })
  const pairs = CONFUSED_PAIRS.map((): PairExamples => ({ learnt: [none(), none()], held: [none(), none()] }))
  const slips = new Set(printed.map((slip) => `${slip.id} ${slip.offset}`))
  const sides = sidesByWord()
  let heldWords = 0
  for (const article of articles) {
    const held = isHeldOutPublisher(article.publisher)
    let lineStart = 0
    for (const line of article.text.split('\n')) {
      const words = scanWords(line)
      if (held) heldWords += words.count
      const contexts = readContexts(line, words, classes)
      for (let i = 0; i < words.count; i++) {
        if (!isJudged(line, words, i)) continue
        const known = sides.get(line.slice(words.starts[i], words.ends[i]).replaceAll('’', "'"))
        const place = `${article.id} ${lineStart + (words.starts[i] ?? 0)}`
        if (known === undefined || slips.has(place)) continue
        contexts.turnTo(i)
        for (const { pair, side } of known) {
          const part = held ? 'held' : 'learnt'
          const examples = pairs[pair]?.[part][side]
          if (examples === undefined || examples.count === MOST_EXAMPLES[part]) continue
          const at = nextPlace(examples)
          for (let k = 0; k < FEATURE_COUNT; k++) examples.features[at + k] = contexts.feature(pair, k)
          if (held) examples.places.push(place)
        }
      }
      lineStart += line.length + 1
    }
  }
  return { pairs, heldWords }
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
