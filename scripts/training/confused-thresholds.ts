import { FEATURE_COUNT } from '../../rules/confused-word/context.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { EXITS, NEVER } from '../../rules/confused-word/score.ts'
import type { Examples, PairExamples } from './confused-examples.ts'
import { type FoldScores, type LearntWeights, WEIGHT_STEPS } from './confused-weights.ts'

/** Alarms that one direction may raise in all held-out news, and the steps in which this is chosen. */
const ALLOWED_EACH = [0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 3, 4, 6]
/** A word is taken to stand so often in as much text as the held-out news. */
const COMMON = 40
/** The highest scores from which the tail of a word's scores is read. */
const TAIL = 40
/** A direction that would find less than this share of slips is not worth its false alarms. */
const LEAST_RECALL = 0.1

/** How much of what recall is worth goes by pair; the rest by how often the slip can happen. */
const BY_PAIR = 0.5
/** How much more the recall of a slip that people often make is worth. */
const COMMON_SLIP = 1.5

/** What a direction of a pair does on held-out text. */
export interface DirectionReport {
  readonly wrong: string
  readonly meant: string
  /** The share of slips that are found. */
  readonly recall: number
  /** What the tail says of how many alarms held-out news would raise. */
  readonly alarms: number
  readonly slips: number
  readonly used: boolean
  /** Where held-out news would be marked: slips that were printed, or false alarms. */
  readonly marked: readonly string[]
  /** Of the slips that are found, the share that an exit on the way would drop. */
  readonly dropped: number
}

/** One word of a pair taken for the other, on held-out text; scores in table steps, highest first. */
export interface Direction {
  readonly wrong: string
  readonly meant: string
  /** How often the word stands rightly in the held-out news. */
  readonly occurrences: number
  /** Scores against the word where it stands rightly; without those that are too low to be told. */
  readonly right: readonly Scored[]
  /** Scores against the word where the other one was meant. */
  readonly slips: readonly Scored[]
  /** The held-out words that alarms are counted on, in those that the scores are from: 1, or less where all publishers are. */
  readonly share: number
  /** Whether it is a slip that people often make. */
  readonly isCommon: boolean
}

interface Scored {
  readonly score: number
  /** Whether it falls below one of the exits on the way. */
  readonly left: boolean
  readonly place: string
}

/** How sure directions must be before they speak. */
export interface AlarmPolicy {
  /** Alarms per million words that all directions together may raise in held-out news. */
  readonly allowedPerMillion: number
  /** Scores below this are no evidence, however rare the word is in the news (nats): elsewhere it may be common. */
  readonly leastScore: number
}

/** A threshold that a direction might have, with what it would find and what it would cost. */
interface Choice {
  readonly threshold: number
  readonly alarms: number
  readonly recall: number
  /** What the recall is worth: by pair, and by how often the slip can happen. */
  readonly worth: number
}

/**
 * Thresholds for all directions at one price of an alarm: the least price at which together they raise
 * no more alarms than allowed (a Lagrangian relaxation of the knapsack). How many alarms a threshold
 * raises is read off an exponential fitted to the highest scores, since the highest one alone is chance.
 */
export function chooseThresholds(
  directions: readonly Direction[],
  heldWords: number,
  { allowedPerMillion, leastScore }: AlarmPolicy,
): { readonly thresholds: readonly number[]; readonly reports: readonly DirectionReport[] } {
  const allowed = (allowedPerMillion * heldWords) / 1e6
  const slipCount = directions.reduce((sum, { slips, share }) => sum + slips.length * share, 0)
  const choices = directions.map((direction) =>
    choicesOf(
      direction,
      (direction.isCommon ? COMMON_SLIP : 1) *
        (BY_PAIR / directions.length +
          ((1 - BY_PAIR) * direction.slips.length * direction.share) / Math.max(1, slipCount)),
      leastScore,
    ),
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
    reports: directions.map(({ wrong, meant, right, slips }, i): DirectionReport => {
      const { recall, alarms, threshold } = chosen[i] ?? { recall: 0, alarms: 0, threshold: NEVER }
      const found = slips.filter(({ score }) => score >= threshold)
      return {
        wrong,
        meant,
        recall,
        alarms,
        slips: slips.length,
        used: recall >= LEAST_RECALL,
        marked: right
          .filter(({ score }) => score >= threshold)
          .map(({ place, score }) => `${place} ${score}`),
        dropped: found.filter(({ left }) => left).length / Math.max(1, found.length),
      }
    }),
  }
}

/**
 * The scores of all words of pairs on text that the weights were not learnt from, against each word of each pair.
 * @param words how many words each third of the publishers has
 */
export function readDirections(
  pairs: readonly PairExamples[],
  learnt: LearntWeights,
  words: readonly number[],
): readonly Direction[] {
  const wordsIn = (folds: readonly FoldScores[]): number =>
    folds.reduce((sum, { fold }) => sum + (words[fold] ?? 0), 0)
  return pairs.flatMap((pair, p) => {
    const folds = learnt.heldScores(p)
    const share = (words[0] ?? 0) / Math.max(1, wordsIn(folds))
    return [readDirection(pair, p, 0, folds, share), readDirection(pair, p, 1, folds, share)]
  })
}

function readDirection(
  pair: PairExamples,
  index: number,
  side: 0 | 1,
  folds: readonly FoldScores[],
  share: number,
): Direction {
  const other = side === 0 ? 1 : 0
  const pairOfWords = CONFUSED_PAIRS[index]
  const words = pairOfWords?.words ?? ['', '']
  // “They should of left” is often written, “Most have the people left” is not: a direction without a sentence is rare.
  const isCommon = pairOfWords?.isCommon === true && pairOfWords.wrong[side] !== undefined
  const sign = side === 0 ? 1 : -1
  const scores = (of: 0 | 1): readonly Scored[] =>
    folds
      .flatMap(({ fold, table }) => scored(pair[fold]?.[of], (feature) => sign * table(feature)))
      .sort((a, b) => b.score - a.score)
  const right = scores(side)
  return {
    wrong: words[side],
    meant: words[other],
    occurrences: right.length,
    right,
    slips: scores(other),
    share,
    isCommon,
  }
}

function scored(examples: Examples | undefined, weightOf: (feature: number) => number): readonly Scored[] {
  const found: Scored[] = []
  if (examples === undefined) return found
  const { features, count, places } = examples
  for (let index = 0; index < count; index++) {
    let score = 0
    let left = false
    for (let k = 0; k < FEATURE_COUNT; k++) {
      left ||= EXITS.some((exit) => exit.features === k && score < exit.steps)
      score += weightOf(features[index * FEATURE_COUNT + k] ?? 0)
    }
    found.push({ score, left, place: places[index] ?? '' })
  }
  return found
}

function choicesOf(
  { right, slips, share, occurrences }: Direction,
  weight: number,
  leastScore: number,
): readonly Choice[] {
  const tail = tailOf(right)
  // “pear”, rare in the news, stands in every recipe: what is seen seldom is taken to stand more often elsewhere.
  const scarce = share * Math.max(1, COMMON / Math.max(1, occurrences * share))
  const choices: Choice[] = [{ threshold: NEVER, alarms: 0, recall: 0, worth: 0 }]
  for (const alarms of ALLOWED_EACH) {
    const threshold = Math.ceil(
      Math.min(
        NEVER - 1,
        Math.max(
          leastScore * WEIGHT_STEPS,
          tail.start + tail.mean * Math.log((tail.count * scarce) / alarms),
        ),
      ),
    )
    const found = slips.findIndex(({ score }) => score < threshold)
    const recall = slips.length === 0 ? 0 : (found < 0 ? slips.length : found) / slips.length
    const fitted = tail.count * scarce * Math.exp(-(threshold - tail.start) / tail.mean)
    // A tail that the fit does not see: what was marked once will be marked again.
    const marked = right.findIndex(({ score }) => score < threshold)
    const expected = Math.max(fitted, share * (marked < 0 ? right.length : marked))
    choices.push({ threshold, alarms: expected, recall, worth: weight * recall })
  }
  return choices
}

/** The scores above `start` fall off exponentially, by `mean` on the average. */
function tailOf(right: readonly Scored[]): {
  readonly start: number
  readonly mean: number
  readonly count: number
} {
  const count = Math.min(TAIL, Math.floor(right.length / 2))
  const start = right[count]?.score
  if (count < 5 || start === undefined) return { start: right[0]?.score ?? 0, mean: WEIGHT_STEPS, count: 1 }
  const mean = right.slice(0, count).reduce((sum, { score }) => sum + score - start, 0) / count
  return { start, mean: Math.max(mean, WEIGHT_STEPS / 4), count }
}
