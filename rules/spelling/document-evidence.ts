import type { Document } from '../../src/document/document.ts'
import { DIALECTS } from '../../src/rule/lexicon.ts'
import type { BlockFacts } from '../../src/rule/rule.ts'
import { once } from '../../src/text/once.ts'
import { codeWords, type DocumentWords } from './document-words.ts'
import type { DocumentEvidence } from './evidence.ts'
import type { PlacedWord, SpellingFacts } from './spelling-facts.ts'

/** Gathers what a document says of its unknown words. What takes long is only made when it is asked for. */
export function gatherEvidence(
  placed: readonly PlacedWord[],
  facts: readonly BlockFacts<SpellingFacts>[],
  document: Document,
  words: DocumentWords,
): DocumentEvidence {
  const occurrences = new Map<string, number>()
  const capitals = new Map<string, number>()
  for (const { word } of placed) {
    occurrences.set(word.lower, (occurrences.get(word.lower) ?? 0) + 1)
    if (word.capitals !== 'none') capitals.set(word.lower, (capitals.get(word.lower) ?? 0) + 1)
  }
  const total = facts.reduce((sum, entry) => sum + entry.facts.words, 0)
  const strange = [...occurrences.keys()].filter((form) => !capitals.has(form)).length
  const recurring = once(() =>
    nearForms([...occurrences].filter(([, count]) => count > 1).map(([form]) => form)),
  )
  const coined = once(() => new Set(facts.flatMap((entry) => entry.facts.coined)))
  const code = once(() => codeWords(document))
  const technical = once(
    () => document.format === 'markdown' || document.blocks.some(({ role }) => role === 'code'),
  )
  return {
    occurrences: (lower) => occurrences.get(lower) ?? 0,
    capitalOccurrences: (lower) => capitals.get(lower) ?? 0,
    hasNearForm: (lower) => occurrences.get(lower) === 1 && recurring()(lower),
    hasWord: (word) => words.has(word),
    isInCode: (lower) => code().has(lower),
    isCoined: (lower) => coined().has(lower),
    isTechnical: technical,
    words: total,
    dialects: likelyDialects(facts),
    strangeness: (strange * 1000) / Math.max(1000, total),
  }
}

/** The dialects, as bits, that accept most of the words that tell dialects apart; all where none tells. */
function likelyDialects(facts: readonly BlockFacts<SpellingFacts>[]): number {
  const counts = DIALECTS.map((_, i) => facts.reduce((sum, entry) => sum + (entry.facts.dialects[i] ?? 0), 0))
  const most = Math.max(...counts)
  return counts.reduce((bits, count, i) => (count === most ? bits | (1 << i) : bits), 0)
}

const MIN_NAME = 4

/**
 * Whether a form of a list is one slip away (a letter left out, put in, replaced, or two
 * neighbours swapped), by the forms with one letter left out on both sides (Mor and Fraenkel 1982).
 */
function nearForms(forms: readonly string[]): (word: string) => boolean {
  const byDeletion = new Map<string, string[]>()
  for (const form of forms) {
    if (form.length < MIN_NAME || form.length > MAX_NAME) continue
    for (const cut of deletions(form)) byDeletion.set(cut, [...(byDeletion.get(cut) ?? []), form])
  }
  return (word) => {
    if (word.length < MIN_NAME || word.length > MAX_NAME || byDeletion.size === 0) return false
    for (const cut of deletions(word)) {
      if (byDeletion.get(cut)?.some((form) => form !== word && !isInflection(form, word)) === true)
        return true
    }
    return false
  }
}

/** Longer words would make the list of forms grow with the square of their length. */
const MAX_NAME = 30

function* deletions(word: string): Generator<string> {
  yield word
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
}

/** “Corbynite” and “Corbynites” are two words, not one that is misspelt. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:s|es|e|n|y|i|a|o|d)$/.test(long.slice(short.length))
}
