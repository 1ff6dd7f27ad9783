import type { Position, Range as ProtocolRange } from 'vscode-languageserver'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'

/** What the character of a position counts, as the protocol names it. */
export const ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The encoding that a client prefers among those known; UTF-16 where it states none, as the protocol has it. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return (
    offered?.flatMap((name) => ENCODINGS.find((known) => known === name) ?? []).find(() => true) ?? 'utf-16'
  )
}

/** Leads between offsets of a text, in UTF-16 code units, and the positions of the protocol. */
export interface Positions {
  positionAt(offset: number): Position
  rangeOf(range: Range): ProtocolRange
  /** A position past the end of its line is the end of the line; past the last line, the end of the text. */
  offsetAt(position: Position): number
  /** Takes a range that stands on its head the right way up. */
  offsetsOf(range: ProtocolRange): Range
}

export function positionsIn(
  text: string,
  encoding: Encoding,
  lines: LineIndex = indexLines(text),
): Positions {
  const positionAt = (offset: number): Position => {
    const { line, column } = lines.positionAt(offset)
    if (encoding === 'utf-16') return { line: line - 1, character: column - 1 }
    const { start } = lines.lineRange(line)
    return { line: line - 1, character: unitsIn(text, start, start + column - 1, encoding) }
  }
  const offsetAt = ({ line, character }: Position): number => {
    if (!(line >= 0)) return 0
    const { start, end } = lines.lineRange(Math.floor(line) + 1)
    if (!(character > 0)) return start
    if (encoding === 'utf-16') return Math.min(start + Math.floor(character), end)
    return offsetBehind(text, start, end, character, encoding)
  }
  return {
    positionAt,
    offsetAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetsOf(range) {
      const start = offsetAt(range.start)
      const end = offsetAt(range.end)
      return start <= end ? { start, end } : { start: end, end: start }
    },
  }
}

/** What a stretch of text counts; a sign that is cut in two counts as far as it begins before the end. */
function unitsIn(text: string, start: number, end: number, encoding: Encoding): number {
  let units = 0
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i) ?? 0
    units += unitsOf(code, encoding)
    i += code > 0xffff ? 2 : 1
  }
  return units
}

function offsetBehind(text: string, start: number, end: number, units: number, encoding: Encoding): number {
  let left = units
  let i = start
  while (i < end) {
    const code = text.codePointAt(i) ?? 0
    left -= unitsOf(code, encoding)
    if (left < 0) return i
    i += code > 0xffff ? 2 : 1
    if (left === 0) return i
  }
  return i
}

function unitsOf(code: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  if (encoding === 'utf-16') return code > 0xffff ? 2 : 1
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
