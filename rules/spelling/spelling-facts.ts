import type { Block } from '../../src/document/document.ts'
import type { UnknownWord } from './unknown-words.ts'

/** What one block gives: its unknown words, and how many words it has. */
export interface SpellingFacts {
  readonly unknown: readonly UnknownWord[]
  readonly words: number
  /** Words that some dialects accept and others do not, for each dialect that does. */
  readonly dialects: readonly number[]
}

/** An unknown word and the block that it stands in. */
export interface PlacedWord {
  readonly block: Block
  readonly word: UnknownWord
}
