import type { Range } from './range.ts'

/** A place in a text as people count: `line` and `column` from 1, `column` in UTF-16 code units. */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** Turns offsets of one text into lines and columns, and lines back into ranges. */
export interface LineIndex {
  /** The place of an offset; offsets past the end are clamped to it. */
  positionAt(offset: number): Position
  /** The range of the line (counted from 1) that holds an offset, without its line break. */
  lineRangeAt(offset: number): Range
  /** The range of a line (counted from 1) without its line break; a line past the end is empty and lies there. */
  lineRange(line: number): Range
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Indexes the line starts of a text. A line ends at LF, CRLF or a lone CR, as editors and the
 * language server protocol count them. The text is only scanned when the first place is asked for.
 */
export function indexLines(text: string): LineIndex {
  let starts: readonly number[] | undefined
  const lineStarts = (): readonly number[] => {
    starts ??= findLineStarts(text)
    return starts
  }
  const lineNumberAt = (offset: number): number => {
    const all = lineStarts()
    let low = 0
    let high = all.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((all[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const rangeOfLine = (line: number): Range => {
    const start = lineStarts()[line] ?? text.length
    let end = lineStarts()[line + 1] ?? text.length
    while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--
    return { start, end }
  }
  return {
    positionAt(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length)
      const line = lineNumberAt(clamped)
      return { offset: clamped, line: line + 1, column: clamped - (lineStarts()[line] ?? 0) + 1 }
    },
    lineRangeAt: (offset) => rangeOfLine(lineNumberAt(Math.min(Math.max(offset, 0), text.length))),
    lineRange: (line) => rangeOfLine(line - 1),
  }
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

/** Breaks are looked for by the engine's own search, since a text is long and its breaks are few. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  const next = (wanted: string, from: number): number => {
    const at = text.indexOf(wanted, from)
    return at === -1 ? text.length : at
  }
  let feed = next('\n', 0)
  let lone = next('\r', 0)
  while (feed < text.length || lone < text.length) {
    if (feed < lone) {
      starts.push(feed + 1)
      feed = next('\n', feed + 1)
    } else {
      if (text.charCodeAt(lone + 1) !== LINE_FEED) starts.push(lone + 1)
      lone = next('\r', lone + 1)
    }
  }
  return starts
}
