import type { ContextNet } from '../../src/rule/lexicon.ts'
import { type ContextReader, ENDING_COUNT, NUMBER, Pause } from './context.ts'

/** What the network reads for what is no word that it knows. */
export const TokenKind = {
  edge: 0,
  comma: 1,
  otherPause: 2,
  figure: 3,
  name: 4,
  plain: 5,
  firstEnding: 6,
} as const
/** How many kinds there are. */
export const KIND_COUNT = TokenKind.firstEnding + ENDING_COUNT

/** Gives the tokens around word `i` of the text that is open, as `ContextNet.read` takes them; the array is used again. */
export type ClauseTokens = (i: number) => Uint16Array

/** The tokens of the clause around a word: the words, and the pauses between them; the ends of the clause fill the rest. */
export function clauseTokens(
  contexts: Pick<ContextReader, 'tokenAt' | 'pauseBefore' | 'isNameAt' | 'endingAt'>,
  net: Pick<ContextNet, 'reach' | 'tokenOf' | 'tokenOfKind'>,
): ClauseTokens {
  const { reach } = net
  const around = new Uint16Array(2 * reach)
  const tokenAt = (i: number): number => {
    const known = net.tokenOf(contexts.tokenAt(i) >>> 0)
    return known < 0 ? net.tokenOfKind(kindAt(i)) : known
  }
  const kindAt = (i: number): number => {
    if (contexts.tokenAt(i) === NUMBER) return TokenKind.figure
    if (contexts.isNameAt(i)) return TokenKind.name
    const ending = contexts.endingAt(i)
    return ending < 0 ? TokenKind.plain : TokenKind.firstEnding + ending
  }
  /** @param step from word to word: −1 before, 1 behind */
  const fill = (from: number, i: number, step: 1 | -1): void => {
    let slot = from
    const end = from + reach
    for (let at = i; slot < end; ) {
      const pause = contexts.pauseBefore(step < 0 ? at : at + 1)
      if (pause === Pause.stop) break
      if (pause === Pause.comma) around[slot++] = net.tokenOfKind(TokenKind.comma)
      else if (pause === Pause.other) around[slot++] = net.tokenOfKind(TokenKind.otherPause)
      at += step
      if (slot < end) around[slot++] = tokenAt(at)
    }
    around.fill(net.tokenOfKind(TokenKind.edge), slot, end)
  }
  return (i) => {
    fill(0, i, -1)
    fill(reach, i, 1)
    return around
  }
}
