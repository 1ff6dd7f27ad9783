import type { Lexicon } from '../../src/rule/lexicon.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/**
 * What stands around a word, as numbers that a table of weights is asked for: the two words on either
 * side, alone and joined, each with the pause before it, and their shapes. A word that is rare is seen
 * by its ending, so that “the wugging” counts as “the …ing”. (The contexts of Golding and Roth 1999,
 * hashed as in Weinberger et al. 2009.)
 */
export const FEATURE_COUNT = 15

/** Occurrences per million below which a word is seen by its ending. */
const RARE = 4

const ENDINGS = ['ing', 'ed', 'ly', 'tion', 's', 'er', 'al', 'y', 'e']

/** Reads the contexts of one text's words. */
export interface ContextReader {
  /** Reads what stands around word `i`; the same for every pair that the word is in. */
  turnTo(i: number): void
  /** Writes the feature numbers (unsigned, 32 bits) of the word turned to, for a pair, into `features`. */
  read(pair: number, features: Uint32Array): void
}

/**
 * @param text the prose of a block, or a line of a corpus
 * @param words its words
 */
export function readContexts(text: string, words: WordTable, lexicon: Lexicon): ContextReader {
  /** A number for each word and for its shape, 0 until it is first asked for. */
  const tokens = new Uint32Array(words.count)
  const kinds = new Uint32Array(words.count)
  const around = new Uint32Array(FEATURE_COUNT)
  const tokenAt = (i: number): number => {
    if (i < 0 || i >= words.count) return EDGE
    let token = tokens[i] ?? 0
    if (token === 0) tokens[i] = token = tokenNumber(text, words, i, lexicon)
    return token
  }
  const kindAt = (i: number): number => {
    if (i < 0 || i >= words.count) return EDGE
    let kind = kinds[i] ?? 0
    if (kind === 0) kinds[i] = kind = kindNumber(text, words, i)
    return kind
  }
  const pauseBefore = (i: number): number => {
    if (i <= 0 || i >= words.count) return EDGE
    return pause(text, words.ends[i - 1] ?? 0, words.starts[i] ?? 0)
  }
  return {
    turnTo(i) {
      const before = pauseBefore(i)
      const after = pauseBefore(i + 1)
      const left = before === STOP ? EDGE : mix(tokenAt(i - 1), before)
      const right = after === STOP ? EDGE : mix(tokenAt(i + 1), after)
      const farBefore = pauseBefore(i - 1)
      const farLeft = left === EDGE || farBefore === STOP ? EDGE : mix(tokenAt(i - 2), farBefore)
      const farAfter = pauseBefore(i + 2)
      const farRight = right === EDGE || farAfter === STOP ? EDGE : mix(tokenAt(i + 2), farAfter)
      const both = mix(left, right)
      around[0] = 0
      around[1] = left
      around[2] = right
      around[3] = farLeft
      around[4] = farRight
      around[5] = mix(farLeft, left)
      around[6] = mix(right, farRight)
      around[7] = both
      around[8] = mix(both, farRight)
      around[9] = mix(mix(farLeft, left), right)
      around[10] = kindAt(i - 1)
      around[11] = kindAt(i + 1)
      around[12] = mix(left, kindAt(i + 1))
      around[13] = mix(kindAt(i - 1), right)
      around[14] = mix(kindAt(i + 1), kindAt(i + 2))
    },
    read(pair, features) {
      for (let k = 0; k < FEATURE_COUNT; k++) features[k] = mix(around[k] ?? 0, (pair << 4) | k)
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

function tokenNumber(text: string, words: WordTable, i: number, lexicon: Lexicon): number {
  const shape = words.shapes[i] ?? 0
  if ((shape & WordShape.digit) !== 0) return hash('#')
  const word = text.slice(words.starts[i], words.ends[i]).toLowerCase().replaceAll('’', "'")
  if (lexicon.frequency(word) >= RARE) return hash(word)
  if ((shape & WordShape.capital) !== 0) return hash('~Name')
  return hash(`~${ENDINGS.find((ending) => word.endsWith(ending)) ?? ''}`)
}

const SHORT = 3
const ENDING_REACH = 4

/** A word by its shape and ending alone; a short one by its letters. */
function kindNumber(text: string, words: WordTable, i: number): number {
  const shape = words.shapes[i] ?? 0
  if ((shape & WordShape.digit) !== 0) return hash('#')
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  if (end - start <= SHORT) return hash(text.slice(start, end).toLowerCase())
  if ((shape & WordShape.capital) !== 0) return hash('~Name')
  const tail = text.slice(end - ENDING_REACH, end)
  return hash(`~${ENDINGS.find((ending) => tail.endsWith(ending)) ?? ''}`)
}

/** FNV-1a (Fowler, Noll, Vo) over char codes; never 0. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value >>> 0 || 1
}

/** Joins two numbers into one that depends on both and their order (the finaliser of MurmurHash3, Appleby). */
function mix(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
