/**
 * Which of many hashes stand among them more than once: a filter that counts to two (Bloom 1970), so that the index
 * of shingles, which is large, holds those only. A few that stand once are told to stand again.
 */
export interface SeenAgain {
  /** A bit for each place: 1 where its hash stands again, or may. */
  readonly bits: Uint8Array
  /** How many places have theirs set. */
  readonly count: number
}

/** Hashes that are counted at once: their cells fit into the cache next to the processor. */
const PART = 1 << 14
/** Cells a hash, so that few fall into one by chance. */
const CELLS = 8

const ONCE = 1
const AGAIN = 2

/**
 * Counts hashes part by part, by their first bits, so that no count leaves the cache (a radix partition, as of
 * hash joins: Manegold, Boncz and Kersten 2002).
 */
export function seenAgain(hashes: Int32Array): SeenAgain {
  const bits = new Uint8Array((hashes.length >> 3) + 1)
  const parted = partition(hashes)
  const cells = new Uint8Array(Math.min(powerOver(hashes.length), PART) * CELLS)
  let count = 0
  for (let part = 0; part + 1 < parted.bounds.length; part++) {
    if (part > 0) cells.fill(0)
    count += markAgain(parted, parted.bounds[part] ?? 0, parted.bounds[part + 1] ?? 0, cells, bits)
  }
  return { bits, count }
}

/** The first place from `from` on whose hash stands again, or may; `to` where there is none before it. */
export function nextSeenAgain({ bits }: SeenAgain, from: number, to: number): number {
  let at = from
  while (at < to) {
    const rest = (bits[at >> 3] ?? 0) >> (at & 7)
    if ((rest & 1) === 1) return at
    at = rest === 0 ? (at | 7) + 1 : at + 1
  }
  return to
}

/** Hashes with their places, those of one part beside each other. */
interface Parted {
  readonly hashes: Int32Array
  /** `undefined` where there is one part, in which each hash stands at its place. */
  readonly places: Int32Array | undefined
  /** Where each part begins, and where the last one ends. */
  readonly bounds: Int32Array
}

function partition(hashes: Int32Array): Parted {
  const parts = powerOver(hashes.length) / PART
  if (parts <= 1) return { hashes, places: undefined, bounds: Int32Array.of(0, hashes.length) }
  const shift = 32 - Math.log2(parts)
  const bounds = new Int32Array(parts + 1)
  for (let at = 0; at < hashes.length; at++) {
    const next = ((hashes[at] ?? 0) >>> shift) + 1
    bounds[next] = (bounds[next] ?? 0) + 1
  }
  for (let part = 0; part < parts; part++) bounds[part + 1] = (bounds[part + 1] ?? 0) + (bounds[part] ?? 0)
  const free = bounds.slice()
  const moved = new Int32Array(hashes.length)
  const places = new Int32Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const to = free[hash >>> shift] ?? 0
    free[hash >>> shift] = to + 1
    moved[to] = hash
    places[to] = at
  }
  return { hashes: moved, places, bounds }
}

/** Counts the hashes of a part into its cells, then marks the places of those that fell into one with another. */
function markAgain(
  { hashes, places }: Parted,
  from: number,
  to: number,
  cells: Uint8Array,
  bits: Uint8Array,
): number {
  const mask = cells.length - 1
  for (let i = from; i < to; i++) {
    const cell = (hashes[i] ?? 0) & mask
    cells[cell] = cells[cell] === 0 ? ONCE : AGAIN
  }
  let count = 0
  for (let i = from; i < to; i++) {
    if (cells[(hashes[i] ?? 0) & mask] !== AGAIN) continue
    const at = places === undefined ? i : (places[i] ?? 0)
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
    count++
  }
  return count
}

/** The power of two that is not less than `count`, or than some hundreds. */
export function powerOver(count: number): number {
  let size = 256
  while (size < count) size *= 2
  return size
}
