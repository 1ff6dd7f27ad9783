// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    3.61, // one
    1.78, // score
    -0.19, // score squared
    1.66, // score of a short word
    -0.21, // score of a long word
    -0.12, // cost
    0.14, // gain
    -0.31, // loss
    0.63, // frequency of the correction
    -0.41, // share of the best correction
    0.67, // correction in the document
    -1.07, // correction is a name
    0.0, // correction is no name inside
    0.0, // correction is no name after a capital
    0.07, // correction starts otherwise
    0.73, // split
    -0.62, // split in two long words
    -0.71, // form of the correction
    2.04, // mended
    0.19, // articles
    -3.3, // in an article
    0.46, // listed name
    -0.43, // listed term
    -2.33, // listed word
    -2.03, // recurs
    -2.72, // recurs often
    1.27, // near form recurs
    -0.93, // worst step
    -0.61, // mean step
    0.59, // length
    1.47, // short
    -0.12, // short after a capital
    -0.81, // unknown beside
    -1.4, // unknown around
    -1.5, // derived
    -0.57, // joined
    -0.74, // quoted
    0.0, // emphasised
    -1.44, // hyphenated
    0.13, // capital before
    0.31, // capital after
    -0.05, // name before
    -1.55, // strangeness
    0.0, // capital was expected
    -0.7, // own gain
    -0.43, // capital elsewhere
  ],
  capital: [
    -0.44, // one
    3.06, // score
    0.33, // score squared
    0.62, // score of a short word
    -0.16, // score of a long word
    0.64, // cost
    0.09, // gain
    -0.68, // loss
    -0.33, // frequency of the correction
    -0.0, // share of the best correction
    1.44, // correction in the document
    -1.11, // correction is a name
    -1.25, // correction is no name inside
    0.12, // correction is no name after a capital
    0.87, // correction starts otherwise
    0.32, // split
    -1.15, // split in two long words
    -0.71, // form of the correction
    2.08, // mended
    -0.08, // articles
    -3.49, // in an article
    -1.45, // listed name
    0.13, // listed term
    -1.3, // listed word
    -2.04, // recurs
    -1.41, // recurs often
    2.34, // near form recurs
    -1.44, // worst step
    -0.42, // mean step
    0.63, // length
    1.49, // short
    0.01, // short after a capital
    -1.51, // unknown beside
    -0.37, // unknown around
    -0.64, // derived
    -0.13, // joined
    -0.16, // quoted
    0.0, // emphasised
    0.23, // hyphenated
    0.1, // capital before
    -0.63, // capital after
    -0.84, // name before
    -0.75, // strangeness
    0.22, // capital was expected
    -0.49, // own gain
    -1.96, // capital elsewhere
  ],
} as const
