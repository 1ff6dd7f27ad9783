import type { Block } from '../../src/document/document.ts'
import type { BlockFacts } from '../../src/rule/rule.ts'
import { gatherEvidence } from './document-evidence.ts'
import type { DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/** What one block gives: its unknown words, and how many words it has. */
export interface SpellingFacts {
  readonly unknown: readonly UnknownWord[]
  readonly words: number
}

export interface PlacedWord {
  readonly block: Block
  readonly word: UnknownWord
}

/** All unknown words of a document with what they say of each other. */
export function joinFacts(facts: readonly BlockFacts<SpellingFacts>[]): {
  readonly placed: readonly PlacedWord[]
  readonly document: DocumentEvidence
} {
  const placed = facts.flatMap(({ block, facts: { unknown } }) => unknown.map((word) => ({ block, word })))
  const count = facts.reduce((sum, entry) => sum + entry.facts.words, 0)
  return {
    placed,
    document: gatherEvidence(
      placed.map(({ word }) => word),
      count,
    ),
  }
}
