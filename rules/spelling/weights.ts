// Written by `npm run train-spelling`: do not edit.

/** The weight of each piece of evidence, for words without a capital and for words with one. */
export const WEIGHTS = {
  small: [
    2.5851, // one
    2.1676, // score
    -0.2687, // score squared
    0.4938, // score of a short word
    -0.1656, // score of a long word
    -0.0139, // cost
    -0.1264, // gain
    -0.6526, // loss
    0.3414, // frequency of the correction
    -0.5834, // share of the best correction
    0.6218, // correction in the document
    -0.8224, // correction is a name
    0.1088, // correction starts otherwise
    0.7882, // split
    1.7658, // mended
    0.1378, // articles
    -3.3181, // in an article
    0.2194, // listed name
    -0.0012, // listed term
    -2.0468, // listed word
    -2.0435, // recurs
    -2.0152, // recurs often
    0.1985, // near form recurs
    -1.0711, // worst step
    -0.4554, // mean step
    1.0977, // length
    1.9697, // short
    -0.8552, // unknown beside
    -1.5774, // unknown around
    -1.6148, // derived
    -1.0021, // joined
    -0.7283, // quoted
    0.0000, // emphasised
    -1.3886, // hyphenated
    0.5965, // capital before
    0.2489, // capital after
    -0.7109, // name before
    -1.3231, // strangeness
    0.0000, // capital was expected
    -0.8498, // own gain
    -0.7637, // capital elsewhere
  ],
  capital: [
    -0.7703, // one
    2.3842, // score
    0.3594, // score squared
    0.8735, // score of a short word
    -0.1926, // score of a long word
    -0.2064, // cost
    0.5327, // gain
    -0.2237, // loss
    -0.1037, // frequency of the correction
    -0.4465, // share of the best correction
    1.2830, // correction in the document
    -0.2839, // correction is a name
    0.6165, // correction starts otherwise
    -0.2755, // split
    1.4798, // mended
    -0.3535, // articles
    -2.2793, // in an article
    -1.6950, // listed name
    -0.0366, // listed term
    -1.0124, // listed word
    -1.7008, // recurs
    -1.1789, // recurs often
    3.0164, // near form recurs
    -1.5526, // worst step
    -0.4125, // mean step
    0.5493, // length
    1.7339, // short
    -1.5101, // unknown beside
    -0.8263, // unknown around
    -0.6669, // derived
    -0.0585, // joined
    0.1595, // quoted
    0.0000, // emphasised
    0.1094, // hyphenated
    -0.0851, // capital before
    -0.5598, // capital after
    -0.7619, // name before
    -0.6975, // strangeness
    0.8884, // capital was expected
    -0.4949, // own gain
    -1.9684, // capital elsewhere
  ],
} as const
