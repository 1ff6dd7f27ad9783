// Fitted by `tsx scripts/train-alignment.ts` to 3883 values of published pages: do not edit.

/** Log odds that a unit of each kind of evidence adds (see slots.ts). */
export const ALIGNMENT_WEIGHTS = {
  shared: 0.91,
  nearShared: 0.14,
  near: 0.86,
  namesOther: -0.4,
  coverageBack: 2.8,
  left: 0.2,
  right: 0.84,
  lead: 1.34,
  frame: 0.93,
  'headline figure': 1.09,
  'headline year': 0.93,
} as const
