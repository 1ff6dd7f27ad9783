/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly within `outer` (equal ranges count). */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A range of a text as it stands where so many code units more come before it. */
export function shiftRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
