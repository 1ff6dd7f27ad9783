import { hashWord, spreadHash, type WordHash } from '../text/word-hash.ts'
import { WordShape, type WordTable } from '../text/words.ts'

/**
 * The words that the dictionaries accept, as an open hash table of 2^18 slots of 32 bits: 28 bits of
 * fingerprint and one bit for each dialect. A word that is in no dictionary is taken for another
 * one about once in a hundred million words.
 */
export interface AcceptedWords {
  /** The dialects that accept the word as it is written, as bits; case as nspell judges it. */
  lookup(text: string, start: number, end: number): number
  /** The same for word `i` of a text. */
  lookupAt(text: string, words: WordTable, i: number): number
  /** The dialects that list exactly this form, without any fallback to other cases. */
  exact(text: string, start: number, end: number): number
}

const SLOT_BITS = 18
const SLOT_MASK = (1 << SLOT_BITS) - 1
const DIALECT_BITS = 4
const DIALECT_MASK = (1 << DIALECT_BITS) - 1

/** @param words every accepted form with its dialects as bits */
export function packAccepted(words: ReadonlyMap<string, number>): Uint8Array {
  const table = new Uint32Array(1 << SLOT_BITS)
  const hash: WordHash = { slot: 0, print: 0 }
  for (const [word, dialects] of words) {
    hashWord(word, 0, word.length, 'none', hash)
    const print = hash.print >>> DIALECT_BITS
    let at = hash.slot & SLOT_MASK
    for (let entry = table[at] ?? 0; entry !== 0; entry = table[at] ?? 0) {
      if (entry >>> DIALECT_BITS === print) throw new Error(`“${word}” collides with another word`)
      at = (at + 1) & SLOT_MASK
    }
    table[at] = (print << DIALECT_BITS) | dialects
  }
  return new Uint8Array(table.buffer)
}

export function readAccepted(bytes: Uint8Array): AcceptedWords {
  const table = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const hash: WordHash = { slot: 0, print: 0 }
  const dialectsAt = (slot: number, wholePrint: number): number => {
    const print = wholePrint >>> DIALECT_BITS
    for (let at = slot & SLOT_MASK; ; at = (at + 1) & SLOT_MASK) {
      const entry = table[at] ?? 0
      if (entry === 0) return 0
      if (entry >>> DIALECT_BITS === print) return entry & DIALECT_MASK
    }
  }
  const dialectsOf = (): number => dialectsAt(hash.slot, hash.print)
  const exact = (text: string, start: number, end: number): number => {
    hashWord(text, start, end, 'none', hash)
    return dialectsOf()
  }
  const read: AcceptedWords = {
    exact,
    lookupAt(text, { starts, ends, shapes, hashes }, i) {
      const shape = shapes[i] ?? 0
      if ((shape & NEEDS_LETTERS) !== 0) return read.lookup(text, starts[i] ?? 0, ends[i] ?? 0)
      const inSmallLetters = dialectsAt(spreadHash(hashes[2 * i] ?? 0), hashes[2 * i + 1] ?? 0)
      // “The” is a word since “the” is one; only names and mixtures of Englishes are read again.
      if ((shape & WordShape.capital) === 0 || inSmallLetters === DIALECT_MASK) return inSmallLetters
      return inSmallLetters | exact(text, starts[i] ?? 0, ends[i] ?? 0)
    },
    lookup(text, start, end) {
      let dialects = exact(text, start, end)
      if (dialects === DIALECT_MASK) return dialects
      const shape = shapeOf(text, start, end)
      if ((shape & HAS_OTHER) !== 0) return dialects | otherCases(text.slice(start, end), exact)
      if ((shape & HAS_DIGIT) !== 0 && isOrdinal(text, start, end)) return DIALECT_MASK
      if ((shape & HAS_UPPER) === 0) return dialects
      if ((shape & HAS_LOWER) === 0) {
        hashWord(text, start, end, 'sentence', hash)
        dialects |= dialectsOf()
      }
      hashWord(text, start, end, 'lower', hash)
      return dialects | dialectsOf()
    },
  }
  return read
}

/** Words of these shapes have more forms than the one in small letters and the one that is written. */
const NEEDS_LETTERS = WordShape.innerCapital | WordShape.digit | WordShape.nonAscii

const HAS_LOWER = 1
const HAS_UPPER = 2
const HAS_DIGIT = 4
const HAS_OTHER = 8

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) shape |= HAS_LOWER
    else if (code >= 65 && code <= 90) shape |= HAS_UPPER
    else if (code >= 48 && code <= 57) shape |= HAS_DIGIT
    else if (code > 127 && code !== 0x2019) shape |= HAS_OTHER
  }
  return shape
}

/** Words with letters outside A–Z are rare: they are folded as strings. */
function otherCases(word: string, exact: (text: string, start: number, end: number) => number): number {
  const ask = (form: string): number => exact(form, 0, form.length)
  const plain = word.replaceAll('’', "'")
  let dialects = isOrdinal(plain, 0, plain.length) ? DIALECT_MASK : 0
  if (plain.toUpperCase() === plain) dialects |= ask(plain.charAt(0) + plain.slice(1).toLowerCase())
  const lower = plain.toLowerCase()
  return lower === plain ? dialects : dialects | ask(lower)
}

/**
 * True when the word holds an ordinal: “21st”, “112th”. The dictionaries' compound rules say so
 * (`n*1t` and `n*mp`), and nspell looks for them anywhere in a word.
 */
function isOrdinal(text: string, start: number, end: number): boolean {
  for (let i = start; i + 2 < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) continue
    const before = i > start ? text.charCodeAt(i - 1) - 48 : -1
    if (before < 0 || before > 9) continue
    if (hasEnding(text, i + 1, before === 1 ? 'th' : endingOf(digit))) return true
  }
  return false
}

function endingOf(digit: number): string {
  return digit === 1 ? 'st' : digit === 2 ? 'nd' : digit === 3 ? 'rd' : 'th'
}

function hasEnding(text: string, at: number, ending: string): boolean {
  return (
    (text.charCodeAt(at) | 32) === ending.charCodeAt(0) &&
    (text.charCodeAt(at + 1) | 32) === ending.charCodeAt(1)
  )
}
