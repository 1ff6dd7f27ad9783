import { hashLower } from './context.ts'

/** What a word may be the beginning of, told by its number alone: bits, since every word of a text is asked. */
export const WordKind = {
  article: 1,
  /** The first wrong word of a set phrase. */
  frame: 2,
  /** A word of a pair. */
  pair: 4,
} as const

/** Highest bits of a number that the kind is read off; a word of none has the kind of one now and then. */
const BITS = 16

/** The kinds of words by the highest bits of their numbers (`hashLower`): `kinds[kindIndex(number)]`. */
export function wordKinds(frames: ArrayLike<number>, pairs: ArrayLike<number>): Uint8Array {
  const kinds = new Uint8Array(2 ** BITS)
  const mark = (numbers: ArrayLike<number>, kind: number): void => {
    for (let i = 0; i < numbers.length; i++) {
      const place = kindIndex(numbers[i] ?? 0)
      kinds[place] = (kinds[place] ?? 0) | kind
    }
  }
  mark([hashLower('a', 0, 1), hashLower('an', 0, 2)], WordKind.article)
  mark(frames, WordKind.frame)
  mark(pairs, WordKind.pair)
  return kinds
}

export function kindIndex(token: number): number {
  return token >>> (32 - BITS)
}
