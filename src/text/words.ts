/**
 * The words of a text, found once and shared by every rule: parallel arrays instead of an object a
 * word, so that a scan allocates three arrays a block and nothing a word.
 */
export interface WordTable {
  readonly count: number
  /** UTF-16 offset of the first unit of word `i`. */
  readonly starts: Uint32Array
  /** UTF-16 offset past the last unit of word `i`. */
  readonly ends: Uint32Array
  /** Bits of `WordShape` for word `i`. */
  readonly shapes: Uint8Array
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

const LETTER_LOWER = 1
const LETTER_UPPER = 2
const DIGIT = 3
const APOSTROPHE = 4

/** Class of each ASCII code unit: 0 for what ends a word. */
const ASCII_CLASS = asciiClasses()

function asciiClasses(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 97; code <= 122; code++) table[code] = LETTER_LOWER
  for (let code = 65; code <= 90; code++) table[code] = LETTER_UPPER
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  table[39] = APOSTROPHE
  return table
}

const CURLY_APOSTROPHE = 0x2019
const HYPHEN = 45
const SOFT_HYPHEN = 0xad

/**
 * Scans the words of a text: runs of letters, marks and digits, with an apostrophe only where it
 * stands between two letters (“don’t”, “O'Neill”; never a closing quote). Hyphens part words.
 */
export function scanWords(text: string): WordTable {
  let capacity = Math.max(16, text.length >> 2)
  let starts = new Uint32Array(capacity)
  let ends = new Uint32Array(capacity)
  let shapes = new Uint8Array(capacity)
  let count = 0
  const length = text.length
  let i = 0
  while (i < length) {
    if (classAt(text, i) === 0 || classAt(text, i) === APOSTROPHE) {
      i++
      continue
    }
    const start = i
    let shape = 0
    for (; i < length; i++) {
      const kind = classAt(text, i)
      if (kind === LETTER_LOWER) shape |= WordShape.lower
      else if (kind === LETTER_UPPER) shape |= i === start ? WordShape.capital : WordShape.innerCapital
      else if (kind === DIGIT) shape |= WordShape.digit
      else if (kind === APOSTROPHE) {
        const next = i + 1 < length ? classAt(text, i + 1) : 0
        if (next === 0 || next === APOSTROPHE || next === DIGIT) break
        shape |= WordShape.apostrophe
      } else if (kind === 0) break
      if (text.charCodeAt(i) > 127 && kind !== APOSTROPHE) shape |= WordShape.nonAscii
    }
    if (joinsAnother(text, start - 1, -1) || joinsAnother(text, i, 1)) shape |= WordShape.hyphenated
    if (count === capacity) {
      capacity *= 2
      starts = widened(starts, new Uint32Array(capacity))
      ends = widened(ends, new Uint32Array(capacity))
      shapes = widened(shapes, new Uint8Array(capacity))
    }
    starts[count] = start
    ends[count] = i
    shapes[count] = shape
    count++
  }
  return { count, starts, ends, shapes }
}

function widened<T extends Uint32Array | Uint8Array>(old: T, wide: T): T {
  wide.set(old)
  return wide
}

function classAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code < 128) return ASCII_CLASS[code] ?? 0
  if (code === CURLY_APOSTROPHE) return APOSTROPHE
  return wideClass(code)
}

/** Class of a unit past ASCII; halves of surrogate pairs end a word, since no English word has one. */
function wideClass(code: number): number {
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

function joinsAnother(text: string, at: number, step: 1 | -1): boolean {
  if (text.charCodeAt(at) !== HYPHEN) return false
  return isLetterOrDigit(text, at + step)
}
