import type { DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/** Gathers what the unknown words of a document say of each other. */
export function gatherEvidence(words: readonly UnknownWord[], wordsInDocument: number): DocumentEvidence {
  const occurrences = new Map<string, number>()
  const capitals = new Map<string, number>()
  let strange = 0
  for (const { lower, capitals: kind } of words) {
    occurrences.set(lower, (occurrences.get(lower) ?? 0) + 1)
    if (kind !== 'none') capitals.set(lower, (capitals.get(lower) ?? 0) + 1)
    else strange++
  }
  const recurring = nearForms([...occurrences].filter(([, count]) => count > 1).map(([form]) => form))
  return {
    occurrences: (lower) => occurrences.get(lower) ?? 0,
    capitalOccurrences: (lower) => capitals.get(lower) ?? 0,
    nearForm: (lower) => (occurrences.get(lower) === 1 ? recurring(lower) : undefined),
    strangeness: (strange * 1000) / Math.max(200, wordsInDocument),
  }
}

const MIN_NAME = 4

/**
 * Finds a form of a list that is one slip away (a letter left out, put in, replaced, or two
 * neighbours swapped), by the forms with one letter left out on both sides (Mor and Fraenkel 1982).
 */
function nearForms(forms: readonly string[]): (word: string) => string | undefined {
  const byDeletion = new Map<string, string[]>()
  for (const form of forms) {
    if (form.length < MIN_NAME) continue
    for (const cut of deletions(form)) byDeletion.set(cut, [...(byDeletion.get(cut) ?? []), form])
  }
  return (word) => {
    if (word.length < MIN_NAME || byDeletion.size === 0) return undefined
    for (const cut of deletions(word)) {
      const near = byDeletion.get(cut)?.find((form) => form !== word && isInflection(form, word) === false)
      if (near !== undefined) return near
    }
    return undefined
  }
}

function* deletions(word: string): Generator<string> {
  yield word
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
}

/** “Corbynite” and “Corbynites” are two words, not one that is misspelt. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:s|es|e|n|y|i|a|o|d)$/.test(long.slice(short.length))
}
