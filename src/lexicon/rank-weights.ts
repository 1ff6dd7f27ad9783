// Written by `npm run train-suggestions`: do not edit.

/** The weight of each trait of a correction, in the order of `TRAITS`. */
export const RANK_WEIGHTS: readonly number[] = [
  0.87, // score
  0.24, // cost
  0.84, // same consonants in sound
  -1.19, // other consonants
  -1.1, // other sounds
  -0.31, // other letters
  0.4, // same first letter
  0.24, // same last letter
  -2.4, // two words
  -1.63, // name
]
