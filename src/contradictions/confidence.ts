import type { Likeness } from './context.ts'

// Of conflicts of a kind, the share that is right at a likeness: read off published captions, where
// every conflict is presumed wrong, against planted changes (bench/accuracy/captions/). Three steps
// are all that the counts bear.

/** At or over the lower bound that is shown by default. */
const SURE = 0.92
const LIKELY = 0.7
const POSSIBLE = 0.4

/** Counts, sums and measures of one noun. */
export function figureConfidence({ shared, near, coverage }: Likeness): number {
  if (near >= 2 && shared >= 1.2 && coverage >= 0.28) return SURE
  if (near >= 3 && shared >= 1) return SURE
  if (near >= 1 && shared >= 1.3 && coverage >= 0.28) return SURE
  return near >= 2 && shared >= 1 ? LIKELY : stepDown(shared, coverage)
}

/** Shares have no noun to hold them together, and polls list many of them in one sentence shape. */
export function percentConfidence({ shared, near, coverage }: Likeness): number {
  if (near >= 3 && shared >= 2 && coverage >= 0.6) return SURE
  return near >= 2 && coverage >= 0.4 ? LIKELY : stepDown(shared, coverage)
}

export function ageConfidence({ shared, near, coverage }: Likeness): number {
  if (near >= 2 && shared >= 3 && coverage >= 0.45) return SURE
  return stepDown(shared, coverage)
}

export function yearConfidence({ shared, near, coverage }: Likeness): number {
  if (shared >= 1.2 && coverage >= 0.45) return SURE
  if (near >= 2 && shared >= 1.2 && coverage >= 0.33) return SURE
  return stepDown(shared, coverage)
}

/** Days of scenes and of events differ all the time: only nearly the same sentence is told. */
export function dayConfidence({ shared, coverage }: Likeness): number {
  if (shared >= 3.5 && coverage >= 0.45) return SURE
  return stepDown(shared, coverage)
}

/** “in Florida”: a noun stands in many sentences. */
export function placeConfidence({ shared, near, coverage, beside }: Likeness): number {
  if (shared >= 1.8 && coverage >= 0.3) return SURE
  if (shared >= 1.7 && coverage >= 0.28 && (near >= 2 || beside >= 1)) return SURE
  if (beside === 2 && shared >= 1.2) return SURE
  return stepDown(shared, coverage)
}

/** Scenes move from town to town within a story: only “a rally in X” twice is told. */
export function cityConfidence({ shared, near, coverage, beside }: Likeness): number {
  if (near >= 2 && beside >= 1 && shared >= 1.5 && coverage >= 0.35) return SURE
  if (shared >= 3.5 && coverage >= 0.45) return SURE
  return stepDown(shared, coverage)
}

/** “Iranian officials”: an adjective is held by its noun. */
export function peopleConfidence(like: Likeness): number {
  return like.shared >= 1.5 && like.coverage >= 0.25 ? SURE : placeConfidence(like)
}

export function actConfidence({ shared, near, coverage }: Likeness): number {
  if (near >= 2 && shared >= 1.4 && coverage >= 0.3) return SURE
  if (shared >= 1.4 && coverage >= 0.5) return SURE
  return stepDown(shared, coverage)
}

/** Two people of one given name in one matter. */
export function personConfidence({ shared, coverage }: Likeness): number {
  if (shared >= 1 && coverage >= 0.17) return SURE
  return shared >= 0.7 ? POSSIBLE : 0.1
}

/** Two holders of one office: it changes hands, and a nation has several of some. */
export function holderConfidence({ shared, coverage }: Likeness): number {
  if (shared >= 1.2 && coverage >= 0.3) return SURE
  return shared >= 0.7 ? POSSIBLE : 0.1
}

/** A given name that few people have holds by itself, if the two stand in one matter. */
export function rareNameConfidence(like: Likeness): number {
  return like.shared >= 0.25 ? SURE : personConfidence(like)
}

/** The noun of a whole that the text always counts alike says most by itself. */
export function wholeConfidence(like: Likeness): number {
  return like.shared >= 0.3 ? SURE : figureConfidence(like)
}

/** The same day of the same month in another year. */
export function sameDayConfidence({ shared }: Likeness): number {
  return shared >= 0.3 ? SURE : LIKELY
}

function stepDown(shared: number, coverage: number): number {
  if (shared >= 1.2 && coverage >= 0.25) return LIKELY
  return shared >= 0.7 ? POSSIBLE : 0.1
}
