import type { UnknownWord } from './unknown-words.ts'

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

/** The chance that a word is a typo, from its evidence and the trained weights. */
export function chanceOfTypo(evidence: readonly number[], weights: readonly number[]): number {
  let score = 0
  for (let i = 0; i < weights.length; i++) score += (evidence[i] ?? 0) * (weights[i] ?? 0)
  return 1 / (1 + Math.exp(-score))
}
