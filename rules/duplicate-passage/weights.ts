// Fitted by `tsx scripts/train-duplicate-odds.ts`: do not edit.

/** Log odds for each shape, in the order of `FEATURES`, and where a slip begins. */
export const WEIGHTS = {
  'block-block': {
    threshold: 0.58,
    weights: [2.915, 2.179, -0.433, -2.364, -2.331, -0.503, -0.984, 2.156, 0.0, 0.0, 0.0, -0.512, -1.291],
  },
  'block-block-near': {
    threshold: 0.205,
    weights: [1.594, 1.574, -0.001, -2.243, -1.518, 0.475, 0.098, 0.712, 0.0, 0.0, -1.331, -0.105, -1.538],
  },
  'block-sentences': {
    threshold: 0.824,
    weights: [0.476, 0.628, 1.035, -1.852, -0.58, 0.62, 0.333, 0.146, 0.0, -0.742, 0.0, -0.499, -0.644],
  },
  'sentences-block': {
    threshold: 2.46,
    weights: [0.596, 1.075, 0.216, -2.196, -0.718, 3.371, 1.611, -0.589, -1.171, 0.0, 0.0, -0.24, -0.111],
  },
  'sentences-sentences': {
    threshold: 0.859,
    weights: [-0.107, 1.682, 0.239, -3.029, -2.474, 1.732, -0.223, 1.684, 0.066, 0.16, 0.0, -0.075, -1.05],
  },
}
