import { LETTERS } from './word-graph.ts'

/**
 * What it costs, in thousandths of a nat, that a writer who means one word types another: a noisy
 * channel (Kernighan, Church and Gale 1990) of single-letter slips, each judged beside the letter
 * before it. Letters are places in `LETTERS`; `NO_LETTER` stands before the first one.
 */
export interface EditCosts {
  /** The letter meant, then the letter typed: `[meant * SIZE + typed]`. */
  readonly substitute: Int16Array
  /** The letter before, then the letter that was left out. */
  readonly omit: Int16Array
  /** The letter before, then the letter that was put in. */
  readonly insert: Int16Array
  /** The first letter meant, then the second: typed the other way round. */
  readonly transpose: Int16Array
  /** What a slip on the first letter costs on top, indexed by nothing: one number. */
  readonly first: number
}

/** Letters and the place before the first one. */
export const SIZE = LETTERS.length + 1
export const NO_LETTER = LETTERS.length
const TABLE = SIZE * SIZE

export function readEditCosts(bytes: Uint8Array): EditCosts {
  const all = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  const part = (i: number): Int16Array => all.subarray(i * TABLE, (i + 1) * TABLE)
  return {
    substitute: part(0),
    omit: part(1),
    insert: part(2),
    transpose: part(3),
    first: all[4 * TABLE] ?? 0,
  }
}

export function packEditCosts(costs: EditCosts): Uint8Array {
  const all = new Int16Array(4 * TABLE + 1)
  all.set(costs.substitute, 0)
  all.set(costs.omit, TABLE)
  all.set(costs.insert, 2 * TABLE)
  all.set(costs.transpose, 3 * TABLE)
  all[4 * TABLE] = costs.first
  return new Uint8Array(all.buffer)
}

/** The least that a slip of each kind costs, whatever the letters. */
export interface CheapestSlips {
  readonly omit: number
  readonly insert: number
  readonly transpose: number
  /** By the letter that is typed in place of another or put in. */
  readonly typed: Int32Array
}

export function cheapestSlips({ substitute, omit, insert, transpose }: EditCosts): CheapestSlips {
  const typed = Int32Array.from({ length: SIZE }, (_, unit) => {
    let least = Number.MAX_SAFE_INTEGER
    for (let at = unit; at < TABLE; at += SIZE) least = Math.min(least, substitute[at] ?? 0, insert[at] ?? 0)
    return least
  })
  const least = (table: Int16Array): number => table.reduce((low, cost) => Math.min(low, cost))
  return { omit: least(omit), insert: least(insert), transpose: least(transpose), typed }
}
