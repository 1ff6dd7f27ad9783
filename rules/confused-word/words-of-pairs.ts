import { once } from '../../src/text/once.ts'
import { PAIR_LINES } from './packed-tables.ts'

/** A word's part in a pair: side 0 is the pair's first word. */
export interface Side {
  readonly pair: number
  readonly side: 0 | 1
  /** The other word of the pair. */
  readonly other: string
  /** False where the word is always meant: nobody writes “have” for “of”. */
  readonly isSought: boolean
}

const lines = once(() => PAIR_LINES.split('\n'))

/** The word with this direction, which is twice the number of its pair and its side. */
export function wordWith(direction: number): string {
  return lines()[direction >> 1]?.split('|')[direction & 1] ?? ''
}

/** The part in its pair of the word with this direction. */
export function sideWith(direction: number): Side {
  const side = direction & 1 ? 1 : 0
  const sought = Number(lines()[direction >> 1]?.split('|')[2])
  return {
    pair: direction >> 1,
    side,
    other: wordWith(direction ^ 1),
    isSought: (sought & (side === 0 ? 1 : 2)) !== 0,
  }
}

/** The pairs of each word, by the word in small letters with a straight apostrophe. */
export function sidesByWord(): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>()
  for (let direction = 0; direction < 2 * lines().length; direction++) {
    const word = wordWith(direction)
    const sides = found.get(word)
    if (sides === undefined) found.set(word, [sideWith(direction)])
    else sides.push(sideWith(direction))
  }
  return found
}
