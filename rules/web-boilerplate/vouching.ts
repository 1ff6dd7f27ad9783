import { SPEAKS_FOR_ITSELF, type Testimony, VOUCHES } from './testimony.ts'

/** In blocks: furniture farther away vouches for nothing. */
const VOUCHING = 3

/**
 * A block that does not say itself that it is furniture needs one close by that does, or that is
 * vouched for in turn: a list of names, with no furniture near, may look like a list of links.
 * @param found what each block rests on; `undefined` for story
 * @returns 1 for a verdict that stands
 */
export function vouchedFor(found: readonly (Testimony | undefined)[]): Uint8Array {
  const count = found.length
  const stands = new Uint8Array(count)
  const vouches = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const testimony = found[i]
    if (testimony === undefined) continue
    if (SPEAKS_FOR_ITSELF.has(testimony)) stands[i] = 1
    if (VOUCHES.has(testimony)) vouches[i] = 1
  }
  const sweep = (first: number, step: 1 | -1): void => {
    let last = Number.NEGATIVE_INFINITY
    for (let n = 0, i = first; n < count; n++, i += step) {
      if (stands[i] === 0 && found[i] !== undefined && n - last <= VOUCHING) {
        stands[i] = 1
        vouches[i] = 1
      }
      if (vouches[i] === 1) last = n
    }
  }
  sweep(0, 1)
  sweep(count - 1, -1)
  return stands
}
