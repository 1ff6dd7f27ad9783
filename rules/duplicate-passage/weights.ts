// Fitted by `tsx scripts/train-duplicate-odds.ts`: do not edit.
import type { Odds, Shape } from './odds.ts'

/** Log odds for each shape, in the order of `FEATURES`, and where a slip begins. */
export const WEIGHTS: Readonly<Record<Shape, Odds>> = {
  'block-block': {
    threshold: 0.616,
    weights: [2.974, 2.202, -0.417, -2.389, -2.374, -0.515, -0.99, 2.168, 0.0, 0.0, 0.0, -0.442, -1.41],
  },
  'block-block-near': {
    threshold: 0.647,
    weights: [2.831, 1.476, -0.01, -2.103, -1.299, 0.63, -0.063, 0.544, 0.0, 0.0, -1.805, -1.164, -0.344],
  },
  'block-sentences': {
    threshold: 1.528,
    weights: [1.001, 1.519, 1.337, -2.133, -0.474, 0.844, -0.806, 0.984, 0.0, -0.516, 0.253, -0.848, -0.832],
  },
  'sentences-block': {
    threshold: 2.893,
    weights: [1.045, 1.208, 0.276, -2.09, -1.191, 3.268, 1.559, -0.755, -1.209, 0.0, 0.0, -0.642, -1.068],
  },
  'sentences-sentences': {
    threshold: 0.874,
    weights: [-0.144, 1.615, 0.281, -2.987, -2.446, 1.722, -0.312, 1.785, 0.117, 0.156, 0.0, -0.225, -1.041],
  },
}
