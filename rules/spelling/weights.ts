// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    3.94, // one
    1.73, // score
    -0.29, // score squared
    1.41, // score of a short word
    -0.15, // score of a long word
    0.13, // cost
    -0.24, // gain
    -0.29, // loss
    0.68, // frequency of the correction
    -0.37, // share of the best correction
    0.68, // correction in the document
    -1.13, // correction is a name
    0.0, // correction is no name inside
    0.0, // correction is no name after a capital
    0.14, // correction starts otherwise
    0.51, // split
    2.02, // mended
    0.07, // articles
    -3.26, // in an article
    0.31, // listed name
    -0.37, // listed term
    -2.48, // listed word
    -1.93, // recurs
    -2.83, // recurs often
    1.09, // near form recurs
    -0.97, // worst step
    -0.42, // mean step
    0.46, // length
    1.79, // short
    -0.34, // short after a capital
    -0.7, // unknown beside
    -1.43, // unknown around
    -1.58, // derived
    -0.73, // joined
    -0.73, // quoted
    0.0, // emphasised
    -1.46, // hyphenated
    0.19, // capital before
    0.39, // capital after
    -0.11, // name before
    -1.56, // strangeness
    0.0, // capital was expected
    -0.83, // own gain
    -0.45, // capital elsewhere
  ],
  capital: [
    -0.41, // one
    2.99, // score
    0.27, // score squared
    0.67, // score of a short word
    -0.13, // score of a long word
    0.68, // cost
    0.13, // gain
    -0.69, // loss
    -0.3, // frequency of the correction
    -0.1, // share of the best correction
    1.36, // correction in the document
    -1.13, // correction is a name
    -1.22, // correction is no name inside
    0.12, // correction is no name after a capital
    0.87, // correction starts otherwise
    -0.06, // split
    2.24, // mended
    -0.16, // articles
    -3.28, // in an article
    -1.57, // listed name
    0.3, // listed term
    -1.3, // listed word
    -1.73, // recurs
    -1.2, // recurs often
    2.33, // near form recurs
    -1.39, // worst step
    -0.44, // mean step
    0.62, // length
    1.48, // short
    0.18, // short after a capital
    -1.57, // unknown beside
    -0.32, // unknown around
    -0.72, // derived
    -0.33, // joined
    -0.19, // quoted
    0.0, // emphasised
    -0.21, // hyphenated
    0.09, // capital before
    -0.58, // capital after
    -0.77, // name before
    -0.77, // strangeness
    0.24, // capital was expected
    -0.52, // own gain
    -2.37, // capital elsewhere
  ],
} as const
