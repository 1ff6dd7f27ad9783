// Fitted by `tsx scripts/train-duplicate-odds.ts`: do not edit.
import type { Odds, Shape } from './odds.ts'

/** Log odds for each shape, in the order of `FEATURES`, and where a slip begins. */
export const WEIGHTS: Readonly<Record<Shape, Odds>> = {
  'block-block': {
    threshold: 0.616,
    weights: [2.975, 2.203, -0.416, -2.389, -2.373, -0.514, -0.991, 2.169, 0.0, 0.0, 0.0, -0.442, -1.41],
  },
  'block-block-near': {
    threshold: 0.032,
    weights: [1.69, 1.558, 0.04, -2.261, -1.579, 0.477, 0.079, 0.711, 0.0, 0.0, -1.352, -0.08, -1.531],
  },
  'block-sentences': {
    threshold: 0.712,
    weights: [0.783, 0.621, 0.917, -1.847, -0.603, 0.626, -0.113, 0.554, 0.0, -0.761, 0.0, -0.567, -0.935],
  },
  'sentences-block': {
    threshold: 2.475,
    weights: [0.571, 1.079, 0.24, -2.172, -0.764, 3.367, 1.616, -0.589, -1.176, 0.0, 0.0, -0.196, -0.118],
  },
  'sentences-sentences': {
    threshold: 0.917,
    weights: [-0.055, 1.683, 0.331, -3.047, -2.544, 1.773, -0.271, 1.695, 0.081, 0.168, 0.0, -0.118, -1.063],
  },
}
