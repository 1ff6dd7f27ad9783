import type { DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/** What may be asked of a document for the judgement of a word. */
export interface JudgedDocument extends DocumentEvidence {
  /** Whether a word without a near correction may be looked for further. */
  mayLookFar(word: UnknownWord): boolean
}

/** Gives the judgement of a word in a document, which `judge` finds where it is not known. */
export type KeptVerdicts<V> = (
  word: UnknownWord,
  document: JudgedDocument,
  judge: (document: JudgedDocument) => V,
) => V

/** Whether a question is answered as it was when the judgement was found. */
type Ground = (document: JudgedDocument) => boolean

/**
 * Keeps the judgement of each word with all that was asked of the document for it. While the document
 * answers all of it alike, the judgement stands: it has no other grounds (the verifying traces of
 * Mokhov, Mitchell and Peyton Jones, Build Systems à la Carte, 2018). The questions are put again in
 * their order, up to the first that is answered otherwise.
 */
export function keepVerdicts<V>(): KeptVerdicts<V> {
  const kept = new WeakMap<UnknownWord, { readonly grounds: readonly Ground[]; readonly verdict: V }>()
  return (word, document, judge) => {
    const known = kept.get(word)
    if (known?.grounds.every((stillHolds) => stillHolds(document)) === true) return known.verdict
    const grounds: Ground[] = []
    const verdict = judge(heard(document, grounds))
    kept.set(word, { grounds, verdict })
    return verdict
  }
}

/** Made apart from the document that was asked, which would else be kept with each answer. */
function groundOf<About>(question: Question<About>, about: About, answer: unknown): Ground {
  return (document) => question(document, about) === answer
}

type Question<About> = (document: JudgedDocument, about: About) => unknown

const occurrences: Question<string> = (of, lower) => of.occurrences(lower)
const capitalOccurrences: Question<string> = (of, lower) => of.capitalOccurrences(lower)
const hasNearForm: Question<string> = (of, lower) => of.hasNearForm(lower)
const hasWord: Question<string> = (of, word) => of.hasWord(word)
const isInCode: Question<string> = (of, lower) => of.isInCode(lower)
const isCoined: Question<string> = (of, lower) => of.isCoined(lower)
const isTechnical: Question<null> = (of) => of.isTechnical()
const mayLookFar: Question<UnknownWord> = (of, word) => of.mayLookFar(word)
const words: Question<null> = (of) => of.words
const dialects: Question<null> = (of) => of.dialects
const strangeness: Question<null> = (of) => of.strangeness

/** A document that writes down what it is asked and what it answers. */
function heard(document: JudgedDocument, grounds: Ground[]): JudgedDocument {
  const asked = new Map<unknown, Set<unknown>>()
  const hear = <About, T>(question: Question<About>, about: About, answer: T): T => {
    const known = asked.get(question) ?? new Set()
    asked.set(question, known)
    if (!known.has(about)) grounds.push(groundOf(question, about, answer))
    known.add(about)
    return answer
  }
  return {
    occurrences: (lower) => hear(occurrences, lower, document.occurrences(lower)),
    capitalOccurrences: (lower) => hear(capitalOccurrences, lower, document.capitalOccurrences(lower)),
    hasNearForm: (lower) => hear(hasNearForm, lower, document.hasNearForm(lower)),
    hasWord: (word) => hear(hasWord, word, document.hasWord(word)),
    isInCode: (lower) => hear(isInCode, lower, document.isInCode(lower)),
    isCoined: (lower) => hear(isCoined, lower, document.isCoined(lower)),
    isTechnical: () => hear(isTechnical, null, document.isTechnical()),
    mayLookFar: (word) => hear(mayLookFar, word, document.mayLookFar(word)),
    get words() {
      return hear(words, null, document.words)
    },
    get dialects() {
      return hear(dialects, null, document.dialects)
    },
    get strangeness() {
      return hear(strangeness, null, document.strangeness)
    },
  }
}
