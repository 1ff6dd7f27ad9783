// Written by `npm run train-suggestions`: do not edit.

/** The weight of each trait of a correction, in the order of `TRAITS`. */
export const RANK_WEIGHTS: readonly number[] = [
  0.95, // score
  0.26, // cost
  0.62, // same consonants in sound
  -1.54, // other consonants
  -1.88, // other sounds
  0.17, // other letters
  0.37, // same first letter
  -0.08, // same last letter
  -2.41, // two words
  -2.3, // name
]
