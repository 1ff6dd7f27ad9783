/**
 * The name that somebody most likely meant: the one with the fewest edits (optimal string
 * alignment), at most a third of its length; `undefined` where nothing is that near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(candidate.length, name.length) / 3))
    if (Math.abs(candidate.length - name.length) > allowed) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance <= allowed && distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * Edits between two short strings: insert, delete, substitute, or swap two neighbours
 * (Damerau–Levenshtein in its optimal string alignment form). What both begin and end with costs nothing.
 */
export function editDistance(a: string, b: string): number {
  let [start, endA, endB] = [0, a.length, b.length]
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  if (endA === start || endB === start) return endA - start + endB - start
  return alignmentOf(a.slice(start, endA), b.slice(start, endB))
}

function alignmentOf(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Whether two short strings are so few edits apart; the same edits, and nothing is made on the way. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && tailsWithin(a, 0, b, 0, most)
}

/** The tails of two strings: what both begin with costs nothing, and then one of the four edits must come first. */
function tailsWithin(a: string, fromA: number, b: string, fromB: number, most: number): boolean {
  let [i, j] = [fromA, fromB]
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++
    j++
  }
  const [left, right] = [a.length - i, b.length - j]
  if (left === 0 || right === 0) return left + right <= most
  if (most === 0 || Math.abs(left - right) > most) return false
  return (
    tailsWithin(a, i + 1, b, j + 1, most - 1) ||
    tailsWithin(a, i + 1, b, j, most - 1) ||
    tailsWithin(a, i, b, j + 1, most - 1) ||
    (isSwap(a, i, b, j) && tailsWithin(a, i + 2, b, j + 2, most - 1))
  )
}

function isSwap(a: string, i: number, b: string, j: number): boolean {
  return (
    i + 1 < a.length &&
    j + 1 < b.length &&
    a.charCodeAt(i) === b.charCodeAt(j + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(j)
  )
}
