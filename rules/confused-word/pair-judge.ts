import type { ContextNet, ContextWeights } from '../../src/rule/lexicon.ts'
import { type ContextReader, FIRST_GLANCE, featureNumber } from './context.ts'
import { PAIR_INDEX } from './packed-tables.ts'
import { excessFrom, LEAST, NEVER } from './score.ts'
import { type Side, sideWith, wordWith } from './words-of-pairs.ts'

/** A word of pairs in which it is looked for. */
export interface JudgedWord {
  readonly word: string
  /** Its place among the words that are looked for. */
  readonly index: number
  readonly sides: readonly Side[]
  /** What speaks against the word wherever it stands, in table steps, by side. */
  readonly bias: Int32Array
}

/** Tells words of pairs from others, and how much the words around one speak against it. */
export interface PairJudge {
  /** The numbers of the words that are looked for, see `tokenAt`. */
  readonly tokens: readonly number[]
  /** The word with this number; `undefined` for one that is in no pair, or never looked for. */
  wordOf(token: number): JudgedWord | undefined
  /** What speaks against the word turned to as part `index` of its pairs, in table steps above the threshold, or above the one from which the network is asked; `undefined` for nothing. */
  excessOf(word: JudgedWord, index: number, contexts: ContextReader): number | undefined
  /** Reads what the two words beside say of the word turned to; asked once before `excessOf`. */
  glance(word: JudgedWord, contexts: ContextReader): void
}

/**
 * Most words are told to be right by the two words beside them. What a word beside says is remembered for all
 * pairs of the word judged at once, so that such a word costs two look-ups, however many pairs it is in.
 */
export function pairJudge(learnt: ContextWeights, net: ContextNet): PairJudge {
  const weights = { ...learnt, thresholds: firstThresholds(learnt, net) }
  const indices = judgedIndices(weights)
  const { tokens, wordOf } = wordsByNumber(indices, weights)
  const before = besideMemory(1, weights)
  const behind = besideMemory(2, weights)
  let left = 0
  let right = 0
  return {
    tokens,
    wordOf,
    glance(word, contexts) {
      left = before.rowOf(word, contexts.around[1] ?? 0)
      right = behind.rowOf(word, contexts.around[2] ?? 0)
    },
    excessOf({ sides, bias }, index, contexts) {
      const sum = (bias[index] ?? 0) + (before.steps[left + index] ?? 0) + (behind.steps[right + index] ?? 0)
      if (sum < LEAST_AT_A_GLANCE) return undefined
      const side = sides[index]
      return side && excessFrom(side, contexts, weights, sum)
    },
  }
}

/** Places for each word, so that a look-up seldom goes beyond the first. */
const PLACES_A_WORD = 4

/**
 * An open table: a look-up allocates nothing but a word that is found for the first time. There are six hundred words, of
 * which an article has a few dozen.
 */
function wordsByNumber(indices: readonly number[], weights: ContextWeights) {
  const bits = Math.max(1, Math.ceil(Math.log2(indices.length * PLACES_A_WORD + 1)))
  const shift = 32 - bits
  const mask = 2 ** bits - 1
  const numbers = new Int32Array(2 ** bits)
  const indexAt = new Uint16Array(2 ** bits)
  const tokens = indices.map((index) => PAIR_INDEX.tokens[index] ?? 0)
  tokens.forEach((token, i) => {
    let place = token >>> shift
    while (numbers[place] !== 0) place = (place + 1) & mask
    numbers[place] = token
    indexAt[place] = indices[i] ?? 0
  })
  const made: (JudgedWord | undefined)[] = []
  const wordAt = (index: number): JudgedWord => {
    const known = made[index] ?? judgedWord(index, weights)
    made[index] = known
    return known
  }
  return {
    tokens,
    wordOf(token: number): JudgedWord | undefined {
      for (let place = token >>> shift; numbers[place] !== 0; place = (place + 1) & mask) {
        if (numbers[place] === token) return wordAt(indexAt[place] ?? 0)
      }
      return undefined
    },
  }
}

/** Where the network has the last word, the weights only say whether it is asked. */
function firstThresholds({ thresholds }: ContextWeights, net: ContextNet): Int16Array {
  return thresholds.map((threshold, direction) =>
    net.knows(direction) ? (net.askedFrom[direction] ?? NEVER) : threshold,
  )
}

const LEAST_AT_A_GLANCE = LEAST[FIRST_GLANCE] ?? 0

/** The places in the index of the words with a direction that is worth its false alarms. */
function judgedIndices({ thresholds }: ContextWeights): readonly number[] {
  const { ends, directions } = PAIR_INDEX
  const found: number[] = []
  let k = 0
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index] ?? 0
    let isJudged = false
    for (; k < end; k++) if (isWorth(thresholds, directions[k] ?? 0)) isJudged = true
    if (isJudged) found.push(index)
  }
  return found
}

function isWorth(thresholds: Int16Array, direction: number): boolean {
  return (thresholds[direction] ?? NEVER) !== NEVER
}

function judgedWord(index: number, weights: ContextWeights): JudgedWord {
  const { ends, directions } = PAIR_INDEX
  const all = directions.slice(ends[index - 1] ?? 0, ends[index])
  const sides = all.filter((direction) => isWorth(weights.thresholds, direction)).map(sideWith)
  const bias = Int32Array.from(sides, (side) => stepsAgainst(side, 0, 0, weights))
  return { word: wordWith(all[0] ?? 0), index, sides, bias }
}

/** What feature `k`, whose surroundings have this number, says against a word, in table steps. */
function stepsAgainst({ pair, side }: Side, around: number, k: number, weights: ContextWeights): number {
  const weight = weights.weightOf(featureNumber(around, pair, k))
  return side === 0 ? weight : -weight
}

/** Bits of a number that choose where the answers of a word beside another are remembered. */
const MEMORY_BITS = 14
/** Bytes of a row before its steps: the number beside, and the word judged. */
const ROW_HEAD = 8

/**
 * What the words on one side say of a word's pairs, in rows of table steps; the last answers are remembered, each row
 * with its question in one place of memory.
 */
function besideMemory(k: 1 | 2, weights: ContextWeights) {
  const bytesInRow = ROW_HEAD * Math.ceil((ROW_HEAD + PAIR_INDEX.most) / ROW_HEAD)
  const steps = new Int8Array(2 ** MEMORY_BITS * bytesInRow)
  const heads = new Int32Array(steps.buffer)
  /** Where the steps of the word begin. */
  const rowOf = ({ index, sides }: JudgedWord, beside: number): number => {
    const place = (Math.imul(beside, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b)) >>> (32 - MEMORY_BITS)
    const row = place * bytesInRow
    const head = row >>> 2
    if (heads[head] !== beside || heads[head + 1] !== index + 1) {
      heads[head] = beside
      heads[head + 1] = index + 1
      for (let s = 0; s < sides.length; s++) {
        const side = sides[s]
        if (side !== undefined) steps[row + ROW_HEAD + s] = stepsAgainst(side, beside, k, weights)
      }
    }
    return row + ROW_HEAD
  }
  return { steps, rowOf }
}
