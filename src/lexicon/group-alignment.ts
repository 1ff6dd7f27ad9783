import { type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { BAND, MAX_LETTERS } from './find-candidates.ts'
import { endSlot, FAR, type PlacedGroups, slotOf } from './group-slips.ts'
import { GROUP, GROUP_MASKS, MAX_GROUP } from './letter-groups.ts'

/** What slips cost, of single letters and of groups that are left out (`leftOutGroups`). */
export interface SlipCosts {
  readonly costs: EditCosts
  readonly leftOut: Int32Array
}

/** A misspelling that words are aligned with. */
export interface Typed {
  readonly slips: PlacedGroups
  /** The letters as they are typed, from 1. */
  readonly typed: Uint8Array
  readonly length: number
}

/** The costs of aligning the letters of a word with those that are typed, a row for each letter. */
export interface Alignment {
  readonly rows: Int32Array
  readonly path: Uint8Array
  /** The last three letters of the word up to each depth, as a code. */
  readonly codes: Uint16Array
  /** The least cost in the row of each depth. */
  readonly leasts: Int32Array
  /** The first and the last place in the row of each depth that lies within the limit. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Places in a row: before the first letter that is typed, and behind each. */
const ROW = MAX_LETTERS + 1
const DEPTHS = MAX_LETTERS + BAND + 2

export function newAlignment(): Alignment {
  return {
    rows: new Int32Array(DEPTHS * ROW),
    path: new Uint8Array(DEPTHS),
    codes: new Uint16Array(DEPTHS),
    leasts: new Int32Array(DEPTHS),
    first: new Int32Array(DEPTHS),
    last: new Int32Array(DEPTHS),
  }
}

/** Writes a letter of the word at `depth`, from 1. */
function putLetter({ path, codes }: Alignment, depth: number, letter: number): void {
  path[depth] = letter
  codes[depth] = (((codes[depth - 1] ?? 0) << 5) | (letter + 1)) & GROUP.letters
}

/** The row above the first letter: all that is typed was put in. */
export function fillTop(
  { costs }: SlipCosts,
  { typed, length }: Typed,
  { rows, codes, leasts, first, last }: Alignment,
): void {
  rows[0] = 0
  codes[0] = 0
  leasts[0] = 0
  first[0] = 0
  last[0] = Math.min(length, BAND + 1)
  for (let j = 1; j <= length; j++) {
    const insertion = costs.insert[NO_LETTER * SIZE + (typed[j] ?? 0)] ?? 0
    rows[j] = j <= BAND + 1 ? (rows[j - 1] ?? 0) + insertion + (j === 1 ? costs.first : 0) : FAR
  }
}

/** What a word costs that ends at `depth`. */
function wholeCost(typed: Typed, table: Alignment, depth: number): number {
  const { length } = typed
  if (Math.abs(depth - length) > BAND) return FAR
  const plain = table.rows[depth * ROW + length] ?? FAR
  const slot = endSlot(length, table.path[depth] ?? 0)
  return groupCost(typed, table, slot, depth, length, plain, 0)
}

/**
 * What the letters up to `depth`, typed up to `j`, cost when the last of them are a group; at most `best`.
 * @param reached what the rows that a group may begin in cost at the least
 */
function groupCost(
  { slips }: Typed,
  { rows, codes }: Alignment,
  slot: number,
  depth: number,
  j: number,
  best: number,
  reached: number,
): number {
  const code = codes[depth] ?? 0
  const end = slips.starts[slot + 1] ?? 0
  let least = best
  for (let at = slips.starts[slot] ?? 0; at < end; at++) {
    const added = slips.costs[at] ?? 0
    // Those behind it cost no less.
    if (reached + added >= least) break
    const meant = slips.meant[at] ?? 0
    const letters = meant >>> GROUP.lengthShift
    const before = depth - letters
    if (before < 0 || ((meant & GROUP.start) !== 0 && before !== 0)) continue
    if (((meant ^ code) & (GROUP_MASKS[letters] ?? 0)) !== 0) continue
    const from = j - (slips.typed[at] ?? 0)
    if (Math.abs(before - from) > BAND) continue
    const cost = (rows[before * ROW + from] ?? FAR) + added
    if (cost < least) least = cost
  }
  return least
}

/** Fills the row of the letter at `depth` (from 1), as far as it lies within the limit, and returns its least cost. */
function fillRow(way: SlipCosts, misspelt: Typed, table: Alignment, depth: number, limit: number): number {
  const { substitute, omit, insert, transpose, first: atFirst } = way.costs
  const { typed, length } = misspelt
  const { rows, path, codes, leasts, first, last } = table
  const letter = path[depth] ?? 0
  const before = depth > 1 ? (path[depth - 1] ?? 0) : NO_LETTER
  const here = depth * ROW
  const above = here - ROW
  const low = Math.max(0, depth - BAND)
  const high = Math.min(length, depth + BAND)
  const onFirst = depth === 1 ? atFirst : 0
  const omitted = (omit[before * SIZE + letter] ?? 0) + onFirst
  const leftOutTwo = depth > 1 ? (way.leftOut[(codes[depth] ?? 0) & 1023] ?? FAR) : FAR
  const leftOutThree = depth > 2 ? (way.leftOut[codes[depth] ?? 0] ?? FAR) : FAR
  let least = FAR
  let left = FAR
  if (low > 0) rows[here + low - 1] = FAR
  // A place is reached from one above it, or from a group of letters that begins at most three rows and places before.
  let open = first[depth - 1] ?? FAR
  let closed = last[depth - 1] ?? -1
  let reached = leasts[depth - 1] ?? FAR
  for (let back = 2; back <= MAX_GROUP && back <= depth; back++) {
    open = Math.min(open, first[depth - back] ?? FAR)
    closed = Math.max(closed, last[depth - back] ?? -1)
    reached = Math.min(reached, leasts[depth - back] ?? FAR)
  }
  open = Math.max(low, Math.min(open, high))
  closed += MAX_GROUP
  for (let j = low; j < open; j++) rows[here + j] = FAR
  let firstWithin = FAR
  let lastWithin = -1
  let j = open
  for (; j <= high && (j <= closed || left < FAR); j++) {
    const unit = j > 0 ? (typed[j] ?? 0) : NO_LETTER
    let best = j < depth + BAND ? (rows[above + j] ?? FAR) + omitted : FAR
    if (j > 0) {
      const diagonal = rows[above + j - 1] ?? FAR
      const kept = unit === letter ? diagonal : diagonal + (substitute[letter * SIZE + unit] ?? 0) + onFirst
      if (kept < best) best = kept
      const added = left + (insert[letter * SIZE + unit] ?? 0)
      if (added < best) best = added
    }
    if (j > 1 && depth > 1 && before === unit && letter === typed[j - 1] && letter !== before) {
      const swap = (transpose[before * SIZE + letter] ?? 0) + (depth === 2 ? atFirst : 0)
      const swapped = (rows[above - ROW + j - 2] ?? FAR) + swap
      if (swapped < best) best = swapped
    }
    if (leftOutTwo < best && Math.abs(depth - 2 - j) <= BAND) {
      const out = (rows[above - ROW + j] ?? FAR) + leftOutTwo
      if (out < best) best = out
    }
    if (leftOutThree < best && Math.abs(depth - 3 - j) <= BAND) {
      const out = (rows[above - 2 * ROW + j] ?? FAR) + leftOutThree
      if (out < best) best = out
    }
    best = groupCost(misspelt, table, slotOf(j, letter), depth, j, Math.min(best, limit + 1), reached)
    if (best > limit) best = FAR
    else {
      if (firstWithin === FAR) firstWithin = j
      lastWithin = j
    }
    rows[here + j] = best
    left = best
    if (best < least) least = best
  }
  for (; j <= Math.min(length, high + 1); j++) rows[here + j] = FAR
  first[depth] = firstWithin
  last[depth] = lastWithin
  leasts[depth] = least
  return least
}

/**
 * What a word costs as the one that was meant, or more than `limit` where it costs more; the table's top is filled.
 * @param letters places in `LETTERS`, those of the word from `start` on
 */
export function wordCost(
  way: SlipCosts,
  typed: Typed,
  table: Alignment,
  letters: Uint8Array,
  start: number,
  count: number,
  limit: number,
): number {
  const { leasts } = table
  for (let depth = 1; depth <= count; depth++) {
    putLetter(table, depth, letters[start + depth - 1] ?? 0)
    const least = fillRow(way, typed, table, depth, limit)
    // A way may leave from three rows, by two letters changed about or by a group.
    if (
      least > limit &&
      (leasts[depth - 1] ?? FAR) > limit &&
      (depth < 2 || (leasts[depth - 2] ?? FAR) > limit)
    ) {
      return FAR
    }
  }
  return wholeCost(typed, table, count)
}
