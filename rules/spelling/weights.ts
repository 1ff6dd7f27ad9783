// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    3.9769, // one
    2.3682, // score
    -0.3161, // score squared
    0.7861, // score of a short word
    -0.1601, // score of a long word
    0.2408, // cost
    -0.5915, // gain
    -0.6976, // loss
    0.0424, // frequency of the correction
    -0.2536, // share of the best correction
    0.8681, // correction in the document
    -0.6286, // correction is a name
    0.1478, // correction starts otherwise
    0.3968, // split
    1.9749, // mended
    0.4618, // articles
    -3.7715, // in an article
    0.0980, // listed name
    0.0414, // listed term
    -2.4444, // listed word
    -2.2075, // recurs
    -2.9342, // recurs often
    2.8317, // near form recurs
    -1.1723, // worst step
    -0.2187, // mean step
    0.6719, // length
    2.2970, // short
    0.0949, // short after a capital
    -0.4069, // unknown beside
    -1.3715, // unknown around
    -1.6494, // derived
    -0.8396, // joined
    -0.7131, // quoted
    0.0000, // emphasised
    -1.1896, // hyphenated
    0.0689, // capital before
    0.5547, // capital after
    -0.3754, // name before
    -1.5610, // strangeness
    0.0000, // capital was expected
    -0.8904, // own gain
    -0.4102, // capital elsewhere
  ],
  capital: [
    -0.9585, // one
    2.9907, // score
    0.5493, // score squared
    0.8457, // score of a short word
    -0.0147, // score of a long word
    0.0951, // cost
    -0.1107, // gain
    -0.1926, // loss
    -0.2847, // frequency of the correction
    -0.5543, // share of the best correction
    1.6288, // correction in the document
    -0.2686, // correction is a name
    0.2981, // correction starts otherwise
    0.0751, // split
    2.4709, // mended
    -0.2570, // articles
    -2.7847, // in an article
    -1.7171, // listed name
    -0.0379, // listed term
    -1.2700, // listed word
    -2.0839, // recurs
    -1.4444, // recurs often
    2.7077, // near form recurs
    -1.0024, // worst step
    -0.6393, // mean step
    1.3228, // length
    1.0012, // short
    0.7876, // short after a capital
    -1.5338, // unknown beside
    -0.7177, // unknown around
    -0.3651, // derived
    -0.3559, // joined
    0.2398, // quoted
    0.0000, // emphasised
    -0.0910, // hyphenated
    -0.0356, // capital before
    -0.6779, // capital after
    -0.8401, // name before
    -1.0328, // strangeness
    0.6286, // capital was expected
    -0.5323, // own gain
    -2.0187, // capital elsewhere
  ],
} as const
