import type { LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'
import { type Cell, cellOf } from './width.ts'

/** A line of the source cut to a width, and the line of marks that stands under it. */
export interface Excerpt {
  readonly line: number
  readonly text: string
  readonly marks: string
}

const ELLIPSIS = '…'
const LOW_SURROGATE = /^[\udc00-\udfff]$/

/**
 * Shows the line where a range starts, cut around the marked words to `width` columns. Of a range
 * over several lines the part on its first line is marked. Looks at no more of the source than
 * the line can show, so that one endless line costs nothing.
 */
export function excerptOf(source: string, range: Range, lines: LineIndex, width: number): Excerpt {
  const position = lines.positionAt(range.start)
  const line = lines.lineRangeAt(range.start)
  const mark = { start: range.start, end: Math.max(range.start, Math.min(range.end, line.end)) }
  const window = windowAround(source, line, mark, width)
  const shown: Cell[] = []
  let marks = ''
  let columns = 0
  const room = width - (window.start > line.start ? 1 : 0)
  let at = window.start
  for (const char of source.slice(window.start, window.end)) {
    const cell = cellOf(char)
    if (columns + cell.columns > room - 1 && at + char.length < line.end) break
    if (columns + cell.columns > room) break
    shown.push(cell)
    columns += cell.columns
    marks += (at >= mark.start && at < mark.end ? '^' : ' ').repeat(cell.columns)
    at += char.length
  }
  const head = window.start > line.start ? ELLIPSIS : ''
  const tail = at < line.end ? ELLIPSIS : ''
  return {
    line: position.line,
    text: head + shown.map((cell) => cell.text).join('') + tail,
    marks: (head === '' ? '' : ' ') + marks.trimEnd(),
  }
}

/** The part of a line that may be shown: all of a short one, or from some words before the mark on. */
function windowAround(source: string, line: Range, mark: Range, width: number): Range {
  const end = Math.min(line.end, Math.max(mark.start, line.start) + width * 4)
  if (fits(source, line.start, Math.min(mark.end, line.end), width)) return { start: line.start, end }
  const markColumns = Math.min(mark.end - mark.start, width)
  const context = Math.max(0, Math.floor((width - markColumns) / 2) - 2)
  let start = Math.max(line.start, mark.start - context)
  const space = source.lastIndexOf(' ', Math.min(start + 12, mark.start - 1))
  if (space >= start) start = space + 1
  while (start > line.start && start < mark.start && splitsCharacter(source, start)) start++
  return { start, end }
}

function fits(source: string, start: number, end: number, width: number): boolean {
  if (end - start > width * 4) return false
  let columns = 0
  for (const char of source.slice(start, end)) columns += cellOf(char).columns
  return columns < width
}

/** True where a cut would part a surrogate pair or a letter from its combining mark. */
function splitsCharacter(source: string, at: number): boolean {
  const char = source.charAt(at)
  return LOW_SURROGATE.test(char) || (char !== '\t' && cellOf(char).columns === 0)
}
