import { sharedEnds } from '../../text/shared-ends.ts'
import { isLetter, isSpace, isWordUnit } from '../roles/characters.ts'

/**
 * The lines of a text that have something on them, as parallel arrays: a long file has as many
 * lines as an object each would fill memory with.
 */
export interface Lines {
  readonly count: number
  /** Where line `i` begins, its indent included. */
  readonly starts: Int32Array
  /** Where the first unit of line `i` stands that is not white space. */
  readonly contentStarts: Int32Array
  /** Past the last unit that is not white space. */
  readonly contentEnds: Int32Array
  /** Where the line break stands, or the text ends. */
  readonly ends: Int32Array
  /** Line breaks between line `i` and the one before it in this table; for the first, before it. */
  readonly breaks: Int32Array
  /** Bits of `LineMark` for line `i`. */
  readonly marks: Uint8Array
}

/** What a line holds, so that nobody looks for what is not there. Bits. */
export const LineMark = {
  /** A quotation mark, or an apostrophe where one may open. */
  quote: 1,
  /** A sign of addresses, tags, file names or code: / @ # \ ` or a stop between letters. */
  machine: 2,
  tab: 4,
} as const

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

const BREAK = 128
const STOP = 64
const APOSTROPHE = 32

/** What each ASCII unit does to the scan of a line: 0 for nearly all. */
const ASCII_MARK = asciiMarks()

function asciiMarks(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = LINE_FEED; code <= CARRIAGE_RETURN; code++) table[code] = BREAK
  for (const sign of '/@#\\`') table[sign.charCodeAt(0)] = LineMark.machine
  table[0x22] = LineMark.quote
  table[0x09] = LineMark.tab
  table[0x27] = APOSTROPHE
  table[0x2e] = STOP
  return table
}

/**
 * Finds the lines of a text. A line ends at LF, CRLF, a lone CR, a vertical tab, a form feed, NEL,
 * U+2028 or U+2029; a line of nothing but white space counts as empty.
 */
export function scanLines(text: string): Lines {
  return scanBetween(text, undefined)
}

/** A text and its lines as they were before it was edited. */
interface Scanned {
  readonly text: string
  readonly lines: Lines
}

/** Scans a text that is edited: of the lines that stood there before only those near the edit are scanned again. */
export function rememberLines(): (text: string) => Lines {
  let before: Scanned | undefined
  return (text) => {
    const lines = scanBetween(text, before)
    before = { text, lines }
    return lines
  }
}

/** The longest line break. */
const LONGEST_BREAK = 2

function scanBetween(text: string, before: Scanned | undefined): Lines {
  const { head, tail } = before === undefined ? { head: 0, tail: 0 } : sharedEnds(before.text, text)
  // A break may be part of a longer one now: the last line before the edit is scanned with it.
  let count = before === undefined ? 0 : linesUpTo(before.lines, head - LONGEST_BREAK)
  let table = emptyTable(Math.max(64, before?.lines.starts.length ?? 0))
  if (before !== undefined) copyLines(before.lines, 0, count, table, 0, 0)
  let breaks = count === 0 ? 0 : 1
  const last = table.ends[count - 1] ?? 0
  for (let start = count === 0 ? 0 : last + breakLength(text, last); start < text.length; ) {
    const contentStart = pastIndent(text, start)
    let marks = 0
    let at = contentStart
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128) {
        const mark = ASCII_MARK[code] ?? 0
        if (mark === 0) continue
        if (mark === BREAK) break
        marks |= mark < APOSTROPHE ? mark : markBeside(text, at, mark)
      } else if (code >= 0x2018 ? code <= 0x201e : code === 0xab) marks |= LineMark.quote
      else if (isLineBreak(code)) break
    }
    if (at > contentStart) {
      if (count === table.starts.length) table = grown(table, count * 4)
      table.starts[count] = start
      table.contentStarts[count] = contentStart
      table.contentEnds[count] = beforeSpace(text, contentStart, at)
      table.ends[count] = at
      table.breaks[count] = breaks
      table.marks[count] = marks
      count++
      breaks = 0
      if (before !== undefined && start > text.length - tail) {
        // The whole line, and the break before it, stood there before: so did all lines below it.
        const shift = text.length - before.text.length
        const known = linesUpTo(before.lines, at - shift)
        const rest = before.lines.count - known
        if (count + rest > table.starts.length) table = grown(table, count + rest)
        copyLines(before.lines, known, rest, table, count, shift)
        return { count: count + rest, ...table }
      }
    }
    start = at + breakLength(text, at)
    breaks++
  }
  return { count, ...table }
}

/** How many lines end at an offset or before it. */
function linesUpTo({ ends, count }: Lines, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function copyLines(from: Lines, first: number, count: number, to: Table, at: number, shift: number): void {
  for (const part of ['starts', 'contentStarts', 'contentEnds', 'ends'] as const) {
    const places = to[part]
    places.set(from[part].subarray(first, first + count), at)
    if (shift !== 0) for (let i = at; i < at + count; i++) places[i] = (places[i] ?? 0) + shift
  }
  to.breaks.set(from.breaks.subarray(first, first + count), at)
  to.marks.set(from.marks.subarray(first, first + count), at)
}

/** A stop between letters may stand in an address; an apostrophe after no letter may open a quotation. */
function markBeside(text: string, at: number, mark: number): number {
  if (mark === APOSTROPHE) return isWordUnit(text.charCodeAt(at - 1)) ? 0 : LineMark.quote
  return isLetter(text.charCodeAt(at + 1)) && isWordUnit(text.charCodeAt(at + 2)) ? LineMark.machine : 0
}

function pastIndent(text: string, start: number): number {
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x80) || !isSpace(code) || isLineBreak(code)) break
  }
  return at
}

function beforeSpace(text: string, start: number, from: number): number {
  let end = from
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

type Table = Omit<Lines, 'count'>

function emptyTable(capacity: number): Table {
  return {
    starts: new Int32Array(capacity),
    contentStarts: new Int32Array(capacity),
    contentEnds: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    breaks: new Int32Array(capacity),
    marks: new Uint8Array(capacity),
  }
}

function grown(table: Table, capacity: number): Table {
  const wide = emptyTable(capacity)
  wide.starts.set(table.starts)
  wide.contentStarts.set(table.contentStarts)
  wide.contentEnds.set(table.contentEnds)
  wide.ends.set(table.ends)
  wide.breaks.set(table.breaks)
  wide.marks.set(table.marks)
  return wide
}

export function isLineBreak(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The length of the line break at an offset: 2 for CRLF, 0 at the end of the text. */
export function breakLength(text: string, at: number): number {
  if (at >= text.length) return 0
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
}
