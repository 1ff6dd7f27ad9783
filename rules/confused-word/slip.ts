import type { Range } from '../../src/text/range.ts'
import type { WordTable } from '../../src/text/words.ts'

/** Table steps in a nat. */
export const STEPS = 24

/** A word that the words around it speak against. */
export interface Slip {
  readonly word: string
  readonly meant: string
  readonly range: Range
  /** What speaks against the word, in table steps above the threshold. */
  readonly excess: number
  /** The word with the one behind it, where a piece that says it again means it; else `undefined`. */
  readonly phrase: string | undefined
}

/** Word `i` with the one behind it. */
export function phraseOf(text: string, words: WordTable, i: number): string {
  const next = Math.min(i + 1, words.count - 1)
  return `${text.slice(words.starts[i], words.ends[i])} ${text.slice(words.starts[next], words.ends[next])}`
}
