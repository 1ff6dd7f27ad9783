import { CONFUSED_PAIRS } from './pairs.ts'

// The build runs this module and puts the constant in its place (scripts/bake-tables.ts): a program that
// is built has the pairs without their sentences, and reads no sentence when it starts.

/**
 * A line for each pair, `one|other|sides`: the sum of 1 where its first word may be wrong and 2 where its second may.
 */
export const PAIR_LINES = CONFUSED_PAIRS.map(({ words: [one, other], wrong, isOneWay }) => {
  const isSought = wrong.map((sentence) => !isOneWay || sentence !== undefined)
  return `${one}|${other}|${(isSought[0] === true ? 1 : 0) + (isSought[1] === true ? 2 : 0)}`
}).join('\n')
