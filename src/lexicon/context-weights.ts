import type { ContextWeights } from '../rule/lexicon.ts'

/**
 * Two tables from 32-bit numbers to bytes: the weight of a feature, and the class of a word. Each is
 * open addressing: the place is the number scaled to the slots, a slot the lower 16 bits of the number
 * and the byte, 0 for an empty one. A number that is not in the table is taken for another one in some
 * thirty thousand times. Before the tables: how many thresholds, how many slots for weights, how many for
 * classes, the thresholds (16 bits each); then the 16 bits of all weights' slots, of all classes' slots,
 * and the bytes of both.
 */
const LOAD = 0.85
const FIXED_WORDS = 3

/**
 * Packs weights (−127 to 127, none 0), classes of words (1 to 255) and thresholds; `readContextWeights`
 * reads them.
 */
export function packContextWeights(
  weights: ReadonlyMap<number, number>,
  classes: ReadonlyMap<number, number>,
  thresholds: readonly number[],
): Uint8Array {
  const tables = [tableOf(weights), tableOf(classes)] as const
  const layout = layoutOf(thresholds.length, tables[0].bytes.length, tables[1].bytes.length)
  const bytes = new Uint8Array(layout.end)
  new Uint32Array(bytes.buffer, 0, FIXED_WORDS).set([
    thresholds.length,
    tables[0].bytes.length,
    tables[1].bytes.length,
  ])
  new Int16Array(bytes.buffer, FIXED_WORDS * 4, thresholds.length).set(thresholds)
  tables.forEach((table, i) => {
    new Uint16Array(bytes.buffer, layout.marks[i], table.marks.length).set(table.marks)
    bytes.set(table.bytes, layout.bytes[i])
  })
  return bytes
}

/** A table: the lower bits of each slot's number, and its byte. */
interface Table {
  readonly marks: Uint16Array
  readonly bytes: Uint8Array
}

function tableOf(entries: ReadonlyMap<number, number>): Table {
  const slots = Math.ceil((entries.size + 1) / LOAD)
  const marks = new Uint16Array(slots)
  const bytes = new Uint8Array(slots)
  for (const [key, byte] of [...entries].sort(([a], [b]) => a - b)) {
    let place = placeOf(key, slots)
    while (bytes[place] !== 0) place = place + 1 === slots ? 0 : place + 1
    marks[place] = key & 0xffff
    bytes[place] = byte & 0xff
  }
  return { marks, bytes }
}

function placeOf(key: number, slots: number): number {
  return Math.floor((key * slots) / 0x100000000)
}

function layoutOf(thresholds: number, weightSlots: number, classSlots: number) {
  const weightMarks = FIXED_WORDS * 4 + thresholds * 2
  const classMarks = weightMarks + weightSlots * 2
  const weightBytes = classMarks + classSlots * 2
  const classBytes = weightBytes + weightSlots
  return {
    marks: [weightMarks, classMarks] as const,
    bytes: [weightBytes, classBytes] as const,
    end: Math.ceil((classBytes + classSlots) / 4) * 4,
  }
}

/** Reads packed weights where they lie; no bytes give a table that never speaks. */
export function readContextWeights(packed: Uint8Array): ContextWeights {
  if (packed.length < FIXED_WORDS * 4) {
    return { weightOf: () => 0, classOf: () => 0, thresholds: new Int16Array(0) }
  }
  const { buffer, byteOffset } = packed
  const [count = 0, ...slots] = new Uint32Array(buffer, byteOffset, FIXED_WORDS)
  const layout = layoutOf(count, slots[0] ?? 0, slots[1] ?? 0)
  const [weights, classes] = ([0, 1] as const).map(
    (i): Table => ({
      marks: new Uint16Array(buffer, byteOffset + layout.marks[i], slots[i]),
      bytes: packed.subarray(layout.bytes[i], layout.bytes[i] + (slots[i] ?? 0)),
    }),
  )
  return {
    thresholds: new Int16Array(buffer, byteOffset + FIXED_WORDS * 4, count),
    weightOf: (feature) => (weights === undefined ? 0 : (byteOf(weights, feature) << 24) >> 24),
    classOf: (word) => (classes === undefined ? 0 : byteOf(classes, word)),
  }
}

/** The byte of a number; 0 for one that is not in the table. */
function byteOf({ marks, bytes }: Table, key: number): number {
  const slots = bytes.length
  const mark = key & 0xffff
  for (let place = placeOf(key, slots); ; place = place + 1 === slots ? 0 : place + 1) {
    const byte = bytes[place] ?? 0
    if (byte === 0 || marks[place] === mark) return byte
  }
}
