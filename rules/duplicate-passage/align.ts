/** A run of equal words: `length` words from `earlier` on stand again from `later` on. */
export interface EqualRun {
  readonly earlier: number
  readonly later: number
  readonly length: number
}

/** The stretch of the stream in which an alignment may grow, `[from, to)` on each side. */
export interface Bounds {
  readonly earlierFrom: number
  readonly earlierTo: number
  readonly laterFrom: number
  readonly laterTo: number
}

/** Words that may be changed, put in or left out in one place of a near copy. */
const GAP = 6
/** Equal words that must follow such a place before the copy is taken to go on. */
const ANCHOR = 3

/** Words that stand on one side in the place of those on the other. */
interface Difference {
  readonly earlier: number
  readonly later: number
}

/** Every difference within the gap, the smallest first, changed words before lost or added ones. */
const DIFFERENCES: readonly Difference[] = Array.from({ length: GAP }, (_, i) => i + 1).flatMap((size) => [
  { earlier: size, later: size },
  ...Array.from({ length: size }, (_, less) => [
    { earlier: size, later: size - 1 - less },
    { earlier: size - 1 - less, later: size },
  ]).flat(),
])

/**
 * Grows a shared shingle into the whole of what the two places share, over small differences:
 * greedy alignment in a narrow band, in linear time. The runs come in order of place.
 */
export function align(
  hashes: Int32Array,
  earlier: number,
  later: number,
  bounds: Bounds,
): readonly EqualRun[] {
  const back = grow(hashes, earlier - 1, later - 1, -1, bounds)
  const on = grow(hashes, earlier, later, 1, bounds)
  if (back.length === 0) return on
  const runs = back.reverse()
  const last = runs.at(-1)
  const first = on[0]
  // The seed was cut in two where the growing began: both halves are one run.
  if (last !== undefined && first !== undefined && last.later + last.length === first.later) {
    if (last.earlier + last.length === first.earlier) {
      const joined = { ...last, length: last.length + first.length }
      return [...runs.slice(0, -1), joined, ...on.slice(1)]
    }
  }
  return [...runs, ...on]
}

/** Never written to. */
const NO_RUNS: EqualRun[] = []

/** Equal runs from a place on, to the right (`step` 1) or to the left (-1), in that order. */
function grow(
  hashes: Int32Array,
  earlierStart: number,
  laterStart: number,
  step: 1 | -1,
  bounds: Bounds,
): EqualRun[] {
  let runs: EqualRun[] = NO_RUNS
  let earlier = earlierStart
  let later = laterStart
  for (;;) {
    const length = equalLength(hashes, earlier, later, step, bounds)
    if (length > 0) {
      const back = step === 1 ? 0 : length - 1
      const run = { earlier: earlier - back, later: later - back, length }
      // Most grow into a single run, and an array that grows takes room for seventeen.
      if (runs.length === 0) runs = [run]
      else runs.push(run)
    }
    earlier += step * length
    later += step * length
    const gap = nextAnchor(hashes, earlier, later, step, bounds)
    if (gap === undefined) return runs
    earlier += step * gap.earlier
    later += step * gap.later
  }
}

function equalLength(
  hashes: Int32Array,
  earlier: number,
  later: number,
  step: 1 | -1,
  bounds: Bounds,
): number {
  const most = Math.min(
    room(earlier, step, bounds.earlierFrom, bounds.earlierTo),
    room(later, step, bounds.laterFrom, bounds.laterTo),
  )
  let length = 0
  while (length < most && hashes[earlier + step * length] === hashes[later + step * length]) length++
  return length
}

/** The smallest difference after which `ANCHOR` words are equal again. */
function nextAnchor(
  hashes: Int32Array,
  earlier: number,
  later: number,
  step: 1 | -1,
  bounds: Bounds,
): Difference | undefined {
  if (!mayGoOn(hashes, earlier, later, step, bounds)) return undefined
  for (const gap of DIFFERENCES) {
    const a = earlier + step * gap.earlier
    const b = later + step * gap.later
    if (hashes[a] !== hashes[b]) continue
    if (isAnchor(hashes, a, b, step, bounds)) return gap
  }
  return undefined
}

/**
 * Whether `ANCHOR` words in a row of the one side may stand within reach on the other, told by five bits of each
 * (Bloom 1970): nearly always they do not, which two short walks then tell in place of every difference.
 */
function mayGoOn(hashes: Int32Array, earlier: number, later: number, step: 1 | -1, bounds: Bounds): boolean {
  const ahead = Math.min(GAP + ANCHOR, room(earlier, step, bounds.earlierFrom, bounds.earlierTo))
  let seen = 0
  for (let i = 0; i < ahead; i++) seen |= 1 << ((hashes[earlier + step * i] ?? 0) & 31)
  const behind = Math.min(GAP + ANCHOR, room(later, step, bounds.laterFrom, bounds.laterTo))
  let inRow = 0
  for (let i = 0; i < behind; i++) {
    inRow = ((seen >>> ((hashes[later + step * i] ?? 0) & 31)) & 1) === 1 ? inRow + 1 : 0
    if (inRow === ANCHOR) return true
  }
  return false
}

/** Words from a place on, that one included, up to the bound that lies ahead. */
function room(at: number, step: 1 | -1, from: number, to: number): number {
  return step === 1 ? to - at : at - from + 1
}

function isAnchor(hashes: Int32Array, a: number, b: number, step: 1 | -1, bounds: Bounds): boolean {
  const lastA = a + step * (ANCHOR - 1)
  const lastB = b + step * (ANCHOR - 1)
  if (Math.min(a, lastA) < bounds.earlierFrom || Math.max(a, lastA) >= bounds.earlierTo) return false
  if (Math.min(b, lastB) < bounds.laterFrom || Math.max(b, lastB) >= bounds.laterTo) return false
  for (let i = 0; i < ANCHOR; i++) if (hashes[a + step * i] !== hashes[b + step * i]) return false
  return true
}
