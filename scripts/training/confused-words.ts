import { isHeldOutPublisher } from '../../bench/accuracy/measure.ts'
import { FEATURE_COUNT, readContexts } from '../../rules/confused-word/context.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { sidesByWord } from '../../rules/confused-word/words-of-pairs.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { scanWords, WordShape } from '../../src/text/words.ts'
import type { Article } from './corpus.ts'

/** Occurrences of each word of a pair that are learnt from. */
const MOST_EXAMPLES = 400_000
/** A feature seen less often in what is learnt says nothing. */
const LEAST_SEEN = 3
const EPOCHS = 5
const RATE = 0.15
/** Steps of a weight in the table; weights below `LEAST_WEIGHT` are left out of it. */
const WEIGHT_STEPS = 24
const LEAST_WEIGHT = 0.15
/** Alarms per million words that all pairs together may raise in held-out news. */
const ALLOWED = 16
/** Alarms that one direction may raise in all held-out news. */
const ALLOWED_EACH = 8
/** Scores below this are no evidence, however rare the word (nats: 2 is seven to one). */
const LEAST_SCORE = 2
/** A direction that would find less than this share of slips is not worth its false alarms. */
const LEAST_RECALL = 0.1
/** A threshold that no score reaches. */
const NEVER = 0x7fff

/** A slip that was printed in the held-out news and read by a person: no false alarm. */
export interface PrintedSlip {
  readonly id: string
  /** UTF-16 offset in the article. */
  readonly offset: number
  readonly meant: string
}

/** What a direction of a pair does on held-out text. */
export interface DirectionReport {
  readonly wrong: string
  readonly meant: string
  /** The share of slips that are found. */
  readonly recall: number
  readonly alarms: number
  readonly used: boolean
}

export interface TrainedPairs {
  readonly weights: ReadonlyMap<number, number>
  readonly thresholds: readonly number[]
  readonly reports: readonly DirectionReport[]
}

/**
 * Learns to tell the words of each pair by what stands around them: logistic regression by stochastic
 * gradient descent, both words of a pair weighing the same. Thresholds are chosen on held-out publishers
 * so that all directions together raise no more alarms than allowed and find the most slips for that.
 * Deterministic.
 */
export function trainConfusedWords(
  articles: Iterable<Article>,
  lexicon: Lexicon,
  printed: readonly PrintedSlip[],
): TrainedPairs {
  const { pairs, heldWords } = collectExamples(articles, lexicon, printed)
  const { places, features } = frequentFeatures(pairs)
  const sums = new Float64Array(features.length + 1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const pair of pairs) learn(pair, places, sums, RATE / (1 + epoch))
  }
  const table = new Int8Array(features.length + 1)
  const weights = new Map<number, number>()
  features.forEach((feature, i) => {
    const weight = quantised(sums[i + 1] ?? 0)
    if (weight === 0) return
    table[i + 1] = weight
    weights.set(feature, weight)
  })
  const directions = pairs.flatMap((pair, p) => [
    readDirection(pair, p, 0, places, table),
    readDirection(pair, p, 1, places, table),
  ])
  return { weights, ...chooseThresholds(directions, Math.floor((ALLOWED * heldWords) / 1e6)) }
}

function quantised(weight: number): number {
  if (Math.abs(weight) < LEAST_WEIGHT) return 0
  return Math.max(-127, Math.min(127, Math.round(weight * WEIGHT_STEPS)))
}

/** Occurrences of one word of one pair: `FEATURE_COUNT` features each. */
interface Examples {
  features: Uint32Array
  count: number
}

interface PairExamples {
  readonly learnt: readonly [Examples, Examples]
  readonly held: readonly [Examples, Examples]
}

const NOT_JUDGED = WordShape.capital | WordShape.innerCapital | WordShape.hyphenated | WordShape.digit

function collectExamples(articles: Iterable<Article>, lexicon: Lexicon, printed: readonly PrintedSlip[]) {
  const none = (): Examples => ({ features: new Uint32Array(1024 * FEATURE_COUNT), count: 0 })
  const pairs = CONFUSED_PAIRS.map((): PairExamples => ({ learnt: [none(), none()], held: [none(), none()] }))
  const slips = new Set(printed.map((slip) => `${slip.id} ${slip.offset}`))
  const sides = sidesByWord()
  const features = new Uint32Array(FEATURE_COUNT)
  let heldWords = 0
  for (const article of articles) {
    const held = isHeldOutPublisher(article.publisher)
    let lineStart = 0
    for (const line of article.text.split('\n')) {
      const words = scanWords(line)
      if (held) heldWords += words.count
      const contexts = readContexts(line, words, lexicon)
      for (let i = 0; i < words.count; i++) {
        if (((words.shapes[i] ?? 0) & NOT_JUDGED) !== 0) continue
        const word = line.slice(words.starts[i], words.ends[i]).replaceAll('’', "'")
        const known = sides.get(word)
        if (known === undefined || slips.has(`${article.id} ${lineStart + (words.starts[i] ?? 0)}`)) continue
        contexts.turnTo(i)
        for (const { pair, side } of known) {
          contexts.read(pair, features)
          keep(pairs[pair]?.[held ? 'held' : 'learnt'][side], features)
        }
      }
      lineStart += line.length + 1
    }
  }
  return { pairs, heldWords }
}

function keep(examples: Examples | undefined, features: Uint32Array): void {
  if (examples === undefined || examples.count === MOST_EXAMPLES) return
  const at = examples.count * FEATURE_COUNT
  if (at + FEATURE_COUNT > examples.features.length) {
    const wider = new Uint32Array(examples.features.length * 2)
    wider.set(examples.features)
    examples.features = wider
  }
  examples.features.set(features, at)
  examples.count++
}

const COUNTER_BITS = 27

/** The features that are seen often enough, in the order they are met, each with its place from 1. */
function frequentFeatures(pairs: readonly PairExamples[]) {
  const seen = new Uint8Array(1 << COUNTER_BITS)
  const each = (visit: (feature: number) => void): void => {
    for (const { features, count } of pairs.flatMap((pair) => pair.learnt)) {
      for (let i = 0; i < count * FEATURE_COUNT; i++) visit(features[i] ?? 0)
    }
  }
  each((feature) => {
    const place = feature >>> (32 - COUNTER_BITS)
    if ((seen[place] ?? 0) < LEAST_SEEN) seen[place] = (seen[place] ?? 0) + 1
  })
  const places = new Map<number, number>()
  const features: number[] = []
  each((feature) => {
    if ((seen[feature >>> (32 - COUNTER_BITS)] ?? 0) < LEAST_SEEN || places.has(feature)) return
    features.push(feature)
    places.set(feature, features.length)
  })
  return { places, features }
}

/** One pass over a pair's examples, the two words in turn, the rarer one as often as the commoner. */
function learn(
  { learnt: [one, other] }: PairExamples,
  places: ReadonlyMap<number, number>,
  sums: Float64Array,
  rate: number,
): void {
  if (one.count === 0 || other.count === 0) return
  for (let step = 0; step < Math.max(one.count, other.count); step++) {
    descend(one, step % one.count, 0, places, sums, rate)
    descend(other, step % other.count, 1, places, sums, rate)
  }
}

function descend(
  { features }: Examples,
  index: number,
  label: 0 | 1,
  places: ReadonlyMap<number, number>,
  sums: Float64Array,
  rate: number,
): void {
  const base = index * FEATURE_COUNT
  const here: number[] = []
  let score = 0
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const place = places.get(features[base + k] ?? 0)
    if (place === undefined) continue
    here.push(place)
    score += sums[place] ?? 0
  }
  const step = rate * (label - 1 / (1 + Math.exp(-score)))
  for (const place of here) sums[place] = (sums[place] ?? 0) + step
}

/** One word of a pair taken for the other, on held-out text; scores in table steps, highest first. */
interface Direction {
  readonly wrong: string
  readonly meant: string
  /** Scores against the word where it stands rightly. */
  readonly right: readonly number[]
  /** Scores against the word where the other one was meant. */
  readonly slips: readonly number[]
}

function readDirection(
  { held }: PairExamples,
  pair: number,
  side: 0 | 1,
  places: ReadonlyMap<number, number>,
  table: Int8Array,
): Direction {
  const other = side === 0 ? 1 : 0
  const words = CONFUSED_PAIRS[pair]?.words
  const scores = ({ features, count }: Examples): number[] => {
    const found: number[] = []
    for (let index = 0; index < count; index++) {
      let score = 0
      for (let k = 0; k < FEATURE_COUNT; k++) {
        score += table[places.get(features[index * FEATURE_COUNT + k] ?? 0) ?? 0] ?? 0
      }
      found.push(side === 0 ? score : -score)
    }
    return found.sort((a, b) => b - a)
  }
  return {
    wrong: words?.[side] ?? '',
    meant: words?.[other] ?? '',
    right: scores(held[side]),
    slips: scores(held[other]),
  }
}

/** A threshold that a direction might have, with what it would find and what it would cost. */
interface Choice {
  readonly threshold: number
  readonly alarms: number
  readonly recall: number
  /** What the recall is worth: half of it by pair, half by how often the slip can happen. */
  readonly worth: number
}

/**
 * Thresholds for all directions at one price of an alarm: the least price at which together they raise
 * no more alarms than allowed (a Lagrangian relaxation of the knapsack).
 */
function chooseThresholds(directions: readonly Direction[], allowed: number) {
  const slipCount = directions.reduce((sum, direction) => sum + direction.slips.length, 0)
  const choices = directions.map((direction) =>
    choicesOf(direction, 0.5 / directions.length + (0.5 * direction.slips.length) / Math.max(1, slipCount)),
  )
  const at = (price: number): readonly Choice[] =>
    choices.map((list) =>
      list.reduce((best, choice) =>
        choice.worth - price * choice.alarms > best.worth - price * best.alarms ? choice : best,
      ),
    )
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const price = (low + high) / 2
    if (at(price).reduce((sum, choice) => sum + choice.alarms, 0) > allowed) low = price
    else high = price
  }
  const chosen = at(high)
  return {
    thresholds: chosen.map((choice) => (choice.recall < LEAST_RECALL ? NEVER : choice.threshold)),
    reports: directions.map(({ wrong, meant }, i): DirectionReport => {
      const { recall, alarms } = chosen[i] ?? { recall: 0, alarms: 0 }
      return { wrong, meant, recall, alarms, used: recall >= LEAST_RECALL }
    }),
  }
}

function choicesOf({ right, slips }: Direction, weight: number): readonly Choice[] {
  const reaching = (scores: readonly number[], threshold: number): number => {
    const below = scores.findIndex((score) => score < threshold)
    return below < 0 ? scores.length : below
  }
  return Array.from({ length: ALLOWED_EACH + 1 }, (_, alarmsAllowed) => {
    const above = (right[alarmsAllowed] ?? Number.NEGATIVE_INFINITY) + 1
    const threshold = Math.min(NEVER - 1, Math.max(LEAST_SCORE * WEIGHT_STEPS, above))
    const recall = slips.length === 0 ? 0 : reaching(slips, threshold) / slips.length
    return { threshold, alarms: reaching(right, threshold), recall, worth: weight * recall }
  })
}
