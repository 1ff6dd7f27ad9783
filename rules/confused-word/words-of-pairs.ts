import { CONFUSED_PAIRS } from './pairs.ts'

/** A word's part in a pair: side 0 is the pair's first word. */
export interface Side {
  readonly pair: number
  readonly side: 0 | 1
  /** The other word of the pair. */
  readonly other: string
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
