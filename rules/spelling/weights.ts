// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    3.59, // one
    1.99, // score
    -0.34, // score squared
    1.36, // score of a short word
    -0.15, // score of a long word
    0.14, // cost
    -0.33, // gain
    -0.44, // loss
    0.61, // frequency of the correction
    -0.88, // share of the best correction
    0.74, // correction in the document
    -0.66, // correction is a name
    0.0, // correction is no name inside
    0.0, // correction is no name after a capital
    0.27, // correction starts otherwise
    0.74, // split
    1.88, // mended
    0.16, // articles
    -3.42, // in an article
    0.16, // listed name
    -0.2, // listed term
    -2.43, // listed word
    -2.22, // recurs
    -2.88, // recurs often
    2.63, // near form recurs
    -1.12, // worst step
    -0.37, // mean step
    0.82, // length
    1.83, // short
    -0.06, // short after a capital
    -0.17, // unknown beside
    -1.24, // unknown around
    -1.71, // derived
    -0.74, // joined
    -0.78, // quoted
    0.0, // emphasised
    -1.17, // hyphenated
    0.06, // capital before
    0.38, // capital after
    -0.39, // name before
    -1.52, // strangeness
    0.0, // capital was expected
    -0.82, // own gain
    -0.4, // capital elsewhere
  ],
  capital: [
    -0.35, // one
    2.67, // score
    0.33, // score squared
    0.6, // score of a short word
    0.04, // score of a long word
    0.25, // cost
    0.04, // gain
    -0.32, // loss
    -0.08, // frequency of the correction
    -0.09, // share of the best correction
    1.46, // correction in the document
    -1.02, // correction is a name
    -1.32, // correction is no name inside
    0.42, // correction is no name after a capital
    0.15, // correction starts otherwise
    0.03, // split
    2.7, // mended
    -0.28, // articles
    -2.8, // in an article
    -1.7, // listed name
    -0.06, // listed term
    -1.23, // listed word
    -2.05, // recurs
    -1.42, // recurs often
    2.71, // near form recurs
    -0.91, // worst step
    -0.63, // mean step
    1.13, // length
    0.97, // short
    0.68, // short after a capital
    -1.44, // unknown beside
    -0.7, // unknown around
    -0.39, // derived
    -0.31, // joined
    0.2, // quoted
    0.0, // emphasised
    -0.09, // hyphenated
    -0.09, // capital before
    -0.63, // capital after
    -0.86, // name before
    -0.99, // strangeness
    -0.01, // capital was expected
    -0.51, // own gain
    -1.97, // capital elsewhere
  ],
} as const
