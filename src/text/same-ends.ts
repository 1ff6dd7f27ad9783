/**
 * How many of two lists are the same from the beginning on, and how many of the others at the end: an
 * edit leaves what is before it and behind it as it was.
 */
export function sameEnds(
  before: readonly unknown[],
  now: readonly unknown[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && before[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return { head, tail }
}
