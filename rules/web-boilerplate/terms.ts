/**
 * The terms of a text as furniture is matched by: words without case, numbers as one sign, nothing
 * of punctuation. Parallel arrays with a 32-bit hash a term, so that a scan of a long paragraph
 * makes no string.
 */
export interface TermTable {
  readonly count: number
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The arrays of a table while it grows. */
interface Room {
  hashes: Int32Array
  starts: Int32Array
  ends: Int32Array
}

const NONE = 0
const LETTER = 1
const DIGIT = 2
const APOSTROPHE = 3
const NUMBER_JOINT = 4
const SIGN = 5

const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

const HASH_SIGN = 0x23
const COPYRIGHT_SIGN = 0xa9
const CURLY_APOSTROPHE = 0x2019

const TEXT_CLASS = asciiClasses(false)
const PATTERN_CLASS = asciiClasses(true)

function asciiClasses(pattern: boolean): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 97; code <= 122; code++) table[code] = LETTER
  for (let code = 65; code <= 90; code++) table[code] = LETTER
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  table[0x27] = APOSTROPHE
  for (const joint of [0x2c, 0x2e, 0x3a]) table[joint] = NUMBER_JOINT
  if (pattern) table[HASH_SIGN] = DIGIT
  return table
}

function wideClass(code: number): number {
  if (code === CURLY_APOSTROPHE) return APOSTROPHE
  if (code === COPYRIGHT_SIGN) return SIGN
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return NONE
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : NONE
}

/**
 * Scans terms: a run of letters with apostrophes inside it; a run of digits, whatever they are, as
 * `#`, joined over `,`, `.` and `:` (“1,024”, “0:45”); “5h” is `#h`; the sign ©. Linear.
 * @param pattern true for a phrase, where a `#` stands for a number
 */
export function scanTerms(text: string, pattern = false): TermTable {
  const room = roomFor(Math.max(8, text.length >> 2))
  const count = fill(room, text, pattern ? PATTERN_CLASS : TEXT_CLASS)
  return { ...room, count }
}

/** Terms of most blocks; more room than that is not kept. */
const KEPT_ROOM = 4096

/**
 * Scans as `scanTerms` does, text by text into the same arrays: a large piece has tens of thousands
 * of blocks, and three new arrays for each cost more than the scan.
 * @returns a scan whose table holds until its next call
 */
export function termScanner(): (text: string) => TermTable {
  let kept = roomFor(KEPT_ROOM)
  return (text) => {
    const count = fill(kept, text, TEXT_CLASS)
    const table = { count, hashes: kept.hashes, starts: kept.starts, ends: kept.ends }
    if (kept.hashes.length > KEPT_ROOM) kept = roomFor(KEPT_ROOM)
    return table
  }
}

function roomFor(capacity: number): Room {
  return {
    hashes: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
  }
}

/** Writes the terms of a text into a room, which grows as it must, and returns their number. */
function fill(room: Room, text: string, table: Uint8Array): number {
  const length = text.length
  let { hashes, starts, ends } = room
  let capacity = hashes.length
  let count = 0
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    let kind = code < 128 ? (table[code] ?? NONE) : wideClass(code)
    if (kind !== LETTER && kind !== DIGIT && kind !== SIGN) {
      at++
      continue
    }
    const start = at
    let hash = FNV_OFFSET
    let inNumber = false
    for (;;) {
      // Most units are plain letters, and most words are of nothing else.
      let letter = code | 0x20
      while (letter >= 0x61 && letter <= 0x7a) {
        hash = mix(hash, letter)
        inNumber = false
        if (++at === length) break
        code = text.charCodeAt(at)
        letter = code | 0x20
      }
      if (at === length) break
      kind = code < 128 ? (table[code] ?? NONE) : wideClass(code)
      if (kind === NONE) break
      if (kind === LETTER) {
        hash = mix(hash, lowered(code))
        inNumber = false
      } else if (kind === DIGIT) {
        if (!inNumber) hash = mix(hash, HASH_SIGN)
        inNumber = true
      } else if (kind === SIGN) {
        if (at === start) hash = mix(hash, text.charCodeAt(at++))
        break
      } else if (kind === APOSTROPHE) {
        if (kindAt(text, at + 1, table) !== LETTER) break
        hash = mix(hash, 0x27)
        inNumber = false
      } else if (!inNumber || kindAt(text, at + 1, table) !== DIGIT) break
      at++
      if (at === length) break
      code = text.charCodeAt(at)
    }
    if (count === capacity) {
      capacity *= 2
      hashes = widened(hashes, capacity)
      starts = widened(starts, capacity)
      ends = widened(ends, capacity)
      room.hashes = hashes
      room.starts = starts
      room.ends = ends
    }
    hashes[count] = hash
    starts[count] = start
    ends[count] = at
    count++
  }
  return count
}

function kindAt(text: string, at: number, table: Uint8Array): number {
  if (at >= text.length) return NONE
  const code = text.charCodeAt(at)
  return code < 128 ? (table[code] ?? NONE) : wideClass(code)
}

function lowered(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME)
}

function widened(old: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(capacity)
  wide.set(old)
  return wide
}
