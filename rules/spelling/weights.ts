// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    1.5904, // one
    1.2653, // score
    -0.2947, // score squared
    -0.7719, // cost
    -0.2421, // gain
    1.2328, // frequency of the correction
    -0.0152, // share of the best correction
    -0.3988, // articles
    -3.1108, // in an article
    0.6269, // listed name
    0.3646, // listed term
    -2.2593, // recurs
    -1.9217, // recurs often
    1.3195, // near form recurs
    -1.4201, // worst step
    -0.9325, // mean step
    0.5135, // length
    0.9991, // short
    -1.9477, // unknown beside
    -1.2699, // derived
    -1.119, // joined
    -0.7295, // quoted
    0.0, // emphasised
    -2.1742, // hyphenated
    0.2303, // capital before
    0.2712, // capital after
    -1.622, // strangeness
    -0.4387, // correction is a name
    0.0, // capital was expected
    -1.9043, // split
    -1.1183, // own gain
    -0.7242, // capital elsewhere
  ],
  capital: [
    -1.7545, // one
    2.0917, // score
    0.9132, // score squared
    -0.889, // cost
    0.5075, // gain
    1.0665, // frequency of the correction
    -0.0376, // share of the best correction
    -1.0897, // articles
    -2.3722, // in an article
    -1.6014, // listed name
    -1.3035, // listed term
    -1.7726, // recurs
    -1.7382, // recurs often
    2.1687, // near form recurs
    -1.5979, // worst step
    -0.7043, // mean step
    0.8575, // length
    0.9275, // short
    -1.6635, // unknown beside
    0.0221, // derived
    -0.8305, // joined
    0.251, // quoted
    0.0, // emphasised
    -0.1252, // hyphenated
    -0.4762, // capital before
    -0.6813, // capital after
    -1.0777, // strangeness
    0.1818, // correction is a name
    0.7395, // capital was expected
    -0.8102, // split
    -0.5535, // own gain
    -1.6604, // capital elsewhere
  ],
} as const
