import { isSmallLetter, isSpace, isWordUnit } from '../roles/characters.ts'
import { LineKind, type LineKinds } from './line-kinds.ts'
import type { Lines } from './lines.ts'

/** Which lines go on where the line before them was broken. */
export type Continues = (line: number) => boolean

/** Widths at which texts are broken: e-mail and e-books stand between 60 and 80. */
const NARROWEST = 45
const WIDEST = 120

/** By how much a line may fall short of the width and still count as full. */
const SLACK = 2

/** The parts of a run's line ends that must run on in small letters, and that must have been filled. */
const FLOWING = 0.2
const FULL = 0.6

/** The part of a text's prose that must stand in broken paragraphs before its width holds for all. */
const MOSTLY = 0.4

/**
 * Finds the lines of hard-wrapped paragraphs that belong together. A paste from a content system
 * has a paragraph a line; e-mail and e-books break lines at a width. Each run of lines without a
 * blank one between is judged by itself: was every line filled as far as the next word allowed, and
 * do lines go on in small letters? Where most of a text is wrapped, its width decides for the runs
 * that do not tell (“… said Mr\nBrown.”). Linear in the lines.
 */
export function findContinuations(source: string, table: Lines, kinds: LineKinds): Continues {
  const lines = behindQuoteSigns(table, kinds)
  const widths = new Int32Array(lines.count)
  let wrapped = 0
  let all = 0
  const measured: number[] = []
  for (let first = 0; first < lines.count; ) {
    const last = runEnd(lines, kinds.kinds, first)
    const width = last > first ? wrapWidth(source, lines, first, last) : 0
    const length = (lines.contentEnds[last] ?? 0) - (lines.contentStarts[first] ?? 0)
    all += length
    if (width > 0) {
      wrapped += length
      measured.push(width)
      widths.fill(width, first, last + 1)
    }
    first = last + 1
  }
  const documentWidth = wrapped >= all * MOSTLY ? usualWidth(measured) : 0
  return (line) => {
    if (line <= 0 || lines.breaks[line] !== 1) return false
    return continues(source, lines, line, Math.max(widths[line] ?? 0, documentWidth))
  }
}

/** The lines as they were before they were quoted: without the `>` before them. */
function behindQuoteSigns(lines: Lines, { kinds, signs }: LineKinds): Lines {
  if (!kinds.includes(LineKind.quoted)) return lines
  const inner = (_: number, i: number): number =>
    (lines.contentStarts[i] ?? 0) + (kinds[i] === LineKind.quoted ? (signs[i] ?? 0) : 0)
  const contentStarts = lines.contentStarts.map(inner)
  const starts = lines.starts.map((start, i) =>
    kinds[i] === LineKind.quoted ? (contentStarts[i] ?? 0) : start,
  )
  return { ...lines, starts, contentStarts }
}

/** The last line of the run that begins at `first`: plain lines or quoted ones, none empty between. */
function runEnd(lines: Lines, kinds: Uint8Array, first: number): number {
  const kind = kinds[first] === LineKind.quoted ? LineKind.quoted : LineKind.plain
  let last = first
  while (last + 1 < lines.count && lines.breaks[last + 1] === 1 && kinds[last + 1] === kind) last++
  return last
}

/** The width at which a run of lines was wrapped; 0 where it was not, or does not tell. */
function wrapWidth(source: string, lines: Lines, first: number, last: number): number {
  let width = 0
  for (let i = first; i <= last; i++) width = Math.max(width, lineLength(lines, i))
  if (width < NARROWEST || width > WIDEST) return 0
  let full = 0
  let flowing = 0
  for (let i = first + 1; i <= last; i++) {
    if (fills(source, lines, i, width)) full++
    if (flows(source, lines, i)) flowing++
  }
  const pairs = last - first
  return flowing >= Math.max(1, pairs * FLOWING) && full >= pairs * FULL ? width : 0
}

function usualWidth(widths: number[]): number {
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** Does a line go on where the one before it was broken? */
function continues(source: string, lines: Lines, line: number, width: number): boolean {
  const before = lineLength(lines, line - 1)
  if (before <= 0 || lineLength(lines, line) <= 0) return false
  if (hangs(source, lines, line)) return true
  const limit = width * OVERLONG
  if (width === 0 || before > limit || lineLength(lines, line) > limit) return false
  if (opensParagraph(source, lines, line)) return false
  return before >= width * NEARLY_FULL || fills(source, lines, line, width) || flows(source, lines, line)
}

/** Texts that were mended after they were wrapped have lines that are a little too long or too short. */
const OVERLONG = 1.15
const NEARLY_FULL = 0.8

/** True where the line before could not have taken the first word of this one. */
function fills(source: string, lines: Lines, line: number, width: number): boolean {
  const start = lines.contentStarts[line] ?? 0
  const end = lines.contentEnds[line] ?? 0
  let at = start
  while (at < end && at - start < WIDEST && !isSpace(source.charCodeAt(at))) at++
  return lineLength(lines, line - 1) + 1 + (at - start) > width - SLACK
}

/** True where a line begins small and the one before has no stop: one sentence runs over the break. */
function flows(source: string, lines: Lines, line: number): boolean {
  if (!isSmallLetter(source.charCodeAt(lines.contentStarts[line] ?? 0))) return false
  const last = source.charCodeAt((lines.contentEnds[line - 1] ?? 0) - 1)
  return isWordUnit(last) || last === 0x2c || last === 0x2d || last === 0x2010 || last === 0x2014
}

const LEADS_ON =
  /(?:^|[\s(“"‘—-])(?:the|a|an|of|to|and|or|in|on|at|by|for|from|with|that|than|as|is|was|are|were|be|been|has|have|had|his|her|its|their|our|my|your|this|these|those|who|which|but|if|into|would|will|could|not)$/

/** True where the line before ends in half a word, or in one that no line of its own ends in, and this one begins small. */
function hangs(source: string, lines: Lines, line: number): boolean {
  if (!flows(source, lines, line)) return false
  const end = lines.contentEnds[line - 1] ?? 0
  const last = source.slice(Math.max(lines.contentStarts[line - 1] ?? 0, end - 8), end)
  return LEADS_ON.test(last) || endsInHalfWord(last)
}

/** “the har-”: half a word, which the next line completes. */
function endsInHalfWord(text: string): boolean {
  return (text.endsWith('-') || text.endsWith('\u2010')) && /\p{L}.$/u.test(text)
}

/** True for a line set in by two columns or more after a sentence ended: the way books open paragraphs. */
function opensParagraph(source: string, lines: Lines, line: number): boolean {
  if (indent(lines, line) - indent(lines, line - 1) < 2) return false
  return '.!?”’"\''.includes(source.charAt((lines.contentEnds[line - 1] ?? 0) - 1))
}

function indent(lines: Lines, line: number): number {
  return (lines.contentStarts[line] ?? 0) - (lines.starts[line] ?? 0)
}

function lineLength(lines: Lines, line: number): number {
  return (lines.contentEnds[line] ?? 0) - (lines.starts[line] ?? 0)
}
