/** Finds words by the skeleton of their sound. */
export interface SoundIndex {
  /** Calls back for each word whose skeleton comes about from another one by so many slips, and for some by fewer. */
  each(skeleton: Uint8Array, length: number, slips: number, visit: (word: number) => void): void
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
  const seen = new Set<number>()

  const look = (hash: number, visit: (word: number) => void): void => {
    const bit = mixed(hash) >>> (32 - FILTER_BITS)
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 || seen.has(hash)) return
    seen.add(hash)
    const slot = slotOf(hash)
    const end = slots[slot + 1] ?? 0
    for (let at = slots[slot] ?? 0; at < end; at++) {
      const word = order[at] ?? 0
      if (hashes[word] === hash) visit(word)
    }
  }

  return {
    each(skeleton, length, slips, visit) {
      seen.clear()
      rests[length] = 0
      rests[length + 1] = 0
      for (let i = length - 1; i >= 0; i--) {
        rests[i] = (Math.imul(skeleton[i] ?? 0, powers[length - 1 - i] ?? 0) + (rests[i + 1] ?? 0)) | 0
      }
      /** Makes each slip from the place `from` on, behind letters of the hash `before`. */
      const slip = (before: number, from: number, left: number): void => {
        if (left === 0) {
          look((Math.imul(before, powers[length - from] ?? 0) + (rests[from] ?? 0)) | 0, visit)
          return
        }
        let hash = before
        for (let i = from; i <= length; i++) {
          for (const code of codes) {
            const other = (Math.imul(hash, PRIME) + code) | 0
            slip(other, i, left - 1)
            if (i < length) slip(other, i + 1, left - 1)
          }
          if (i < length) slip(hash, i + 1, left - 1)
          const next = (Math.imul(hash, PRIME) + (skeleton[i + 1] ?? 0)) | 0
          if (i + 1 < length) slip((Math.imul(next, PRIME) + (skeleton[i] ?? 0)) | 0, i + 2, left - 1)
          hash = (Math.imul(hash, PRIME) + (skeleton[i] ?? 0)) | 0
        }
      }
      slip(0, 0, slips)
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
