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
    -0.48, // one
    3.01, // score
    0.3, // score squared
    0.67, // score of a short word
    -0.16, // score of a long word
    0.64, // cost
    0.15, // gain
    -0.7, // loss
    -0.36, // frequency of the correction
    -0.03, // share of the best correction
    1.4, // correction in the document
    -1.08, // correction is a name
    -1.25, // correction is no name inside
    0.17, // correction is no name after a capital
    0.85, // correction starts otherwise
    0.28, // split
    -1.16, // split in two long words
    -0.7, // form of the correction
    2.16, // mended
    -0.06, // articles
    -3.39, // in an article
    -1.55, // listed name
    0.36, // listed term
    -1.21, // listed word
    -1.76, // recurs
    -1.22, // recurs often
    2.33, // near form recurs
    -1.42, // worst step
    -0.44, // mean step
    0.63, // length
    1.54, // short
    0.17, // short after a capital
    -1.57, // unknown beside
    -0.34, // unknown around
    -0.65, // derived
    -0.13, // joined
    -0.17, // quoted
    0.0, // emphasised
    -0.18, // hyphenated
    0.07, // capital before
    -0.6, // capital after
    -0.79, // name before
    -0.75, // strangeness
    0.22, // capital was expected
    -0.5, // own gain
    -2.38, // capital elsewhere
  ],
} as const
