import { hashLower } from './context.ts'
import { CONFUSED_PAIRS } from './pairs.ts'

/** A word's part in a pair: side 0 is the pair's first word. */
export interface Side {
  readonly pair: number
  readonly side: 0 | 1
  /** The other word of the pair. */
  readonly other: string
}

/** Tells the words of pairs from others by their numbers (`hashLower`). */
export interface PairWords {
  /** The pairs of the word with this number; `undefined` for a word of no pair. */
  sidesOf(token: number): WordSides | undefined
}

export interface WordSides {
  readonly word: string
  readonly sides: readonly Side[]
}

/** Bits of a number that tell most words not to be one of a pair. */
const SIEVE_BITS = 16

export function pairWords(): PairWords {
  const sieve = new Uint8Array(2 ** SIEVE_BITS)
  const found = new Map<number, WordSides>()
  for (const [word, sides] of sidesByWord()) {
    const token = hashLower(word, 0, word.length)
    sieve[token >>> (32 - SIEVE_BITS)] = 1
    found.set(token | 0, { word, sides })
  }
  return {
    sidesOf: (token) => (sieve[token >>> (32 - SIEVE_BITS)] === 1 ? found.get(token | 0) : undefined),
  }
}

/** The pairs of each word, by the word in small letters with a straight apostrophe. */
export function sidesByWord(): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>()
  CONFUSED_PAIRS.forEach(({ words }, pair) => {
    for (const side of [0, 1] as const) {
      const sides = found.get(words[side])
      const entry: Side = { pair, side, other: words[side === 0 ? 1 : 0] }
      if (sides === undefined) found.set(words[side], [entry])
      else sides.push(entry)
    }
  })
  return found
}
