import type { Block } from '../../src/document/document.ts'
import type { ReadWords, UnknownWord } from './unknown-words.ts'

/** What one block gives: its unknown words, and how many words it has. */
export interface SpellingFacts extends ReadWords {
  readonly words: number
}

/** An unknown word and the block that it stands in. */
export interface PlacedWord {
  readonly block: Block
  readonly word: UnknownWord
}
