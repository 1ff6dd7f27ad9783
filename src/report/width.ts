import { picture } from './harmless.ts'

/** Code points that take two columns (Unicode Annex 11, wide and full-width; picture symbols). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const TAB_COLUMNS = 2

/** One character as a terminal shows it. */
export interface Cell {
  readonly text: string
  /** Columns: 0 for a combining mark, 2 for a wide character. */
  readonly columns: number
}

/** The cell of one character (a code point), made harmless. */
export function cellOf(char: string): Cell {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return { text: char, columns: 1 }
  if (char === '\t') return { text: ' '.repeat(TAB_COLUMNS), columns: TAB_COLUMNS }
  if (isPlain(code)) return { text: char, columns: 1 }
  // Written here, and so not read before they are asked: properties of Unicode are dear to read.
  if (/^[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]$/u.test(char))
    return { text: picture(char), columns: 1 }
  if (/^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u.test(char)) return { text: char, columns: 0 }
  return { text: char, columns: WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1 }
}

/** Letters of Western languages, dashes and curly quotes: told without the properties, which take long to compile. */
function isPlain(code: number): boolean {
  return (
    (code > 0xad && code < 0x300) ||
    (code >= 0xa0 && code < 0xad) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e)
  )
}

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += cellOf(char).columns
  return columns
}

/** Breaks a text into lines of at most `width` columns, at spaces where it can. Linear in the text. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    for (const piece of piecesOf(word, width)) {
      const columns = columnsOf(piece)
      if (line !== '' && taken + 1 + columns > width) {
        lines.push(line)
        line = ''
        taken = 0
      }
      line = line === '' ? piece : `${line} ${piece}`
      taken += columns + (taken === 0 ? 0 : 1)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A word in pieces that fit a line: itself, but for one that is longer than a line. */
function piecesOf(word: string, width: number): readonly string[] {
  if (word.length <= width >> 1 || columnsOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const char of word) {
    const { columns } = cellOf(char)
    if (taken + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += char
    taken += columns
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}
