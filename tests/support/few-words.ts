import { type EditCosts, SIZE } from '../../src/lexicon/edit-costs.ts'

/** A lexicon whose candidates can be told by hand. */
export const WORDS = [
  'a',
  'at',
  'ate',
  'bat',
  'bate',
  'tab',
  'tabs',
  "tab's",
  'table',
  'tables',
  'able',
  'beat',
  'beta',
]

const flat = (cost: number): Int16Array => new Int16Array(SIZE * SIZE).fill(cost)
/** Every slip costs a nat. */
export const COSTS: EditCosts = {
  substitute: flat(1000),
  omit: flat(1000),
  insert: flat(1000),
  transpose: flat(1000),
  first: 0,
}
