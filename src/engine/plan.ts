import type { Finding, Fix } from '../rule/finding.ts'
import { compareEdits, type Edit } from '../text/edits.ts'

/** A fix that was chosen for a round, and the finding it answers. */
export interface Repair {
  readonly finding: Finding
  readonly fix: Fix
}

/**
 * Chooses the fixes of one round: each whole or not at all, none overlapping or touching another
 * (two deletions may touch).
 * Of two that conflict the one goes first that is safe, then the surer, then the longer (a removed
 * passage takes the typos inside it along), then the earlier. Takes n log n time in the edits.
 * The fixes are as their rules asked for them: what goes with them is worked out for the round as a whole.
 * @param accept whether a fix may be made at all
 */
export function planRepairs(findings: readonly Finding[], accept: (fix: Fix) => boolean): readonly Repair[] {
  const wanted = findings.flatMap((finding) => {
    const accepted = finding.fixes.find(accept)
    if (accepted === undefined) return []
    const fix = asAsked(accepted)
    return [{ finding, fix, length: repairedLength(fix) }]
  })
  wanted.sort(
    (a, b) =>
      rank(a.fix) - rank(b.fix) ||
      b.finding.confidence - a.finding.confidence ||
      b.length - a.length ||
      a.finding.range.start - b.finding.range.start,
  )
  const taken = editSet(wanted.flatMap((repair) => repair.fix.edits))
  const isolated = new Set<string>()
  const chosen: Repair[] = []
  for (const { finding, fix } of wanted) {
    if (fix.isolate !== undefined && isolated.has(fix.isolate)) continue
    if (fix.edits.some((edit) => taken.clashes(edit))) continue
    for (const edit of fix.edits) taken.add(edit)
    if (fix.isolate !== undefined) isolated.add(fix.isolate)
    chosen.push({ finding, fix })
  }
  return chosen
}

/** A fix without what goes with it when it is made alone. */
export function asAsked({ asked, ...fix }: Fix): Fix {
  return asked === undefined ? fix : { ...fix, edits: asked }
}

/** The edits of a plan, ready to be spliced. */
export function editsOf(repairs: readonly Repair[]): readonly Edit[] {
  return repairs.flatMap((repair) => repair.fix.edits).sort(compareEdits)
}

function rank(fix: Fix): number {
  return fix.applicability === 'safe' ? 0 : 1
}

function repairedLength(fix: Fix): number {
  return fix.edits.reduce((sum, edit) => sum + edit.range.end - edit.range.start, 0)
}

interface EditSet {
  /** True when the edit cannot be made beside one that was added. */
  clashes(edit: Edit): boolean
  add(edit: Edit): void
}

/**
 * Edits that stand apart. An edit clashes with one that it overlaps or touches, but two deletions
 * may touch: neither leaves anything behind that the other would change, and the furniture at the
 * end of a page would else go in as many rounds as it has lines.
 */
function editSet(all: readonly Edit[]): EditSet {
  const offsets = sortedOffsets(all)
  const at = (offset: number): number => placeOf(offset, offsets)
  const deletions = intervalSet(offsets.length)
  const others = intervalSet(offsets.length)
  return {
    clashes(edit) {
      const start = at(edit.range.start)
      const end = at(edit.range.end)
      if (others.meets(start, end)) return true
      return isDeletion(edit) ? deletions.overlaps(start, end) : deletions.meets(start, end)
    },
    add(edit) {
      const set = isDeletion(edit) ? deletions : others
      set.add(at(edit.range.start), at(edit.range.end))
    },
  }
}

/** Where edits begin and end, in order, each once. */
function sortedOffsets(edits: readonly Edit[]): Float64Array {
  const offsets = new Float64Array(edits.length * 2)
  edits.forEach((edit, i) => {
    offsets[2 * i] = edit.range.start
    offsets[2 * i + 1] = edit.range.end
  })
  offsets.sort()
  let kept = 0
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] ?? 0
    if (kept === 0 || offsets[kept - 1] !== offset) offsets[kept++] = offset
  }
  return offsets.subarray(0, kept)
}

/** The place of an offset among them, from 1. */
function placeOf(offset: number, offsets: Float64Array): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}

function isDeletion(edit: Edit): boolean {
  return edit.text === '' && edit.range.end > edit.range.start
}

interface IntervalSet {
  /** True when the interval shares a point with one that was added, be it an end. */
  meets(start: number, end: number): boolean
  /** True when the interval shares more than an end with one that was added. */
  overlaps(start: number, end: number): boolean
  add(start: number, end: number): void
}

/**
 * Disjoint intervals over the places 1 to `size`. An interval [s, e] meets one of them exactly when
 * more of them start at or before e than end before s; both counts come from Fenwick trees
 * (Fenwick 1994).
 */
function intervalSet(size: number): IntervalSet {
  const starts = new Uint32Array(size + 1)
  const ends = new Uint32Array(size + 1)
  return {
    meets: (start, end) => countUpTo(starts, end) > countUpTo(ends, start - 1),
    overlaps: (start, end) => countUpTo(starts, end - 1) > countUpTo(ends, start),
    add(start, end) {
      increment(starts, start)
      increment(ends, end)
    },
  }
}

function countUpTo(tree: Uint32Array, place: number): number {
  let sum = 0
  for (let i = place; i > 0; i -= i & -i) sum += tree[i] ?? 0
  return sum
}

function increment(tree: Uint32Array, place: number): void {
  for (let i = place; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1
}
