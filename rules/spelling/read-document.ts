import type { Document } from '../../src/document/document.ts'
import type { BlockFacts } from '../../src/rule/rule.ts'
import { gatherEvidence } from './document-evidence.ts'
import type { DocumentWords } from './document-words.ts'
import type { DocumentEvidence } from './evidence.ts'
import type { PlacedWord, SpellingFacts } from './spelling-facts.ts'

/** All unknown words of a document with what they say of each other. */
export function joinFacts(
  facts: readonly BlockFacts<SpellingFacts>[],
  document: Document,
  words: DocumentWords,
): { readonly placed: readonly PlacedWord[]; readonly evidence: DocumentEvidence } {
  const placed = facts.flatMap(({ block, facts: { unknown } }) => unknown.map((word) => ({ block, word })))
  return { placed, evidence: gatherEvidence(placed, facts, document, words) }
}
