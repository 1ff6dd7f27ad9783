// Fitted by `tsx scripts/train-alignment.ts` to 3881 values of published pages: do not edit.

/** Log odds that a unit of each kind of evidence adds (see slots.ts). */
export const ALIGNMENT_WEIGHTS = {
  shared: 0.91,
  nearShared: 0.17,
  near: 0.84,
  namesOther: -0.41,
  coverageBack: 2.82,
  left: 0.19,
  right: 0.84,
  lead: 1.34,
  frame: 0.93,
  'headline figure': 1.09,
  'headline year': 0.92,
} as const
