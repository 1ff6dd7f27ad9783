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

/** A document that writes down what it is asked and what it answers. */
function heard(document: JudgedDocument, grounds: Ground[]): JudgedDocument {
  const asked = new Set<string>()
  const ask = <T>(name: string, question: (of: JudgedDocument) => T): T => {
    const answer = question(document)
    if (!asked.has(name)) grounds.push((now) => question(now) === answer)
    asked.add(name)
    return answer
  }
  return {
    occurrences: (lower) => ask(`occurrences ${lower}`, (of) => of.occurrences(lower)),
    capitalOccurrences: (lower) => ask(`capitals ${lower}`, (of) => of.capitalOccurrences(lower)),
    hasNearForm: (lower) => ask(`near ${lower}`, (of) => of.hasNearForm(lower)),
    hasWord: (word) => ask(`word ${word}`, (of) => of.hasWord(word)),
    isInCode: (lower) => ask(`code ${lower}`, (of) => of.isInCode(lower)),
    isTechnical: () => ask('technical', (of) => of.isTechnical()),
    mayLookFar: (word) => ask(`far ${word.text}`, (of) => of.mayLookFar(word)),
    get words() {
      return ask('words', (of) => of.words)
    },
    get dialects() {
      return ask('dialects', (of) => of.dialects)
    },
    get strangeness() {
      return ask('strangeness', (of) => of.strangeness)
    },
  }
}
