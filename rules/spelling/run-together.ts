import type { Correction, DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'

/** Two words that people write as one, and that no dictionary has so. */
const PAIRS =
  'a lot, no one, in fact, in spite, each other, in case, even though, even if, of course, at least, at all, up to, as well, as long, in order, in front, a bit, a few, a little, high school'

const RUN_TOGETHER: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/,\s+/).map((pair) => [pair.replace(' ', ''), pair]),
)

/** Of such words about so many are slips. */
export const RUN_TOGETHER_CHANCE = 0.9

/**
 * The correction that parts a word of this kind: “alot”, “infact”; `undefined` for any other. The weights, which were
 * learnt from slips of the fingers, know little of a slip of the ear. A name is left alone: “Peter Noone”.
 */
export function partedWord(
  { capitals, lower, hyphenated, quoted }: UnknownWord,
  document: DocumentEvidence,
): Correction | undefined {
  const pair = RUN_TOGETHER.get(lower)
  if (pair === undefined || hyphenated || quoted) return undefined
  const isSmall = capitals === 'none'
  if (!isSmall && (capitals !== 'expected' || document.occurrences(lower) !== 1)) return undefined
  const text = isSmall ? pair : `${pair.charAt(0).toUpperCase()}${pair.slice(1)}`
  return { text, takes: 'word', probability: 1, score: 0, cost: 0, gain: 0 }
}
