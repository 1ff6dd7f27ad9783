import type { Testimony } from './testimony.ts'

/**
 * The log odds that each kind of testimony needs. Read off the training pages, on trees that had not
 * seen them (`train-boilerplate.ts --scores`), once labels that are plainly wrong were set right: of
 * all blocks past the bounds 98 in 100 are furniture, and of those next to a bound some 85.
 */
export const LEAST: Readonly<Record<Testimony, number>> = {
  phrase: -4,
  titled: -6,
  word: 0,
  label: 0,
  opener: -1,
  sure: -6,
  form: -6,
  prompt: -6,
  listed: -4,
  run: 2,
  composed: 0,
  wholly: 3,
  covered: 3,
  leaning: 3,
  surrounded: 2.5,
}

/** A date by itself stands in a story seldom, and among furniture often. */
export const LEAST_DATED = 1

/** The share of blocks past the bounds that are furniture, on the same pages; rounded down. */
export const RIGHT: Readonly<Record<Testimony, number>> = {
  phrase: 0.99,
  titled: 0.97,
  word: 0.97,
  label: 0.95,
  opener: 0.97,
  sure: 0.97,
  form: 0.95,
  prompt: 0.95,
  listed: 0.97,
  run: 0.97,
  composed: 0.95,
  wholly: 0.93,
  covered: 0.93,
  leaning: 0.93,
  surrounded: 0.88,
}

/** Log odds that speak for a block in a piece with code, whose words are those of programs and their pages. */
export const MANUAL_DOUBT: Readonly<Record<Testimony, number>> = {
  phrase: 2,
  titled: 4,
  word: 4,
  label: 4,
  opener: 4,
  sure: 2,
  form: 0,
  prompt: 8,
  listed: 4,
  run: 4,
  composed: 4,
  wholly: 4,
  covered: 4,
  leaning: 4,
  surrounded: 4,
}
