/**
 * A value that is made when it is first asked for, and then kept. What throws is tried again.
 * @returns gives the value
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
