import type { Range } from '../../text/range.ts'
import { LineKind, type LineKinds } from './line-kinds.ts'
import type { Lines } from './lines.ts'
import type { Continues } from './wrapping.ts'

/** What lines are by their signs alone; what passages of prose are to the story is told later, by shape and place. */
export type UnitKind = 'prose' | 'heading' | 'list-item' | 'quotation' | 'code' | 'table-cell' | 'directive'

/** Lines that make one block, or a part of a line that makes one. */
export interface Unit {
  readonly kind: UnitKind
  /** Places in the table of lines. */
  readonly first: number
  readonly last: number
  /** The words without the sign before them, in the source: one part, or one a line where signs stand between. */
  readonly parts: readonly Range[]
  readonly depth: number
}

interface Reading {
  readonly source: string
  readonly lines: Lines
  readonly kinds: LineKinds
  readonly continues: Continues
  /** Written for AsciiDoc or reStructuredText. */
  readonly isTypeset: boolean
}

/** Parts the lines of a text into units, in order. Every line with words on it is in one. Linear. */
export function findUnits(
  source: string,
  lines: Lines,
  kinds: LineKinds,
  continues: Continues,
): readonly Unit[] {
  const reading = { source, lines, kinds, continues, isTypeset: hasTypesetLines(source, lines, kinds) }
  const units: Unit[] = []
  for (let line = 0; line < lines.count; ) {
    const found = unitsAt(reading, line)
    for (const one of found) units.push(one)
    line = (found.at(-1)?.last ?? line) + 1
  }
  return units
}

function unitsAt(reading: Reading, line: number): readonly Unit[] {
  switch (reading.kinds.kinds[line]) {
    case LineKind.directive:
      return [unit(reading, 'directive', line, line)]
    case LineKind.rule:
      return [fenced(reading, line) ?? unit(reading, 'prose', line, line)]
    case LineKind.markup:
      return [unit(reading, 'code', line, line)]
    case LineKind.code:
      return [listing(reading, line) ?? prose(reading, line)]
    case LineKind.row:
      return rows(reading, line) ?? [prose(reading, line)]
    case LineKind.quoted:
      return [quoted(reading, line)]
    case LineKind.titled:
      return [titled(reading, line)]
    case LineKind.bullet:
    case LineKind.numbered:
      return [listItem(reading, line)]
    default:
      return [underlined(reading, line) ?? prose(reading, line)]
  }
}

function prose(reading: Reading, first: number): Unit {
  let last = first
  while (reading.kinds.kinds[last + 1] === LineKind.plain && reading.continues(last + 1)) last++
  return unit(reading, 'prose', first, last)
}

function unit({ lines }: Reading, kind: UnitKind, first: number, last: number, sign = 0, depth = 0): Unit {
  const range = { start: (lines.contentStarts[first] ?? 0) + sign, end: lines.contentEnds[last] ?? 0 }
  return { kind, first, last, parts: [range], depth }
}

/** Lines for a typesetting program, or labels with their “::”, that tell what a text is written for. */
const FEWEST_TYPESET = 2

function hasTypesetLines(source: string, lines: Lines, { kinds }: LineKinds): boolean {
  let found = 0
  for (let line = 0; line < lines.count && found < FEWEST_TYPESET; line++) {
    const end = lines.contentEnds[line] ?? 0
    if (kinds[line] === LineKind.markup || (source.charAt(end - 1) === ':' && source.charAt(end - 2) === ':'))
      found++
  }
  return found >= FEWEST_TYPESET
}

/**
 * Fences that hold code whatever it looks like, by their sign. Four dashes are AsciiDoc's; fewer or more part a text,
 * but one that is written for AsciiDoc.
 */
function fenced(reading: Reading, first: number): Unit | undefined {
  const { source, lines, kinds } = reading
  const fence = lineText(reading, first)
  const ticks = fence.startsWith('```') || fence.startsWith('~~~')
  const isListing = reading.isTypeset && /^(?:-{4,}|\.{4,})$/.test(fence)
  if (!ticks && !isListing && fence !== '----' && fence !== '....') return undefined
  const limit = Math.min(lines.count, first + LONGEST_LISTING)
  let code = 0
  for (let last = first + 1; last < limit; last++) {
    if (kinds.kinds[last] === LineKind.code) code++
    if (kinds.kinds[last] !== LineKind.rule) continue
    const closes = ticks
      ? lineText(reading, last).startsWith(fence.slice(0, 3))
      : lineText(reading, last) === fence
    if (!closes) continue
    const announced =
      first > 0 && lines.breaks[first] === 1 && source.charAt(lines.contentStarts[first - 1] ?? 0) === '['
    return ticks || isListing || announced || code * 2 >= last - first - 1
      ? unit(reading, 'code', first, last)
      : undefined
  }
  return undefined
}

/** Lines after which a fence that nobody closed is given up on. */
const LONGEST_LISTING = 2000

/** Lines of code together: three or more, lines between that are none allowed singly; or a command set in. */
function listing(reading: Reading, first: number): Unit | undefined {
  const { lines, kinds } = reading
  let last = first
  let code = 1
  for (
    let line = first + 1;
    line < lines.count && line - last <= 2 && (lines.breaks[line] ?? 0) <= 2;
    line++
  ) {
    if (kinds.kinds[line] !== LineKind.code) continue
    last = line
    code++
  }
  return code >= 3 || isCommand(reading, first) ? unit(reading, 'code', first, last) : undefined
}

/** “    $ git add .” */
function isCommand(reading: Reading, line: number): boolean {
  const indent = (reading.lines.contentStarts[line] ?? 0) - (reading.lines.starts[line] ?? 0)
  return indent > 0 && lineText(reading, line).startsWith('$ ')
}

/** Rows of a table: two or more together with as many columns each. */
function rows(reading: Reading, first: number): readonly Unit[] | undefined {
  const { kinds } = reading
  const columns = cellsOf(reading, first).length
  let last = first
  while (
    kinds.kinds[last + 1] === LineKind.row &&
    reading.lines.breaks[last + 1] === 1 &&
    cellsOf(reading, last + 1).length === columns
  ) {
    last++
  }
  if (last === first || columns < 2) return undefined
  const units: Unit[] = []
  for (let line = first; line <= last; line++) {
    for (const cell of cellsOf(reading, line)) {
      if (cell.end > cell.start)
        units.push({ kind: 'table-cell', first: line, last: line, parts: [cell], depth: 0 })
    }
  }
  return units.at(-1)?.last === last ? units : undefined
}

function cellsOf({ source, lines }: Reading, line: number): readonly Range[] {
  const end = lines.contentEnds[line] ?? 0
  const barred = source.charAt(lines.contentStarts[line] ?? 0) === '|'
  const cells: Range[] = []
  let start = (lines.contentStarts[line] ?? 0) + (barred ? 1 : 0)
  for (let at = start; at <= end; at++) {
    if (at < end && source.charAt(at) !== (barred ? '|' : '\t')) continue
    if (at < end || !barred || at > start) cells.push(trimmed(source, start, at))
    start = at + 1
  }
  return cells
}

function trimmed(source: string, start: number, end: number): Range {
  const text = source.slice(start, end)
  const inner = text.trim()
  const lead = inner === '' ? 0 : text.indexOf(inner)
  return { start: start + lead, end: start + lead + inner.length }
}

function titled(reading: Reading, line: number): Unit {
  const sign = reading.kinds.signs[line] ?? 0
  const depth = lineText(reading, line).search(/[^=#]/)
  return unit(reading, 'heading', line, line, sign, depth)
}

/** A short line with a rule below it as long as itself, as reStructuredText sets titles. */
function underlined(reading: Reading, line: number): Unit | undefined {
  const { lines, kinds } = reading
  if (kinds.kinds[line + 1] !== LineKind.rule || lines.breaks[line + 1] !== 1) return undefined
  const title = lineText(reading, line)
  const rule = lineText(reading, line + 1)
  if (!'=-~^"#*'.includes(rule.charAt(0)) || Math.abs(rule.length - title.length) > 3 || rule.includes(' '))
    return undefined
  const found = unit(reading, 'heading', line, line, 0, 1)
  return { ...found, last: line + 1 }
}

function listItem(reading: Reading, first: number): Unit {
  const { lines, kinds, continues } = reading
  const sign = kinds.signs[first] ?? 0
  const indent = (lines.contentStarts[first] ?? 0) - (lines.starts[first] ?? 0)
  let last = first
  while (kinds.kinds[last + 1] === LineKind.plain && lines.breaks[last + 1] === 1) {
    const setIn = (lines.contentStarts[last + 1] ?? 0) - (lines.starts[last + 1] ?? 0)
    if (setIn < indent + 2 && !continues(last + 1)) break
    last++
  }
  return unit(reading, 'list-item', first, last, sign, 1 + Math.min(5, indent >> 1))
}

/** Quoted mail: lines behind `>` as deep as the first, joined where the width tells, the signs left out of the prose. */
function quoted(reading: Reading, first: number): Unit {
  const { source, lines, kinds, continues } = reading
  const sign = kinds.signs[first] ?? 0
  const depth = quoteDepth(reading, first)
  let last = first
  while (
    kinds.kinds[last + 1] === LineKind.quoted &&
    quoteDepth(reading, last + 1) === depth &&
    continues(last + 1)
  )
    last++
  const parts: Range[] = []
  for (let line = first; line <= last; line++) {
    const start = (lines.contentStarts[line] ?? 0) + (line === first ? sign : (kinds.signs[line] ?? 0))
    const end = lines.contentEnds[line] ?? 0
    if (end > start) parts.push({ start, end })
  }
  return parts.length === 0 || source === ''
    ? unit(reading, 'prose', first, last)
    : { kind: 'quotation', first, last, parts, depth }
}

function quoteDepth({ source, lines, kinds }: Reading, line: number): number {
  const start = lines.contentStarts[line] ?? 0
  let depth = 0
  for (let at = start; at < start + (kinds.signs[line] ?? 0); at++) if (source.charAt(at) === '>') depth++
  return depth
}

function lineText({ source, lines }: Reading, line: number): string {
  return source.slice(lines.contentStarts[line], lines.contentEnds[line])
}
