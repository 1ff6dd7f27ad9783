import type { Range } from '../../text/range.ts'
import { breakLength, isLineBreak, type Lines } from './lines.ts'

/** Lines that go together, by their places in the table of lines. */
export interface LineSpan {
  readonly first: number
  readonly last: number
}

/**
 * What goes from the source when one of these spans of lines goes: its lines, and of the two gaps
 * around it as much as the smaller, so that the larger one stays. Blocks up to the longest take
 * their share from the gap that follows them, those after it from the gap before, so that
 * neighbours' removals touch but never overlap; only the longest and the one beside it want one
 * gap both, since there is a gap less than there are blocks.
 */
export function removals(source: string, lines: Lines, spans: readonly LineSpan[]): readonly Range[] {
  const pivot = longest(lines, spans)
  return spans.map((span, i) => {
    const start = lines.starts[span.first] ?? 0
    const end = lines.ends[span.last] ?? source.length
    const next = spans[i + 1]
    const before = i === 0 ? Number.POSITIVE_INFINITY : (lines.breaks[span.first] ?? 0)
    const after = next === undefined ? Number.POSITIVE_INFINITY : (lines.breaks[next.first] ?? 0)
    const share = Math.min(before, after)
    if (share === Number.POSITIVE_INFINITY) return { start, end }
    const forward = next !== undefined && i <= pivot
    if (forward)
      return {
        start,
        end: share === after ? (lines.starts[next.first] ?? end) : pastBreaks(source, end, share),
      }
    const previousEnd = lines.ends[span.first - 1] ?? 0
    return { start: share === before ? previousEnd : beforeBreaks(source, start, share), end }
  })
}

function longest(lines: Lines, spans: readonly LineSpan[]): number {
  let best = 0
  let bestLength = -1
  spans.forEach((span, i) => {
    const length = (lines.ends[span.last] ?? 0) - (lines.starts[span.first] ?? 0)
    if (length > bestLength) {
      best = i
      bestLength = length
    }
  })
  return best
}

function pastBreaks(source: string, from: number, count: number): number {
  let at = from
  for (let left = count; left > 0 && at < source.length; at++) {
    if (!isLineBreak(source.charCodeAt(at))) continue
    at += breakLength(source, at) - 1
    left--
  }
  return at
}

function beforeBreaks(source: string, from: number, count: number): number {
  let at = from
  for (let left = count; left > 0 && at > 0; ) {
    at--
    if (!isLineBreak(source.charCodeAt(at))) continue
    if (source.charCodeAt(at) === 0x0a && source.charCodeAt(at - 1) === 0x0d) at--
    left--
  }
  return at
}
