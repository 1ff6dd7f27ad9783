/** Finds words by the skeleton of their sound. */
export interface SoundIndex {
  /**
   * Calls back for each word whose skeleton comes about from another one by so many slips, and for some by fewer; for
   * some more than once.
   */
  each(skeleton: Uint8Array, length: number, slips: 0 | 1 | 2, visit: (word: number) => void): void
}

const SLOT_BITS = 16
/** A filter in front of the slots, since most skeletons that are asked for are of no word. */
const FILTER_BITS = 19
const PRIME = 0x01000193
const MIX = 0x9e3779b1
const MOST_BONES = 128

/**
 * An index of words by the hashes of their skeletons: that of a skeleton follows from those of its parts.
 * @param hashes of each word, by `hashOf`
 * @param codes all that a skeleton may be of
 */
export function soundIndex(hashes: Int32Array, codes: readonly number[]): SoundIndex {
  const { slots, order } = sortBySlot(hashes)
  const filter = filterOf(hashes)
  const powers = powersOf(MOST_BONES + 2)
  /** The hash of a skeleton from each place on. */
  const rests = new Int32Array(MOST_BONES + 2)
  let length = 0
  let skeleton: Uint8Array = new Uint8Array(0)
  let visit: (word: number) => void = () => {}

  const look = (hash: number): void => {
    const mix = mixed(hash)
    const bit = mix >>> (32 - FILTER_BITS)
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return
    const slot = mix >>> (32 - SLOT_BITS)
    const end = slots[slot + 1] ?? 0
    for (let at = slots[slot] ?? 0; at < end; at++) {
      const word = order[at] ?? 0
      if (hashes[word] === hash) visit(word)
    }
  }

  /** Makes the last slip at each place from `from` on, behind letters of the hash `before`: each code adds to a sum that is known. */
  const lastSlip = (before: number, from: number): void => {
    let hash = before
    for (let i = from; i <= length; i++) {
      const put = powers[length - i] ?? 0
      const withCode = (Math.imul(Math.imul(hash, PRIME), put) + (rests[i] ?? 0)) | 0
      for (let k = 0; k < codes.length; k++) look((withCode + Math.imul(codes[k] ?? 0, put)) | 0)
      if (i === length) return
      const own = skeleton[i] ?? 0
      const kept = powers[length - i - 1] ?? 0
      const rest = rests[i + 1] ?? 0
      const changed = (Math.imul(Math.imul(hash, PRIME), kept) + rest) | 0
      for (let k = 0; k < codes.length; k++) look((changed + Math.imul(codes[k] ?? 0, kept)) | 0)
      look((Math.imul(hash, kept) + rest) | 0)
      if (i + 1 < length)
        look((Math.imul(swapped(hash, i), powers[length - i - 2] ?? 0) + (rests[i + 2] ?? 0)) | 0)
      hash = (Math.imul(hash, PRIME) + own) | 0
    }
  }

  /** Makes a slip at each place, and the last one behind it. */
  const twoSlips = (): void => {
    let hash = 0
    for (let i = 0; i <= length; i++) {
      for (let k = 0; k < codes.length; k++) {
        const other = (Math.imul(hash, PRIME) + (codes[k] ?? 0)) | 0
        lastSlip(other, i)
        if (i < length) lastSlip(other, i + 1)
      }
      if (i < length) lastSlip(hash, i + 1)
      if (i + 1 < length) lastSlip(swapped(hash, i), i + 2)
      hash = (Math.imul(hash, PRIME) + (skeleton[i] ?? 0)) | 0
    }
  }

  /** The hash with the codes at `i` and behind it changed about. */
  const swapped = (hash: number, i: number): number => {
    const next = (Math.imul(hash, PRIME) + (skeleton[i + 1] ?? 0)) | 0
    return (Math.imul(next, PRIME) + (skeleton[i] ?? 0)) | 0
  }

  return {
    each(given, count, slips, tell) {
      skeleton = given
      length = count
      visit = tell
      rests[length] = 0
      for (let i = length - 1; i >= 0; i--) {
        rests[i] = (Math.imul(skeleton[i] ?? 0, powers[length - 1 - i] ?? 0) + (rests[i + 1] ?? 0)) | 0
      }
      if (slips === 0) look(rests[0] ?? 0)
      else if (slips === 1) lastSlip(0, 0)
      else twoSlips()
    },
  }
}

export function hashOf(skeleton: Uint8Array, length: number): number {
  let hash = 0
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, PRIME) + (skeleton[i] ?? 0)) | 0
  return hash
}

/** Words by the slot of their hash: those of a slot from `slots[slot]` up to `slots[slot + 1]` of `order`. */
function sortBySlot(hashes: Int32Array): { readonly slots: Uint32Array; readonly order: Uint32Array } {
  const slots = new Uint32Array((1 << SLOT_BITS) + 2)
  for (let word = 0; word < hashes.length; word++) {
    const slot = slotOf(hashes[word] ?? 0) + 2
    slots[slot] = (slots[slot] ?? 0) + 1
  }
  for (let slot = 2; slot < slots.length; slot++) slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0)
  const order = new Uint32Array(hashes.length)
  for (let word = 0; word < hashes.length; word++) {
    const slot = slotOf(hashes[word] ?? 0) + 1
    const at = slots[slot] ?? 0
    order[at] = word
    slots[slot] = at + 1
  }
  return { slots, order }
}

function filterOf(hashes: Int32Array): Int32Array {
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
  for (let word = 0; word < hashes.length; word++) {
    const bit = mixed(hashes[word] ?? 0) >>> (32 - FILTER_BITS)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return filter
}

function powersOf(count: number): Int32Array {
  const powers = new Int32Array(count).fill(1)
  for (let i = 1; i < count; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, PRIME)
  return powers
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), MIX)
}

function slotOf(hash: number): number {
  return mixed(hash) >>> (32 - SLOT_BITS)
}
