import type { Range } from './range.ts'

/** A set of ranges that answers in logarithmic time whether it overlaps another. */
export interface Intervals {
  /** True when some range of the set shares a code unit with `range`. */
  overlap(range: Range): boolean
}

/** Merges ranges, in any order and however they overlap, into a set that can be asked. */
export function mergeRanges(ranges: readonly Range[]): Intervals {
  const starts: number[] = []
  const ends: number[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = ends.length - 1
    if (last >= 0 && start <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end)
    else {
      starts.push(start)
      ends.push(end)
    }
  }
  return {
    overlap(range) {
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) < range.end) low = middle + 1
        else high = middle
      }
      return low > 0 && (ends[low - 1] ?? 0) > range.start
    },
  }
}
