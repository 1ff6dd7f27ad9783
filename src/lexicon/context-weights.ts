import type { ContextWeights } from '../rule/lexicon.ts'

/**
 * Two tables from 32-bit numbers to bytes: the weight of a feature, and the class of a word. The entries
 * stand in the order of their numbers, in buckets by a number's highest bits; of each there are the lower 16
 * bits and the byte. Most questions are about a number that is not in the table, and a bucket answers them
 * with a few entries side by side. Where there are fewer than 2^16 buckets, a number that is not in the table
 * is taken for another one in some fifty thousand times.
 *
 * Before the tables: how many thresholds, how many weights, how many classes, the thresholds (16 bits
 * each); then where the buckets of both begin (32 bits each), the lower bits of all weights and of all classes,
 * and the bytes of both.
 */
const FIXED_WORDS = 3
/** With so many highest bits for the bucket and 16 beside the byte, a number is told whole. */
const MOST_BUCKET_BITS = 16
/** How far a number is shifted to give its bucket where it is told whole. */
const WHOLE_SHIFT = 32 - MOST_BUCKET_BITS

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
  const layout = layoutOf(thresholds.length, weights.size, classes.size)
  const bytes = new Uint8Array(layout.end)
  new Uint32Array(bytes.buffer, 0, FIXED_WORDS).set([thresholds.length, weights.size, classes.size])
  new Int16Array(bytes.buffer, FIXED_WORDS * 4, thresholds.length).set(thresholds)
  tables.forEach((table, i) => {
    new Uint32Array(bytes.buffer, layout.starts[i], table.starts.length).set(table.starts)
    new Uint16Array(bytes.buffer, layout.marks[i], table.marks.length).set(table.marks)
    bytes.set(table.bytes, layout.bytes[i])
  })
  return bytes
}

/** A table: where each bucket begins, the end of the last one, the lower bits of each entry's number, its byte. */
interface Table {
  readonly starts: Uint32Array
  readonly marks: Uint16Array
  readonly bytes: Uint8Array
  /** How far a number is shifted to give its bucket. */
  readonly shift: number
}

function tableOf(entries: ReadonlyMap<number, number>): Table {
  const bits = bucketBits(entries.size)
  const shift = 32 - bits
  const starts = new Uint32Array(2 ** bits + 1)
  const sorted = [...entries].sort(([a], [b]) => a - b)
  for (const [key] of sorted) {
    const next = (key >>> shift) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  return {
    starts,
    marks: Uint16Array.from(sorted, ([key]) => key & 0xffff),
    bytes: Uint8Array.from(sorted, ([, byte]) => byte & 0xff),
    shift,
  }
}

/** About one entry to a bucket, up to as many buckets as tell a number whole. */
function bucketBits(entries: number): number {
  return Math.min(MOST_BUCKET_BITS, Math.max(1, Math.ceil(Math.log2(entries + 1))))
}

function layoutOf(thresholds: number, weights: number, classes: number) {
  const weightStarts = Math.ceil((FIXED_WORDS * 4 + thresholds * 2) / 4) * 4
  const classStarts = weightStarts + (2 ** bucketBits(weights) + 1) * 4
  const weightMarks = classStarts + (2 ** bucketBits(classes) + 1) * 4
  const classMarks = weightMarks + weights * 2
  const weightBytes = classMarks + classes * 2
  const classBytes = weightBytes + weights
  return {
    starts: [weightStarts, classStarts] as const,
    marks: [weightMarks, classMarks] as const,
    bytes: [weightBytes, classBytes] as const,
    end: Math.ceil((classBytes + classes) / 4) * 4,
  }
}

/** Reads packed weights where they lie; no bytes give a table that never speaks. */
export function readContextWeights(packed: Uint8Array): ContextWeights {
  if (packed.length < FIXED_WORDS * 4) {
    return { weightOf: () => 0, classOf: () => 0, thresholds: new Int16Array(0) }
  }
  const { buffer, byteOffset } = packed
  const [count = 0, ...sizes] = new Uint32Array(buffer, byteOffset, FIXED_WORDS)
  const layout = layoutOf(count, sizes[0] ?? 0, sizes[1] ?? 0)
  const tableAt = (i: 0 | 1): Table => {
    const size = sizes[i] ?? 0
    const bits = bucketBits(size)
    return {
      starts: new Uint32Array(buffer, byteOffset + layout.starts[i], 2 ** bits + 1),
      marks: new Uint16Array(buffer, byteOffset + layout.marks[i], size),
      bytes: packed.subarray(layout.bytes[i], layout.bytes[i] + size),
      shift: 32 - bits,
    }
  }
  const weights = tableAt(0)
  const classes = tableAt(1)
  return {
    thresholds: new Int16Array(buffer, byteOffset + FIXED_WORDS * 4, count),
    weightOf: weightsOf(weights),
    classOf: (word) => byteOf(classes, word),
  }
}

/** So many questions are a few dozen articles: then noting which numbers the table has pays. */
const MANY = 1 << 16
/** The highest bits of a number that are noted: enough to answer most questions. */
const NOTED_BITS = 22

/**
 * Gives the weight of a number. Most questions are about one that the table does not have, and the table is larger
 * than a processor's nearest memory: once many have been asked, a bit for the highest bits of each number that it has,
 * a quarter of its size, spares looking into it.
 */
function weightsOf(table: Table): (feature: number) => number {
  let asked = 0
  let noted: Int32Array | undefined
  return (feature) => {
    if (noted !== undefined) {
      const place = feature >>> (32 - NOTED_BITS)
      if ((((noted[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0) return 0
    } else if (++asked === MANY && table.shift === WHOLE_SHIFT) noted = noteNumbers(table)
    return (byteOf(table, feature) << 24) >> 24
  }
}

/** A bit for each beginning of a number that the table has; its numbers must be told whole. */
function noteNumbers({ starts, marks, shift }: Table): Int32Array {
  const noted = new Int32Array(2 ** (NOTED_BITS - 5))
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const end = starts[bucket + 1] ?? 0
    for (let i = starts[bucket] ?? 0; i < end; i++) {
      const place = ((bucket << shift) | (marks[i] ?? 0)) >>> (32 - NOTED_BITS)
      noted[place >>> 5] = (noted[place >>> 5] ?? 0) | (1 << (place & 31))
    }
  }
  return noted
}

/** The byte of a number; 0 for one that is not in the table. */
function byteOf({ starts, marks, bytes, shift }: Table, key: number): number {
  const bucket = key >>> shift
  const mark = key & 0xffff
  const end = starts[bucket + 1] ?? 0
  for (let i = starts[bucket] ?? 0; i < end; i++) if (marks[i] === mark) return bytes[i] ?? 0
  return 0
}
