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

/** The pairs of each word, by the word in small letters with a straight apostrophe. */
export function sidesByWord(): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>()
  const add = (word: string, entry: Side): void => {
    const sides = found.get(word)
    if (sides === undefined) found.set(word, [entry])
    else sides.push(entry)
  }
  for (const [pair, line] of PAIR_LINES.split('\n').entries()) {
    const [one = '', other = '', sides = ''] = line.split('|')
    add(one, { pair, side: 0, other, isSought: sides !== '2' })
    add(other, { pair, side: 1, other: one, isSought: sides !== '1' })
  }
  return found
}
