/**
 * Counts as one small number: 0 for none, then steps of a constant ratio. Counts of one, two and
 * three keep values of their own.
 */
const RATIO = 1.12
const LOG_RATIO = Math.log(RATIO)
const MAX_STEP = 255

export function toLogCount(count: number, max = MAX_STEP): number {
  if (count <= 0) return 0
  return Math.min(max, 1 + Math.max(0, Math.round(Math.log(count) / LOG_RATIO)))
}

const COUNTS = Float64Array.from({ length: MAX_STEP + 1 }, (_, step) =>
  step === 0 ? 0 : RATIO ** (step - 1),
)

/** The count that a step stands for. */
export function fromLogCount(step: number): number {
  return COUNTS[step] ?? 0
}
