import type { Likeness } from './context.ts'

/** What tells whether two values are told of one thing. */
export interface Evidence extends Likeness {
  /** Share of all that the caption says which stands in the paragraph of the text. */
  readonly wide: number
  /** What the values' own words say for one thing: the same noun, the same modifiers; 0 to 1. */
  readonly fit: number
  /** Odds that the best sentence with another value is told of the same, against those of the best. */
  readonly rivalry: number
  /** 1 where both stand in one sentence: “police said it killed 12, the union said 19”. */
  readonly rivalBeside: number
  /** 1 where the text has no other value that could be meant. */
  readonly alone: number
  /** How often the text has the value, as a logarithm. */
  readonly repeats: number
  /** 1 for a value in the headline or the first paragraph, less further down: captions tell what a story is of. */
  readonly early: number
  /** Sentences of the text and content words around the caption's value, as logarithms. */
  readonly size: number
  readonly words: number
  /** 1 where a slip of the hand makes one value of the other: figures of one shape, years that are near. */
  readonly shape: number
  /** 1 for a place whose nation is named nowhere else: “in Istanbul” in a story that never speaks of Turkey. */
  readonly alien: number
  /** 1 where the caption names the nation of the text's place besides: “the French minister … in Oslo” beside Paris. */
  readonly kin: number
  /** 1 where the caption's value looks like the text's mistyped. Too rare among random changes to be learnt. */
  readonly mistyped: number
  /** 1 where the text says every content word near the caption's value somewhere. Not learnt: what is near tells of far values only. */
  readonly nearTold: number
  /**
   * Of a place that nothing near it tells of, how much of what the caption says around it the text says anywhere
   * (0 to 1), the names of it that stand nowhere in the text (as a logarithm), and the share of the text's places
   * that lie in the nation of the other one. Nought for other matters: the highest published conflicts of those
   * have all of their words in the text.
   */
  readonly told: number
  readonly untoldNames: number
  readonly prevalence: number
}

/** The order of the weights. */
export const FEATURES = [
  'shared',
  'nearShared',
  'near',
  'names',
  'namesMissed',
  'namesOther',
  'pairs',
  'other',
  'coverage',
  'coverageBack',
  'acts',
  'left',
  'right',
  'lead',
  'frame',
  'wide',
  'fit',
  'rivalry',
  'alone',
  'repeats',
  'early',
  'size',
  'words',
  'shape',
  'alien',
  'kin',
  'told',
  'untoldNames',
  'prevalence',
] as const satisfies readonly Exclude<keyof Evidence, 'mistyped' | 'rivalBeside' | 'nearTold'>[]

/** The numbers that weights are applied to: a constant, the evidence, and what counts only together. */
export function featuresOf(evidence: Evidence): readonly number[] {
  return [
    1,
    ...FEATURES.map((name) => evidence[name]),
    evidence.shared * evidence.coverage,
    evidence.names * evidence.coverage,
    evidence.shared * evidence.alone,
    evidence.shared * evidence.alien,
  ]
}
