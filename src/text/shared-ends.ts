/** So many units are compared at a time before the first that differs is looked for. */
const STRIDE = 1024

/** How many units of two texts are the same from the beginning on, and how many of the others at the end. */
export function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head + STRIDE <= shorter && a.slice(head, head + STRIDE) === b.slice(head, head + STRIDE))
    head += STRIDE
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  const room = shorter - head
  const [endA, endB] = [a.length, b.length]
  let tail = 0
  while (
    tail + STRIDE <= room &&
    a.slice(endA - tail - STRIDE, endA - tail) === b.slice(endB - tail - STRIDE, endB - tail)
  ) {
    tail += STRIDE
  }
  while (tail < room && a.charCodeAt(endA - 1 - tail) === b.charCodeAt(endB - 1 - tail)) tail++
  return { head, tail }
}
