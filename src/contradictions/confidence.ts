import { type Evidence, featuresOf } from './evidence.ts'
import type { Matter } from './matters.ts'
import { isOutOfReach, isRetold, type Standing, standingOf } from './standing.ts'
import { WEIGHTS } from './weights.ts'

interface Judgement {
  /** The odds from which a conflict is sure. */
  readonly sure: Readonly<Record<Standing, number>>
  readonly likely: number
  readonly possible: number
  readonly weights: readonly number[]
}

/** By matter; a story speaks of few, so each is read when it is first asked. */
const JUDGEMENTS = new Map<Matter, Judgement>()

function judgementOf(matter: Matter): Judgement {
  const known = JUDGEMENTS.get(matter)
  if (known !== undefined) return known
  const [plain = 0, scant = 0, contested = 0, far = 0, likely = 0, possible = 0, ...weights] = WEIGHTS[matter]
    .split(' ')
    .map(Number)
  const read = { sure: { plain, scant, contested, far }, likely, possible, weights }
  JUDGEMENTS.set(matter, read)
  return read
}

/** Log odds that two sides contradict each other, by the weights of their matter. */
function oddsOf(matter: Matter, evidence: Evidence): number {
  const { weights } = judgementOf(matter)
  return featuresOf(evidence).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

/** Calibrated on published captions, beside planted changes: see docs/accuracy/caption-consistency.md. */
const TIERS = { sure: 0.92, likely: 0.7, possible: 0.4, none: 0.1 }

/**
 * Log odds of a pair of figures that differ by a slip of the hand: of two figures of three digits about one
 * pair in thirty does by chance.
 */
const MISTYPED = 2

/** Of conflicts with such evidence the share that is right, in the steps that the counts bear. */
export function tierOf(matter: Matter, evidence: Evidence): number {
  const { sure, likely, possible } = judgementOf(matter)
  const odds = oddsOf(matter, evidence)
  const standing = standingOf(matter, evidence)
  if (standing !== undefined && !isOutOfReach(matter, standing, evidence, odds - sure[standing])) {
    // Two figures that have little in common look alike by chance.
    const slip = standing === 'scant' || standing === 'far' ? 0 : MISTYPED * evidence.mistyped
    if (odds + slip >= sure[standing] || isRetold(matter, evidence)) return TIERS.sure
  }
  if (odds >= likely) return TIERS.likely
  return odds >= possible ? TIERS.possible : TIERS.none
}
