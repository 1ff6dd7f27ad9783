import type { Range } from '../../text/range.ts'
import { breakLength, isLineBreak, type Lines } from './lines.ts'
import type { Unit } from './units.ts'

/**
 * What goes from the source when one of these units goes: its lines, and of the two gaps around it
 * as much as the smaller, so that the larger one stays. Units up to the longest take their share
 * from the gap that follows them, those after it from the gap before, so that neighbours' removals
 * touch but never overlap; only the longest and the one beside it want one gap both, since there is
 * a gap less than there are units. A table cell cannot go by itself.
 */
export function removals(source: string, lines: Lines, units: readonly Unit[]): readonly (Range | null)[] {
  const pivot = longest(lines, units)
  return units.map((unit, i) => {
    if (unit.kind === 'table-cell') return null
    return i <= pivot && unit.last + 1 < lines.count
      ? withGapAfter(source, lines, unit)
      : withGapBefore(source, lines, unit)
  })
}

function withGapAfter(source: string, lines: Lines, { first, last }: Unit): Range {
  const start = lines.starts[first] ?? 0
  const end = lines.ends[last] ?? source.length
  const after = lines.breaks[last + 1] ?? 0
  const share = first === 0 ? after : Math.min(after, lines.breaks[first] ?? 0)
  return { start, end: share === after ? (lines.starts[last + 1] ?? end) : pastBreaks(source, end, share) }
}

function withGapBefore(source: string, lines: Lines, { first, last }: Unit): Range {
  const start = lines.starts[first] ?? 0
  const end = lines.ends[last] ?? source.length
  if (first === 0) return { start, end }
  const before = lines.breaks[first] ?? 0
  const share = last + 1 < lines.count ? Math.min(before, lines.breaks[last + 1] ?? 0) : before
  return { start: share === before ? (lines.ends[first - 1] ?? 0) : beforeBreaks(source, start, share), end }
}

function longest(lines: Lines, units: readonly Unit[]): number {
  let best = 0
  let bestLength = -1
  units.forEach((unit, i) => {
    const length = (lines.ends[unit.last] ?? 0) - (lines.starts[unit.first] ?? 0)
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
