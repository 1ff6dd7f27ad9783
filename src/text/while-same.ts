import { sameEnds } from './same-ends.ts'

/**
 * Keeps what was made of lists of things, as long as each list holds the same things.
 * @returns gives what is made of the list of a place; at each place the last one is kept
 */
export function whileSame<V>(): (place: number, things: readonly unknown[], make: () => V) => V {
  const kept: { readonly things: readonly unknown[]; readonly value: V }[] = []
  return (place, things, make) => {
    const known = kept[place]
    if (known?.things.length === things.length && sameEnds(known.things, things).head === things.length) {
      return known.value
    }
    const value = make()
    kept[place] = { things, value }
    return value
  }
}
