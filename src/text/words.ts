import { HASH } from './word-hash.ts'

/**
 * The words of a text, found once and shared by every rule: parallel arrays instead of an object a
 * word, so that a scan allocates four arrays a block and nothing a word.
 *
 * A rule that must know which words a text holds compares `hashes` before it cuts a word out, or looks the word up by
 * them (`Lexicon.lookupAt`): the letters have been read once already.
 */
export interface WordTable {
  readonly count: number
  /** UTF-16 offset of the first unit of word `i`. */
  readonly starts: Uint32Array
  /** UTF-16 offset past the last unit of word `i`. */
  readonly ends: Uint32Array
  /** Bits of `WordShape` for word `i`. */
  readonly shapes: Uint8Array
  /**
   * `[2 * i]` and `[2 * i + 1]`: the two hashes of word `i` in small letters, with a straight apostrophe, as `HASH`
   * runs them. The first alone is FNV-1a; words that are alike but for their capitals have the same two, and two
   * that are not nearly never have.
   */
  readonly hashes: Int32Array
}

/** What the letters of a word look like. Bits, since a scan of millions of words tests them. */
export const WordShape = {
  /** Begins with a capital letter. */
  capital: 1,
  /** Has a capital letter after the first letter. */
  innerCapital: 2,
  /** Has a small letter. */
  lower: 4,
  /** Has a digit. */
  digit: 8,
  /** Has a letter outside A–Z and a–z. */
  nonAscii: 16,
  /** Has an apostrophe, straight or curly. */
  apostrophe: 32,
  /** Touches a hyphen on its left or right that joins it to another word. */
  hyphenated: 64,
} as const

const { basis: BASIS, prime: PRIME, otherBasis: OTHER_BASIS, otherFactor: OTHER_FACTOR } = HASH

const STRAIGHT_APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const SPACE = 32
const HYPHEN = 45
const SOFT_HYPHEN = 0xad

// Classes of units: what they add to the shape of a word, behind its first letter.
const LETTER_LOWER = WordShape.lower
const LETTER_UPPER = WordShape.innerCapital
const DIGIT = WordShape.digit
const APOSTROPHE = WordShape.apostrophe

/** Class of each ASCII code unit: 0 for what ends a word. */
const ASCII_CLASS = asciiClasses()

function asciiClasses(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 97; code <= 122; code++) table[code] = LETTER_LOWER
  for (let code = 65; code <= 90; code++) table[code] = LETTER_UPPER
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  table[STRAIGHT_APOSTROPHE] = APOSTROPHE
  return table
}

/** The table of a text, its arrays cut out of larger ones where there are many texts. */
export type WordScanner = (text: string) => WordTable

/** Rows that a word takes on average, in units of text; fewer in prose. */
const UNITS_TO_A_WORD = 5
/** What is allocated at once at the most, so that a table that is kept keeps little beside itself. */
const MOST_ROWS = 4096

/** The rows of words that have been found, and room for more. */
interface Rows {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly shapes: Uint8Array
  readonly hashes: Int32Array
}

function newRows(capacity: number): Rows {
  return {
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    shapes: new Uint8Array(capacity),
    hashes: new Int32Array(2 * capacity),
  }
}

/** Copies the last rows, from `from` up to `to`, to the beginning of others. */
function moveRows(rows: Rows, from: number, to: number, into: Rows): void {
  into.starts.set(rows.starts.subarray(from, to))
  into.ends.set(rows.ends.subarray(from, to))
  into.shapes.set(rows.shapes.subarray(from, to))
  into.hashes.set(rows.hashes.subarray(2 * from, 2 * to))
}

/**
 * Scans the words of a text: runs of letters, marks and digits, with an apostrophe only where it
 * stands between two letters (“don’t”, “O'Neill”; never a closing quote). Hyphens part words.
 */
export function scanWords(text: string): WordTable {
  return wordScanner(text.length)(text)
}

/**
 * Scans text after text as `scanWords` does: the tables of several share their memory, since arrays of a
 * paragraph each take longer to be made than its words to be found.
 * @param length of all texts together, about
 */
export function wordScanner(length: number): WordScanner {
  let rows: Rows | undefined
  let used = 0
  let left = length
  return (text) => {
    left -= text.length
    rows ??= newRows(Math.min(MOST_ROWS, Math.max(16, Math.ceil(length / UNITS_TO_A_WORD))))
    let first = used
    let row = used
    let at = 0
    for (;;) {
      row = scanInto(text, at, rows, row)
      if (row < rows.shapes.length) break
      // Full, as it seems: goes on behind the last word, in wider rows, which hold the next texts too.
      if (row > first) at = rows.ends[row - 1] ?? 0
      const found = row - first
      const wanted = Math.min(MOST_ROWS, Math.ceil((text.length - at + Math.max(0, left)) / UNITS_TO_A_WORD))
      const wider = newRows(found + Math.max(16, found, wanted))
      moveRows(rows, first, row, wider)
      rows = wider
      first = 0
      row = found
    }
    used = row
    const { starts, ends, shapes, hashes } = rows
    return {
      count: row - first,
      starts: starts.subarray(first, row),
      ends: ends.subarray(first, row),
      shapes: shapes.subarray(first, row),
      hashes: hashes.subarray(2 * first, 2 * row),
    }
  }
}

/** Writes the words of a text from an offset on into rows, up to the last row, and returns the next free one. */
function scanInto(text: string, from: number, { starts, ends, shapes, hashes }: Rows, next: number): number {
  const end = text.length
  const last = shapes.length
  let row = next
  let i = from
  while (i < end && row < last) {
    let code = text.charCodeAt(i)
    let kind = code < 128 ? (ASCII_CLASS[code] ?? 0) : wideClass(code)
    if (kind === 0 || kind === APOSTROPHE) {
      i++
      continue
    }
    const start = i
    let shape: number = kind === LETTER_UPPER ? WordShape.capital : kind
    if (code > 127) shape |= WordShape.nonAscii
    if (kind === LETTER_UPPER) code = lowerCode(text, i, code)
    let hash: number = BASIS
    let other: number = OTHER_BASIS
    for (;;) {
      hash = Math.imul(hash ^ code, PRIME)
      other = Math.imul(other + code, OTHER_FACTOR)
      other ^= other >>> 15
      if (++i === end) break
      code = text.charCodeAt(i)
      // Nearly all units of prose are one of these.
      if (code >= 97 && code <= 122) {
        shape |= LETTER_LOWER
        continue
      }
      if (code === SPACE) break
      kind = code < 128 ? (ASCII_CLASS[code] ?? 0) : wideClass(code)
      if (kind === 0) break
      if (kind === APOSTROPHE) {
        if (!isLetter(text, i + 1)) break
        code = STRAIGHT_APOSTROPHE
      }
      shape |= code > 127 ? kind | WordShape.nonAscii : kind
      if (kind === LETTER_UPPER) code = lowerCode(text, i, code)
    }
    if (isHyphenated(text, start, i)) shape |= WordShape.hyphenated
    starts[row] = start
    ends[row] = i
    shapes[row] = shape
    hashes[2 * row] = hash
    hashes[2 * row + 1] = other
    row++
  }
  return row
}

/** Whether a hyphen joins a word to another. The text is never asked past its ends, which is many times slower. */
function isHyphenated(text: string, start: number, end: number): boolean {
  if (end + 1 < text.length && text.charCodeAt(end) === HYPHEN && isLetterOrDigit(text, end + 1)) return true
  return start > 1 && text.charCodeAt(start - 1) === HYPHEN && isLetterOrDigit(text, start - 2)
}

function lowerCode(text: string, offset: number, code: number): number {
  return code < 128 ? code + 32 : text.charAt(offset).toLowerCase().charCodeAt(0)
}

/** True for a letter or a mark at an offset; false past the end. */
function isLetter(text: string, offset: number): boolean {
  const kind = offset < text.length ? classAt(text, offset) : 0
  return kind === LETTER_LOWER || kind === LETTER_UPPER
}

function classAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code < 128 ? (ASCII_CLASS[code] ?? 0) : wideClass(code)
}

const UNTOLD = 255
/** Classes of the units past ASCII, each told when it is first met: properties of letters take long to ask for. */
const WIDE_CLASS = new Uint8Array(1 << 16).fill(UNTOLD)

function wideClass(code: number): number {
  const known = WIDE_CLASS[code] ?? 0
  if (known !== UNTOLD) return known
  const told = tellWideClass(code)
  WIDE_CLASS[code] = told
  return told
}

/** Class of a unit past ASCII; halves of surrogate pairs end a word, since no English word has one. */
function tellWideClass(code: number): number {
  if (code === CURLY_APOSTROPHE) return APOSTROPHE
  if (code >= 0xd800 && code <= 0xdfff) return 0
  // “polit­ic­al”: a place where a line may break is no end of a word.
  if (code === SOFT_HYPHEN) return LETTER_LOWER
  // Dashes and quotes, told without the properties: those take long to compile, and most texts need no more.
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || code < 0xaa) return 0
  const char = String.fromCharCode(code)
  if (!isWesternLetter(code) && !/[\p{L}\p{M}\p{N}]/u.test(char)) return 0
  return char.toLowerCase() === char ? LETTER_LOWER : LETTER_UPPER
}

/** “é”, “ß”, “Ž”: letters of Latin-1 and of the two blocks that follow it, all but × and ÷. */
function isWesternLetter(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

/** True for a letter, a mark or a digit at an offset; false past both ends. */
export function isLetterOrDigit(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false
  const kind = classAt(text, offset)
  return kind !== 0 && kind !== APOSTROPHE
}
