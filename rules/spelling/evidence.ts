import type { Lexicon, Suggestion } from '../../src/rule/lexicon.ts'
import { contextGain } from './context-gain.ts'
import type { UnknownWord } from './unknown-words.ts'
import { isDerived, isJoined } from './word-formation.ts'

/** What the whole document says of its unknown words. */
export interface DocumentEvidence {
  /** Occurrences of an unknown form, lower case, in the document. */
  occurrences(lower: string): number
  /** Of these, how many with a capital. */
  capitalOccurrences(lower: string): number
  /** An unknown form that recurs and differs from this one by a single slip. */
  nearForm(lower: string): string | undefined
  /** Unknown words without capitals per thousand words of the document. */
  readonly strangeness: number
}

/** A correction as the rule ranks it. */
export interface Correction {
  readonly text: string
  /** Share of all corrections, by slips, frequency and context together. */
  readonly probability: number
  /** In nats. */
  readonly score: number
  readonly cost: number
  readonly gain: number
}

const FREQUENCY_WEIGHT = 0.75
const CONTEXT_WEIGHT = 0.6
/** Occurrences per million given to an uncounted word of the dictionary. */
const RARE = 0.02

/** Ranks a word's corrections with what stands beside it, best first. */
export function rankCorrections(
  word: UnknownWord,
  suggestions: readonly Suggestion[],
  lexicon: Lexicon,
): readonly Correction[] {
  const ranked = suggestions.map((suggestion) => {
    const gain = contextGain(suggestion.text, word.left, word.right, lexicon)
    const rarest = Math.min(...suggestion.text.split(/[ -]/).map((part) => lexicon.frequency(part)))
    const score = FREQUENCY_WEIGHT * Math.log(rarest + RARE) + CONTEXT_WEIGHT * gain - suggestion.cost
    return { text: suggestion.text, score, cost: suggestion.cost, gain }
  })
  ranked.sort((a, b) => b.score - a.score)
  const top = ranked[0]?.score ?? 0
  const sum = ranked.reduce((total, { score }) => total + Math.exp(score - top), 0)
  return ranked.map((entry) => ({ ...entry, probability: Math.exp(entry.score - top) / sum }))
}

/** The names of the evidence, in the order of `evidenceOf` and of the trained weights. */
export const EVIDENCE = [
  'one',
  'score',
  'score squared',
  'cost',
  'gain',
  'frequency of the correction',
  'share of the best correction',
  'articles',
  'in an article',
  'listed name',
  'listed term',
  'recurs',
  'recurs often',
  'near form recurs',
  'worst step',
  'mean step',
  'length',
  'short',
  'unknown beside',
  'derived',
  'joined',
  'quoted',
  'emphasised',
  'hyphenated',
  'capital before',
  'capital after',
  'strangeness',
  'correction is a name',
  'capital was expected',
  'split',
  'own gain',
  'capital elsewhere',
] as const

/** The evidence on one unknown word as numbers of about the same size. */
export function evidenceOf(
  word: UnknownWord,
  corrections: readonly Correction[],
  document: DocumentEvidence,
  lexicon: Lexicon,
): readonly number[] {
  const best = corrections[0]
  const score = Math.max(-15, Math.min(8, best?.score ?? -15))
  const articles = lexicon.articles(word.lower)
  const listed = lexicon.listed(word.lower)
  const others = document.occurrences(word.lower) - 1
  const fit = lexicon.letterFit(word.lower)
  const bestFrequency = best === undefined ? 0 : lexicon.frequency(best.text)
  return [
    1,
    score / 5,
    (score * score) / 50,
    Math.min(best?.cost ?? 15, 15) / 5,
    (best?.gain ?? 0) / 5,
    Math.log(bestFrequency + RARE) / 5,
    best?.probability ?? 0,
    Math.log(1 + articles),
    articles > 0 ? 1 : 0,
    listed === 'name' ? 1 : 0,
    listed === 'term' ? 1 : 0,
    others > 0 ? 1 : 0,
    Math.log(1 + others),
    document.nearForm(word.lower) === undefined ? 0 : 1,
    fit.worst / 4,
    fit.mean,
    Math.log(word.lower.length),
    word.lower.length <= 3 ? 1 : 0,
    Math.min(2, word.unknownBeside) / 2,
    isDerived(word.lower, lexicon) ? 1 : 0,
    isJoined(word.lower, lexicon) ? 1 : 0,
    word.quoted ? 1 : 0,
    word.emphasised ? 1 : 0,
    word.hyphenated ? 1 : 0,
    word.leftCapital ? 1 : 0,
    word.rightCapital ? 1 : 0,
    Math.log(1 + document.strangeness),
    best === undefined ? 0 : lexicon.capitalShare(best.text),
    word.capitals === 'expected' ? 1 : 0,
    best?.text.includes(' ') === true ? 1 : 0,
    contextGain(word.lower, word.left, word.right, lexicon) / 5,
    document.capitalOccurrences(word.lower) > (word.capitals === 'none' ? 0 : 1) ? 1 : 0,
  ]
}
