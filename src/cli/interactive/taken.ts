import type { Edit } from '../../text/edits.ts'
import { contains, type Range } from '../../text/range.ts'

/** Edits that stand apart, asked for by place. */
export interface TakenEdits {
  /** True when a range shares more than an end with one of them, or one inserts within it. */
  covers(range: Range): boolean
  /** True when a range overlaps or touches one of them. */
  touches(range: Range): boolean
  add(edits: readonly Edit[]): void
}

/** @param edits none touching another */
export function takenEdits(edits: readonly Edit[]): TakenEdits {
  const ranges = edits.map((edit) => edit.range).sort((a, b) => a.start - b.start)
  /** The first range that ends at an offset or behind it. */
  const from = (offset: number): number => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.end ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    touches(range) {
      const first = ranges[from(range.start)]
      return first !== undefined && first.start <= range.end
    },
    covers(range) {
      for (let i = from(range.start); ; i++) {
        const taken = ranges[i]
        if (taken === undefined || taken.start > range.end) return false
        if (taken.start < range.end && range.start < taken.end) return true
        if (taken.start < taken.end && contains(taken, range)) return true
      }
    },
    add(more) {
      for (const { range } of more) ranges.splice(from(range.start), 0, range)
    },
  }
}
