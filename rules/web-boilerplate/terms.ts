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

const ASCII_CLASS = asciiClasses()

function asciiClasses(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 97; code <= 122; code++) table[code] = LETTER
  for (let code = 65; code <= 90; code++) table[code] = LETTER
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  table[0x27] = APOSTROPHE
  for (const joint of [0x2c, 0x2e, 0x3a]) table[joint] = NUMBER_JOINT
  return table
}

const WIDE_LETTER = /[\p{L}\p{M}]/u

function classOf(code: number): number {
  if (code < 128) return ASCII_CLASS[code] ?? NONE
  if (code === CURLY_APOSTROPHE) return APOSTROPHE
  if (code === COPYRIGHT_SIGN) return SIGN
  return WIDE_LETTER.test(String.fromCharCode(code)) ? LETTER : NONE
}

/**
 * Scans terms: a run of letters with apostrophes inside it; a run of digits, whatever they are, as
 * `#`, joined over `,`, `.` and `:` (“1,024”, “0:45”); “5h” is `#h`; the sign ©. Linear.
 * @param pattern true for a phrase, where a `#` stands for a number
 */
export function scanTerms(text: string, pattern = false): TermTable {
  let capacity = Math.max(8, text.length >> 2)
  let hashes = new Int32Array(capacity)
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let count = 0
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at, pattern)
    if (kind !== LETTER && kind !== DIGIT && kind !== SIGN) {
      at++
      continue
    }
    const start = at
    let hash = FNV_OFFSET
    if (kind === SIGN) hash = mix(hash, text.charCodeAt(at++))
    else {
      for (let inNumber = false; at < text.length; at++) {
        const next = classAt(text, at, pattern)
        if (next === LETTER) {
          hash = mix(hash, lowered(text.charCodeAt(at)))
          inNumber = false
        } else if (next === DIGIT) {
          if (!inNumber) hash = mix(hash, HASH_SIGN)
          inNumber = true
        } else if (next === APOSTROPHE && classAt(text, at + 1, pattern) === LETTER) {
          hash = mix(hash, 0x27)
          inNumber = false
        } else if (!(inNumber && next === NUMBER_JOINT && classAt(text, at + 1, pattern) === DIGIT)) break
      }
    }
    if (count === capacity) {
      capacity *= 2
      hashes = widened(hashes, capacity)
      starts = widened(starts, capacity)
      ends = widened(ends, capacity)
    }
    hashes[count] = hash
    starts[count] = start
    ends[count] = at
    count++
  }
  return { count, hashes, starts, ends }
}

function classAt(text: string, at: number, pattern: boolean): number {
  const code = text.charCodeAt(at)
  if (pattern && code === HASH_SIGN) return DIGIT
  return Number.isNaN(code) ? NONE : classOf(code)
}

function lowered(code: number): number {
  if (code >= 65 && code <= 90) return code | 0x20
  return code < 128 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME)
}

function widened(old: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(capacity)
  wide.set(old)
  return wide
}
