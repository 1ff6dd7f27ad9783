/**
 * Keeps what was made lately, by name: at least the last `most` things, at most twice as many.
 * @returns gives the thing of a name, made where it is not kept
 */
export function lately<V>(most: number): (name: string, make: () => V) => V {
  let young = new Map<string, { readonly value: V }>()
  let old = young
  return (name, make) => {
    const latest = young.get(name)
    if (latest !== undefined) return latest.value
    const known = old.get(name) ?? { value: make() }
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(name, known)
    return known.value
  }
}
