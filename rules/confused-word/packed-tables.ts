import { hashLower } from './context.ts'
import { CONFUSED_PAIRS } from './pairs.ts'

// The build runs this module and puts the constants in their place (scripts/bake-tables.ts): a program that
// is built has the pairs without their sentences, and reads no sentence and no word of them when it starts.

/**
 * A line for each pair, `one|other|sides`: the sum of 1 where its first word may be wrong and 2 where its second may.
 */
export const PAIR_LINES = CONFUSED_PAIRS.map(({ words: [one, other], wrong, isOneWay }) => {
  const isSought = wrong.map((sentence) => !isOneWay || sentence !== undefined)
  return `${one}|${other}|${(isSought[0] === true ? 1 : 0) + (isSought[1] === true ? 2 : 0)}`
}).join('\n')

/** The words of pairs that are looked for, as plain numbers. */
interface PairIndex {
  /** The numbers of the words, see `tokenAt`. */
  readonly tokens: readonly number[]
  /** Where the directions of each word end; they begin where those of the word before it end. */
  readonly ends: readonly number[]
  /** Twice the number of a pair, and the side of the word in it. */
  readonly directions: readonly number[]
  /** The most directions of a word. */
  readonly most: number
}

export const PAIR_INDEX: PairIndex = indexed()

function indexed(): PairIndex {
  const byWord = new Map<string, number[]>()
  CONFUSED_PAIRS.forEach(({ words, wrong, isOneWay }, pair) => {
    words.forEach((word, side) => {
      if (isOneWay && wrong[side] === undefined) return
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [2 * pair + side])
      else known.push(2 * pair + side)
    })
  })
  let end = 0
  return {
    tokens: [...byWord.keys()].map((word) => hashLower(word, 0, word.length) | 0),
    ends: [...byWord.values()].map((directions) => {
      end += directions.length
      return end
    }),
    directions: [...byWord.values()].flat(),
    most: Math.max(...[...byWord.values()].map(({ length }) => length)),
  }
}
