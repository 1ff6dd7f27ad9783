import type { ContextWeights } from '../../src/rule/lexicon.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/**
 * What stands around a word, as numbers that a table of weights is asked for: up to three words on
 * either side, by themselves and joined, and the kinds of these words, so that “the wugging” counts as
 * “the …ing”. A clause ends what is seen. (The contexts of Golding and Roth 1999, hashed as in
 * Weinberger et al. 2009, with classes of words as in Brown et al. 1992.)
 *
 * The features come in the order in which they tell most: see `FIRST_LOOK`.
 */
export const FEATURE_COUNT = 25

/** So many features tell that most words are right where they stand; only the others are looked at further. */
export const FIRST_LOOK = 6

/** Reads the contexts of one text's words. */
export interface ContextReader {
  /** Reads what stands around word `i`; the same for every pair that the word is in. */
  turnTo(i: number): void
  /** The number (unsigned, 32 bits) of feature `k` of the word turned to, for a pair. */
  feature(pair: number, k: number): number
}

/**
 * @param text the prose of a block, or a line of a corpus
 * @param words its words
 * @param weights gives the classes of words
 */
export function readContexts(text: string, words: WordTable, weights: ContextWeights): ContextReader {
  /** A number for each word and for its kind, 0 until it is first asked for. */
  const tokens = new Uint32Array(words.count)
  const kinds = new Uint32Array(words.count)
  const pauses = new Uint8Array(words.count)
  const around = new Uint32Array(FEATURE_COUNT)
  const tokenAt = (i: number): number => {
    let token = tokens[i] ?? 0
    if (token === 0) tokens[i] = token = tokenNumber(text, words, i)
    return token
  }
  const pauseBefore = (i: number): number => {
    if (i <= 0 || i >= words.count) return STOP
    let found = pauses[i] ?? 0
    if (found === 0) pauses[i] = found = pause(text, words.ends[i - 1] ?? 0, words.starts[i] ?? 0)
    return found
  }
  const kindAt = (i: number): number => {
    let kind = kinds[i] ?? 0
    if (kind === 0) {
      kinds[i] = kind = kindNumber(text, words, i, tokenAt(i), pauseBefore(i) === STOP, weights)
    }
    return kind
  }
  let at = 0
  let isWhole = false
  const turnFurther = (): void => {
    const [left1 = EDGE, left2 = EDGE, left3 = EDGE] = reach(at, -1)
    const [right1 = EDGE, right2 = EDGE, right3 = EDGE] = reach(at, 1)
    const l1 = left1 === EDGE ? EDGE : mix(kindAt(at - 1), left1)
    const l2 = left2 === EDGE ? EDGE : mix(kindAt(at - 2), left2)
    const l3 = left3 === EDGE ? EDGE : mix(kindAt(at - 3), left3)
    const r1 = right1 === EDGE ? EDGE : mix(kindAt(at + 1), right1)
    const r2 = right2 === EDGE ? EDGE : mix(kindAt(at + 2), right2)
    const r3 = right3 === EDGE ? EDGE : mix(kindAt(at + 3), right3)
    const wordLeft = around[1] ?? 0
    const wordRight = around[2] ?? 0
    const kindsLeft = mix(l2, l1)
    const kindsRight = mix(r1, r2)
    around[6] = mix(l1, r1)
    around[7] = l1
    around[8] = r1
    around[9] = left2 === EDGE ? EDGE : mix(tokenAt(at - 2), left2)
    around[10] = right2 === EDGE ? EDGE : mix(tokenAt(at + 2), right2)
    around[11] = kindsLeft
    around[12] = kindsRight
    around[13] = mix(wordLeft, r1)
    around[14] = mix(l1, wordRight)
    around[15] = mix(kindsLeft, r1)
    around[16] = mix(l1, kindsRight)
    around[17] = mix(around[3] ?? 0, wordRight)
    around[18] = mix(wordLeft, around[4] ?? 0)
    around[19] = mix(kindsLeft, kindsRight)
    around[20] = mix(l3, kindsLeft)
    around[21] = mix(kindsRight, r3)
    around[22] = mix(wordLeft, kindsRight)
    around[23] = mix(kindsLeft, wordRight)
    around[24] = mix(mix(l2, wordLeft), r1)
  }
  /** The pauses up to three words away on one side, ending where the clause ends. */
  const reach = (i: number, step: 1 | -1): readonly number[] => {
    const found: number[] = []
    for (let away = 1; away <= 3; away++) {
      const gap = step < 0 ? pauseBefore(i - away + 1) : pauseBefore(i + away)
      if (gap === STOP) break
      found.push(gap)
    }
    return found
  }
  return {
    turnTo(i) {
      at = i
      isWhole = false
      const before = pauseBefore(i)
      const after = pauseBefore(i + 1)
      const left = before === STOP ? EDGE : mix(tokenAt(i - 1), before)
      const right = after === STOP ? EDGE : mix(tokenAt(i + 1), after)
      const farBefore = left === EDGE ? STOP : pauseBefore(i - 1)
      const farAfter = right === EDGE ? STOP : pauseBefore(i + 2)
      around[0] = 0
      around[1] = left
      around[2] = right
      around[3] = farBefore === STOP ? mix(EDGE, left) : mix(mix(tokenAt(i - 2), farBefore), left)
      around[4] = farAfter === STOP ? mix(right, EDGE) : mix(right, mix(tokenAt(i + 2), farAfter))
      around[5] = mix(left, right)
    },
    feature(pair, k) {
      if (k >= FIRST_LOOK && !isWhole) {
        isWhole = true
        turnFurther()
      }
      return mix(around[k] ?? 0, (pair << 5) | k)
    },
  }
}

const EDGE = 1
const SPACE = 2
const COMMA = 3
const STOP = 4
const OTHER = 5

/** What parts two words: space, a comma, the end of a sentence or a quotation, something else. */
function pause(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return SPACE
  const gap = text.slice(from, Math.min(to, from + 8))
  if (/^\s+$/.test(gap)) return SPACE
  if (/[.!?:;“”"()[\]–—…]/.test(gap)) return STOP
  return gap.includes(',') ? COMMA : OTHER
}

const CURLY_APOSTROPHE = 0x2019
const NUMBER = 7

/** FNV-1a (Fowler, Noll, Vo) over the char codes of word `i` in small letters; one number for all figures. */
function tokenNumber(text: string, words: WordTable, i: number): number {
  if (((words.shapes[i] ?? 0) & WordShape.digit) !== 0) return NUMBER
  return hashLower(text, words.starts[i] ?? 0, words.ends[i] ?? 0)
}

/** The number of a word as the reader of contexts has it; never 0. */
export function hashLower(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    value = Math.imul(value ^ lowerCode(text, at, code), 0x01000193)
  }
  return value >>> 0 || 1
}

function lowerCode(text: string, at: number, code: number): number {
  if (code >= 65 && code <= 90) return code | 32
  if (code === CURLY_APOSTROPHE) return 39
  return code < 128 ? code : text.charAt(at).toLowerCase().charCodeAt(0)
}

const NAME = 300
const ENDINGS = ['ing', 'ed', 'ly', 'tion', 'ness', 'ment', 'able', 'ous', 'al', 'er', 'ers', 's', 'y', 'e']
const OF_ENDING = 310
const ENDING_REACH = 4

/** The kind of a word: a figure, a name, its class, or for a word without a class its ending. */
function kindNumber(
  text: string,
  words: WordTable,
  i: number,
  token: number,
  opens: boolean,
  weights: ContextWeights,
): number {
  if (token === NUMBER) return NUMBER
  if (((words.shapes[i] ?? 0) & WordShape.capital) !== 0 && !opens) return NAME
  const known = weights.classOf(token)
  if (known !== 0) return known + 8
  const end = words.ends[i] ?? 0
  const tail = text.slice(Math.max(words.starts[i] ?? 0, end - ENDING_REACH), end)
  return OF_ENDING + ENDINGS.findIndex((ending) => tail.endsWith(ending))
}

/** Joins two numbers into one that depends on both and their order (the finaliser of MurmurHash3, Appleby). */
function mix(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
