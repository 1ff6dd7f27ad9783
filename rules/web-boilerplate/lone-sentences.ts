import type { Voice } from './context.ts'
import { endingNumber, OWN_FEATURES } from './evidence.ts'
import type { Testimony } from './testimony.ts'

const ENDING = OWN_FEATURES.indexOf('ending')
const ENDS: ReadonlySet<number> = new Set(['.', '!'].map(endingNumber))

/** In terms: a longer sentence says enough to be told for what it is, “Comments are closed.” */
const LONGEST: Readonly<Partial<Record<Testimony, number>>> = {
  phrase: 2,
  word: 2,
  opener: 5,
  composed: 5,
  wholly: 5,
  covered: 5,
  leaning: 5,
}

/** The log odds that one somewhat longer needs, of which only the beginning is furniture’s; in terms, how long. */
const LEAST_OPENER = 0.5
const LONGEST_OPENER = 12

/** In blocks: furniture farther away says nothing of a sentence. */
const NEAR = 4

/**
 * True for a short sentence with no furniture near. “Watch him.”, “Go back.”, “Tell us about the ship.” are lines of
 * a novel in words that pages have on their buttons; but a button has no full stop.
 * @param score the log odds of the block
 */
export function isLoneSentence(
  voices: readonly Voice[],
  i: number,
  testimony: Testimony,
  score: number,
): boolean {
  const evidence = voices[i]?.evidence
  if (evidence === undefined || !ENDS.has(evidence.numbers[ENDING] ?? 0)) return false
  const isShort = evidence.terms <= (LONGEST[testimony] ?? 0)
  const isDoubtful = testimony === 'opener' && evidence.terms <= LONGEST_OPENER && score < LEAST_OPENER
  return (isShort || isDoubtful) && !isBesideFurniture(voices, i)
}

function isBesideFurniture(voices: readonly Voice[], i: number): boolean {
  for (let at = Math.max(0, i - NEAR); at <= Math.min(voices.length - 1, i + NEAR); at++) {
    const other = voices[at]
    if (at !== i && other !== undefined && SAYS_SO.has(other.evidence.reach) && other.lean > 0) return true
  }
  return false
}

const SAYS_SO: ReadonlySet<Voice['evidence']['reach']> = new Set(['whole', 'label', 'titled', 'opener'])
