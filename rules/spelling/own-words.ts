import type { Lexicon } from '../../src/rule/lexicon.ts'
import { type Correction, type DocumentEvidence, frequencyScore } from './evidence.ts'

/** Occurrences per million of a word that the piece has already, however rare it is elsewhere. */
const OWN = 40

/**
 * Corrections in the order in which they are offered: a word that a piece has, it is likelier to have again than any
 * other that is as rare (Church, “Empirical Estimates of Adaptation”, 2000), so that a recipe's “tyme” is “thyme”.
 * @param ranked best first
 */
export function ownWordsFirst(
  ranked: readonly Correction[],
  document: Pick<DocumentEvidence, 'hasWord'>,
  lexicon: Lexicon,
): readonly Correction[] {
  if (ranked.length < 2) return ranked
  const gain = ({ text, takes }: Correction): number => {
    const frequency = lexicon.frequency(text)
    if (takes !== 'word' || frequency >= OWN || !document.hasWord(text.toLowerCase())) return 0
    return frequencyScore(OWN) - frequencyScore(frequency)
  }
  return ranked
    .map((correction) => ({ correction, score: correction.score + gain(correction) }))
    .sort((a, b) => b.score - a.score)
    .map(({ correction }) => correction)
}
