// Fitted by `tsx scripts/train-alignment.ts` to 3871 values of published pages: do not edit.

/** Log odds that a unit of each kind of evidence adds (see slots.ts). */
export const ALIGNMENT_WEIGHTS = {
  shared: 0.92,
  nearShared: 0.08,
  near: 0.89,
  namesOther: -0.41,
  coverageBack: 2.84,
  left: 0.16,
  right: 0.85,
  lead: 1.34,
  frame: 0.94,
  'headline figure': 1.09,
  'headline year': 0.95,
} as const
