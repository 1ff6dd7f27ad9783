import { type ForestModel, forestScore, openForest } from '../../src/rule/forest.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'
import { FORESTS, WEIGHTS } from './weights.ts'

/** The kinds of words that are judged with weights of their own. */
export type EvidenceClass = 'small' | 'capital'

/** How a word is judged; `undefined` for a word in capitals, which is left alone as an acronym. */
export function evidenceClass(word: UnknownWord): EvidenceClass | undefined {
  switch (word.capitals) {
    case 'none':
      return 'small'
    case 'inside':
    case 'expected':
      return 'capital'
    case 'all':
      return undefined
  }
}

/** Up to so many words a document is taken for an article; beyond, for a book with a language of its own. */
const ARTICLE_WORDS = 5000
const LENGTH_WEIGHT = 0.8

/**
 * What is added to the log odds of a kind of words. Look-alikes that are right are nearly all in small
 * letters; a slip in a word with a capital may be told at longer odds.
 */
const LENIENCE: Readonly<Record<EvidenceClass, number>> = { small: 0, capital: 1.2 }

/** What tells the chance of a typo from its evidence. */
export type Judge = (kind: EvidenceClass, evidence: readonly number[], words: number) => number

/**
 * Unpacks the trained weights. The chance that a word is a typo comes from trees over its evidence and
 * the weighted sum of it. A long document is edited with more care than an article and has more words of
 * its own, so its odds are longer.
 */
export function openJudge(): Judge {
  const forests: Partial<Record<EvidenceClass, ForestModel>> = {}
  return (kind, evidence, words) => {
    const forest = forests[kind] ?? openForest(FORESTS[kind])
    forests[kind] = forest
    const row = new Float32Array(evidence.length + 1)
    row.set(evidence)
    row[evidence.length] = linearScore(evidence, WEIGHTS[kind])
    const score =
      LENIENCE[kind] +
      forestScore(forest, row, 0) -
      LENGTH_WEIGHT * Math.log(Math.max(1, words / ARTICLE_WORDS))
    return 1 / (1 + Math.exp(-score))
  }
}

/** So many steps to a factor of *e*. */
const STEPS = 32

/**
 * The sums of a book in steps of 3 %: else each word more would be a new ground for judging all of its
 * unknown words anew. An article is judged by what it is.
 */
export function inSteps(document: DocumentEvidence): DocumentEvidence {
  if (document.words <= ARTICLE_WORDS) return document
  const step = (sum: number): number => Math.exp(Math.round(Math.log(sum) * STEPS) / STEPS)
  return { ...document, words: step(document.words), strangeness: step(document.strangeness) }
}

/** The weighted sum of the evidence, in steps of five nats: one more feature for the trees. */
export function linearScore(evidence: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += (evidence[i] ?? 0) * (weights[i] ?? 0)
  return sum / 5
}

/** A word that so many articles use is a word, whatever the dictionaries say. */
const ESTABLISHED = 40
/** A name that stands in the piece so often is spelt as its writer means it. */
const OFTEN = 3
/** “Ming-Chi Kuo”, “Jennifer Ngo-Anh”: nothing tells a short name from a slip. */
const SHORT_NAME = 3
/** Short forms that news and documents write in small letters without a stop. */
const SHORT_FORMS = new Set(
  'ie eg vs etc pm am cf al et de la le el di da du von van der den bin ibn wifi blog'.split(' '),
)

/**
 * True for an unknown word that need not be weighed at all, which spares the search for corrections:
 * it is established, stands in the piece's code, is made a name like “GitHub”, recurs as a name, or is a term in a technical piece.
 */
export function isVouchedFor(word: UnknownWord, document: DocumentEvidence, lexicon: Lexicon): boolean {
  const { lower } = word
  if (SHORT_FORMS.has(lower) || lexicon.articles(lower) >= ESTABLISHED) return true
  if (word.capitals !== 'none' && lower.length <= SHORT_NAME && (word.leftCapital || word.hyphenated))
    return true
  const occurrences = document.occurrences(lower)
  if (occurrences > OFTEN || (occurrences === OFTEN && word.capitals !== 'none')) return true
  if (document.isInCode(lower) || document.isCoined(lower)) return true
  return document.isTechnical() && [lower, lower.replace(/s$/, '')].some((form) => lexicon.listed(form).term)
}

/** So many articles make a name of a capitalised word, and a word of one in small letters. */
const WELL_KNOWN = 10
/** Shorter ones may be slips of commoner words all the same: “greta”, “criss”; “Lis”, “Shi”. */
const FEWEST_LETTERS = { small: 6, capital: 4 } as const

/**
 * True for an unknown word that other articles have too, or that recurs and stands in a list: it is meant. The weights,
 * which were learnt from such words as well, say so of all but one false alarm among 36,000 of the archive
 * (docs/performance.md), so they spare the search and the weighing only.
 */
export function isPlainlyMeant(
  { capitals, lower }: Pick<UnknownWord, 'capitals' | 'lower'>,
  document: Pick<DocumentEvidence, 'occurrences'>,
  lexicon: Pick<Lexicon, 'articles' | 'listed'>,
): boolean {
  const isSmall = capitals === 'none'
  if (lower.length < (isSmall ? FEWEST_LETTERS.small : FEWEST_LETTERS.capital)) return false
  if (lexicon.articles(lower) >= WELL_KNOWN) return true
  if (document.occurrences(lower) < 2) return false
  const { name, term, word } = lexicon.listed(lower)
  return name || (isSmall && (term || word))
}

/**
 * True for “o'er” and “goin'”: an apostrophe in an unknown word stands for letters that the writer
 * leaves out on purpose, unless it only stands in the wrong place (“did'nt”).
 */
export function isElision(word: UnknownWord, correction: string | undefined): boolean {
  if (!word.lower.includes("'")) return false
  const letters = (text: string): string => text.toLowerCase().replaceAll("'", '')
  return correction === undefined || letters(correction) !== letters(word.lower)
}
