import type { ContextWeights } from '../rule/lexicon.ts'

/**
 * A table of weights by 32-bit feature: open addressing over 32-bit slots, each the upper 24 bits of
 * the feature and its weight. With the place, which the lower bits give, a feature is known all but
 * exactly. Before the slots: how many thresholds, the thresholds (16 bits each), how many slots.
 */
const LOAD = 0.75
const FINGERPRINT = 0xffffff00

/** Packs weights (−127 to 127, none 0) and thresholds; `readContextWeights` reads them. */
export function packContextWeights(
  weights: ReadonlyMap<number, number>,
  thresholds: readonly number[],
): Uint8Array {
  const slotCount = 2 ** Math.ceil(Math.log2(Math.max(2, weights.size / LOAD)))
  const slots = new Uint32Array(slotCount)
  for (const [feature, weight] of [...weights].sort(([a], [b]) => a - b)) {
    let place = feature & (slotCount - 1)
    while ((slots[place] ?? 0) !== 0) place = (place + 1) & (slotCount - 1)
    slots[place] = ((feature & FINGERPRINT) | (weight & 0xff)) >>> 0
  }
  const head = headWords(thresholds.length)
  const words = new Uint32Array(head + slotCount)
  words[0] = thresholds.length
  words[1] = slotCount
  new Int16Array(words.buffer, 8, thresholds.length).set(thresholds)
  words.set(slots, head)
  return new Uint8Array(words.buffer)
}

function headWords(thresholds: number): number {
  return 2 + Math.ceil(thresholds / 2)
}

/** Reads packed weights where they lie; no bytes give a table that never speaks. */
export function readContextWeights(bytes: Uint8Array): ContextWeights {
  if (bytes.length < 8) return { weightOf: () => 0, thresholds: new Int16Array(0) }
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  const count = words[0] ?? 0
  const mask = (words[1] ?? 1) - 1
  const slots = words.subarray(headWords(count))
  return {
    thresholds: new Int16Array(bytes.buffer, bytes.byteOffset + 8, count),
    weightOf(feature) {
      const fingerprint = (feature & FINGERPRINT) >>> 0
      for (let place = feature & mask; ; place = (place + 1) & mask) {
        const slot = slots[place] ?? 0
        if (slot === 0) return 0
        if ((slot & FINGERPRINT) >>> 0 === fingerprint) return (slot << 24) >> 24
      }
    },
  }
}
