import type { ContextNet, ContextWeights } from '../../src/rule/lexicon.ts'
import { type ContextReader, FIRST_GLANCE, featureNumber, hashLower } from './context.ts'
import { excessFrom, LEAST, NEVER } from './score.ts'
import { type Side, sidesByWord } from './words-of-pairs.ts'

/** A word of pairs in which it is looked for. */
export interface JudgedWord {
  readonly word: string
  /** Its place among the words that are looked for. */
  readonly index: number
  /** Its number, see `tokenAt`. */
  readonly token: number
  readonly sides: readonly Side[]
  /** What speaks against the word wherever it stands, in table steps, by side. */
  readonly bias: Int32Array
}

/** Tells words of pairs from others, and how much the words around one speak against it. */
export interface PairJudge {
  /** The words that are looked for. */
  readonly words: readonly JudgedWord[]
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
  const words = judgedWords(weights)
  const wordOf = wordsByNumber(words)
  const width = words.reduce((most, { sides }) => Math.max(most, sides.length), 1)
  const before = besideMemory(1, width, weights)
  const behind = besideMemory(2, width, weights)
  let left = 0
  let right = 0
  return {
    words,
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

/** An open table: a look-up allocates nothing. */
function wordsByNumber(words: readonly JudgedWord[]): (token: number) => JudgedWord | undefined {
  const bits = Math.max(1, Math.ceil(Math.log2(words.length * PLACES_A_WORD + 1)))
  const shift = 32 - bits
  const mask = 2 ** bits - 1
  const numbers = new Int32Array(2 ** bits)
  const indices = new Uint16Array(2 ** bits)
  words.forEach(({ token }, index) => {
    let place = token >>> shift
    while (numbers[place] !== 0) place = (place + 1) & mask
    numbers[place] = token
    indices[place] = index
  })
  return (token) => {
    for (let place = token >>> shift; numbers[place] !== 0; place = (place + 1) & mask) {
      if (numbers[place] === token) return words[indices[place] ?? 0]
    }
    return undefined
  }
}

/** Where the network has the last word, the weights only say whether it is asked. */
function firstThresholds({ thresholds }: ContextWeights, net: ContextNet): Int16Array {
  return thresholds.map((threshold, direction) =>
    net.knows(direction) ? (net.askedFrom[direction] ?? NEVER) : threshold,
  )
}

const LEAST_AT_A_GLANCE = LEAST[FIRST_GLANCE] ?? 0

function judgedWords(weights: ContextWeights): readonly JudgedWord[] {
  const found: JudgedWord[] = []
  for (const [word, all] of sidesByWord()) {
    const sides = all.filter(
      ({ pair, side, isSought }) => isSought && (weights.thresholds[pair * 2 + side] ?? NEVER) !== NEVER,
    )
    if (sides.length === 0) continue
    const bias = Int32Array.from(sides, (side) => stepsAgainst(side, 0, 0, weights))
    found.push({ word, index: found.length, token: hashLower(word, 0, word.length) | 0, sides, bias })
  }
  return found
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
function besideMemory(k: 1 | 2, width: number, weights: ContextWeights) {
  const bytesInRow = ROW_HEAD * Math.ceil((ROW_HEAD + width) / ROW_HEAD)
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
