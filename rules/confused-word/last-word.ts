import type { ContextNet } from '../../src/rule/lexicon.ts'
import type { ClauseTokens } from './clause-tokens.ts'
import type { Side } from './words-of-pairs.ts'

/**
 * Weighs what the weights say against word `i` with what the network says; handed on as it is for a direction that the
 * network does not know.
 * @param first what the weights say, in table steps above the sum from which the network is asked
 * @returns table steps above the threshold; `undefined` for nothing
 */
export type LastWord = (side: Side | undefined, i: number, first: number | undefined) => number | undefined

/** For one text: the clause around a word is read once for all pairs of the word, and only where the weights speak against it. */
export function openLastWord(tokensAround: ClauseTokens, net: ContextNet): LastWord {
  let read = -1
  return (side, i, first) => {
    if (side === undefined || first === undefined) return undefined
    const direction = side.pair * 2 + side.side
    if (!net.knows(direction)) return first
    if (read !== i) {
      net.read(tokensAround(i))
      read = i
    }
    const sum = first + (net.askedFrom[direction] ?? 0) + net.stepsAgainst(direction)
    const excess = sum - (net.thresholds[direction] ?? 0)
    return excess < 0 ? undefined : excess
  }
}
