import type { ContextWeights } from '../../src/rule/lexicon.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/**
 * What stands around a word, as numbers that a table of weights is asked for: up to three words on
 * either side, by themselves and joined, and the kinds of these words, so that “the wugging” counts as
 * “the …ing”. A clause ends what is seen. (The contexts of Golding and Roth 1999, hashed as in
 * Weinberger et al. 2009, with classes of words as in Brown et al. 1992.)
 *
 * The features come in the order in which they tell most: see `EXITS` in score.ts.
 */
export const FEATURE_COUNT = 33

/**
 * So many features tell of most words that they are right where they stand: the words beside, these with
 * the next ones, the kinds of the words beside. Only where they do not is more read.
 */
export const FIRST_GLANCE = 3
export const FIRST_LOOK = 6
export const SECOND_LOOK = 9

/** From this feature on: the nearest longer words of the clause, four on either side, wherever they stand in it. */
const NEARBY = 25
const NEARBY_EACH = 4
const NEARBY_REACH = 10
const NEARBY_LETTERS = 4

/** Reads the contexts of words, text after text. */
export interface ContextReader {
  /** Turns to another text. */
  open(text: string, words: WordTable): void
  /** The number of word `i` in small letters, as `hashLower` has it but with a sign; one for all figures, 0 for no word. */
  tokenAt(i: number): number
  /** What parts word `i` from the one before it, see `Pause`; a stop at both ends. */
  pauseBefore(i: number): number
  /** Whether word `i` is a name: it has a capital that no sentence asks for. */
  isNameAt(i: number): boolean
  /** Which of the endings that tell a word's kind word `i` has, 0 to `ENDING_COUNT` − 1; −1 for none. */
  endingAt(i: number): number
  /** Reads what stands around word `i`; the same for every pair that the word is in. */
  turnTo(i: number): void
  /**
   * What stands around the word turned to, by feature, as numbers: right before it (1), right behind it (2), and
   * those that `read` has been asked for.
   */
  readonly around: Int32Array
  /** Reads feature `k` into `around`, and those before it. */
  read(k: number): void
  /** The number of feature `k` of the word turned to, for a pair. */
  feature(pair: number, k: number): number
}

const NO_WORDS: WordTable = {
  count: 0,
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  shapes: new Uint8Array(0),
  hashes: new Int32Array(0),
}

/**
 * A reader of contexts: `open` gives it the prose of a block, or a line of a corpus. One serves all texts, and makes
 * nothing for a text or a word; numbers are signed, so that none is too large to be handed on as it is.
 * @param weights gives the classes of words
 */
export function contextReader(weights: Pick<ContextWeights, 'classOf'>): ContextReader {
  let text = ''
  let words = NO_WORDS
  const around = new Int32Array(FEATURE_COUNT)
  let at = 0
  /** So many features have been read of the word turned to. */
  let seen = 0
  /** The numbers of the words as `hashLower` has them, which the scan for words has run already. */
  const tokenAt = (i: number): number => {
    if (i < 0 || i >= words.count) return 0
    return ((words.shapes[i] ?? 0) & WordShape.digit) !== 0 ? NUMBER : (words.hashes[2 * i] ?? 0) || 1
  }
  /** What parts word `i` from the one before it; `STOP` at both ends. */
  const pauseBefore = (i: number): number => {
    if (i <= 0 || i >= words.count) return STOP
    const from = words.ends[i - 1] ?? 0
    const to = words.starts[i] ?? 0
    return to - from === 1 && text.charCodeAt(from) === 32 ? SPACE : pause(text, from, to)
  }
  /** The pause `away` words from the word turned to; `STOP` where the clause has ended before. */
  const pauseTo = (away: number): number => {
    if (away < 0) {
      for (let i = at; i > at + away + 1; i--) if (pauseBefore(i) === STOP) return STOP
      return pauseBefore(at + away + 1)
    }
    for (let i = at + 1; i < at + away; i++) if (pauseBefore(i) === STOP) return STOP
    return pauseBefore(at + away)
  }
  /** The number of the word `away` words from the one turned to, with the pause before it. */
  const tokenAway = (away: number): number => {
    const gap = pauseTo(away)
    return gap === STOP ? EDGE : mix(tokenAt(at + away), gap)
  }
  const kindAway = (away: number): number => {
    const gap = pauseTo(away)
    return gap === STOP ? EDGE : mix(kindAt(at + away), gap)
  }
  /** A number for the kind of a word: a figure, a name, its class, or for a word without a class its ending. */
  const kindAt = (i: number): number => {
    const token = tokenAt(i)
    if (token === NUMBER) return NUMBER
    if (isNameAt(i)) return NAME
    const known = weights.classOf(token)
    return known !== 0 ? known + 8 : OF_ENDING + endingAt(i)
  }
  const isNameAt = (i: number): boolean =>
    ((words.shapes[i] ?? 0) & WordShape.capital) !== 0 && pauseBefore(i) !== STOP
  const endingAt = (i: number): number => endingOf(text, words.starts[i] ?? 0, words.ends[i] ?? 0)
  const look = (): void => {
    const left = around[1] ?? 0
    const right = around[2] ?? 0
    const before = pauseTo(-2)
    const after = pauseTo(2)
    around[3] = before === STOP ? mix(EDGE, left) : mix(mix(tokenAt(at - 2), before), left)
    around[4] = after === STOP ? mix(right, EDGE) : mix(right, mix(tokenAt(at + 2), after))
    around[5] = mix(left, right)
    seen = FIRST_LOOK
  }
  const lookAtKinds = (): void => {
    const l1 = kindAway(-1)
    const r1 = kindAway(1)
    around[6] = mix(l1, r1)
    around[7] = l1
    around[8] = r1
    seen = SECOND_LOOK
  }
  const lookFurther = (): void => {
    const l1 = around[7] ?? 0
    const r1 = around[8] ?? 0
    const l2 = kindAway(-2)
    const l3 = kindAway(-3)
    const r2 = kindAway(2)
    const r3 = kindAway(3)
    const wordLeft = around[1] ?? 0
    const wordRight = around[2] ?? 0
    const kindsLeft = mix(l2, l1)
    const kindsRight = mix(r1, r2)
    around[9] = tokenAway(-2)
    around[10] = tokenAway(2)
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
    lookAround(-1, NEARBY)
    lookAround(1, NEARBY + NEARBY_EACH)
    seen = FEATURE_COUNT
  }
  /** The words that tell what is spoken of: “the bride walked slowly down to the altar”, in no order. */
  const lookAround = (step: 1 | -1, from: number): void => {
    let slot = from
    for (let away = 1; away <= NEARBY_REACH && slot < from + NEARBY_EACH; away++) {
      const i = at + step * away
      if (pauseBefore(step < 0 ? i + 1 : i) === STOP) break
      if ((words.ends[i] ?? 0) - (words.starts[i] ?? 0) >= NEARBY_LETTERS) around[slot++] = tokenAt(i)
    }
    around.fill(EDGE, slot, from + NEARBY_EACH)
  }
  return {
    around,
    tokenAt,
    pauseBefore,
    isNameAt,
    endingAt,
    open(newText, newWords) {
      text = newText
      words = newWords
    },
    turnTo(i) {
      at = i
      const before = pauseBefore(i)
      const after = pauseBefore(i + 1)
      around[1] = before === STOP ? EDGE : mix(tokenAt(i - 1), before)
      around[2] = after === STOP ? EDGE : mix(tokenAt(i + 1), after)
      seen = FIRST_GLANCE
    },
    read(k) {
      if (k < seen) return
      if (seen === FIRST_GLANCE) look()
      if (seen === FIRST_LOOK && k >= FIRST_LOOK) lookAtKinds()
      if (k >= SECOND_LOOK) lookFurther()
    },
    feature(pair, k) {
      this.read(k)
      return featureNumber(around[k] ?? 0, pair, k)
    },
  }
}

/** The number of feature `k` for a pair, by the number of what stands around. */
export function featureNumber(around: number, pair: number, k: number): number {
  return mix(around, (pair << 5) | Math.min(k, NEARBY))
}

const EDGE = 1

/** What parts two words: a space alone, a comma, the end of a clause, something else. */
export const Pause = { space: 2, comma: 3, stop: 4, other: 5 } as const
const { space: SPACE, comma: COMMA, stop: STOP, other: OTHER } = Pause

/** Units behind a word that say what parts it from the next. */
const PAUSE_REACH = 8

/** What parts two words: space, a comma, the end of a sentence or a quotation, something else. */
function pause(text: string, from: number, to: number): number {
  let spaces = 0
  let hasComma = false
  const end = Math.min(to, from + PAUSE_REACH)
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isStop(code)) return STOP
    if (code === 0x2c) hasComma = true
    else if (code === 32 || /\s/.test(text.charAt(i))) spaces++
  }
  if (spaces === end - from && spaces > 0) return SPACE
  return hasComma ? COMMA : OTHER
}

const IS_STOP = Uint8Array.from({ length: 128 }, (_, code) =>
  '.!?:;"()[]'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Marks that end a clause: also curly quotes, dashes and the ellipsis. */
function isStop(code: number): boolean {
  if (code < 128) return IS_STOP[code] === 1
  return code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 || code === 0x2026
}

const CURLY_APOSTROPHE = 0x2019
/** The number of all figures. */
export const NUMBER = 7

/** The number of a word as the reader of contexts has it, but without a sign; never 0. */
export function hashLower(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const isSmall = code >= 97 && code <= 122
    value = Math.imul(value ^ (isSmall ? code : lowerCode(text, at, code)), 0x01000193)
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
/** How many endings tell the kind of a word. */
export const ENDING_COUNT = ENDINGS.length

/** The endings by their last letter, each with its place in the list. */
const ENDINGS_BY_LAST = byLast(ENDINGS.map((ending, place) => ({ ending, place })))

interface Ending {
  readonly ending: string
  readonly place: number
}

function byLast(endings: readonly Ending[]): readonly (readonly Ending[] | undefined)[] {
  const found: (Ending[] | undefined)[] = new Array(128).fill(undefined)
  for (const each of endings) {
    const last = each.ending.charCodeAt(each.ending.length - 1)
    found[last] = [...(found[last] ?? []), each]
  }
  return found
}

/** The place of a word's ending in the list; −1 for none of them. */
function endingOf(text: string, start: number, end: number): number {
  for (const { ending, place } of ENDINGS_BY_LAST[text.charCodeAt(end - 1)] ?? []) {
    if (end - start >= ending.length && text.startsWith(ending, end - ending.length)) return place
  }
  return -1
}

/** Joins two numbers into one that depends on both and their order (the finaliser of MurmurHash3, Appleby). */
function mix(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
