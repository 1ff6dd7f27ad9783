import { sameEnds } from '../text/same-ends.ts'

/** A sum over things that come and go: counts, sets, sums of numbers. Their order must not matter to it. */
export interface Tally<T> {
  enter(thing: T): void
  leave(thing: T): void
}

/** Adds the counts of one thing to those of all, or takes them off again; what is not there is not kept. */
export function addCounts<K>(all: Map<K, number>, own: Iterable<readonly [K, number]>, sign: 1 | -1): void {
  for (const [key, count] of own) addCount(all, key, sign * count)
}

/** The same for one key. */
export function addCount<K>(all: Map<K, number>, key: K, count: number): void {
  const sum = (all.get(key) ?? 0) + count
  if (sum === 0) all.delete(key)
  else all.set(key, sum)
}

/**
 * Keeps a tally of a list that changes in a few places at a time.
 * @returns to be called with the list as it is now; things are told from each other by identity
 */
export function follow<T>(tally: Tally<T>): (now: readonly T[]) => void {
  let before: readonly T[] = []
  return (now) => {
    const { head, tail } = sameEnds(before, now)
    for (const gone of before.slice(head, before.length - tail)) tally.leave(gone)
    for (const come of now.slice(head, now.length - tail)) tally.enter(come)
    before = now
  }
}
