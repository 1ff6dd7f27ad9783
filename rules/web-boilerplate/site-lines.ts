import { detached } from '../../src/text/detached.ts'
import { fnv1a } from '../../src/text/word-hash.ts'

/** A line that is furniture of a site, and in how many of its pieces it stands. */
export interface SiteLine {
  readonly line: string
  readonly pieces: number
}

/** Takes the pieces of an archive one by one, and tells which lines they have in common. */
export interface SiteLineTally {
  /** @param lines of one piece, in order */
  add(lines: readonly string[]): void
  /** The commonest first, equal ones by their letters. */
  list(): readonly SiteLine[]
}

export interface SiteLineSettings {
  /** How many lines from the head and from the tail of a piece are looked at. */
  readonly edge: number
  /** In how many pieces a line must stand. */
  readonly pieces: number
}

export const SITE_LINE_DEFAULTS: SiteLineSettings = { edge: 12, pieces: 4 }

/** Lines that are counted at once, and those of which no more than a hash is kept: some 60 MB in all. */
const ROOM = 1 << 17
const ROOM_FOR_HASHES = 1 << 20

/**
 * Counts the lines that stand at the head or the tail of several otherwise different pieces: furniture
 * of their site. Pieces that are copies of each other count once. When there are more lines than the
 * room holds, those seen least go (lossy counting; Manku and Motwani 2002).
 */
export function siteLineTally(settings: SiteLineSettings = SITE_LINE_DEFAULTS): SiteLineTally {
  const counts = new Map<string, number>()
  // Nearly all lines stand in one piece: only a second one is worth its letters.
  const once = new Set<number>()
  const bodies = new Set<number>()
  let least = 1
  const count = (line: string): void => {
    const hash = fnv1a(line)
    if (!once.has(hash)) once.add(hash)
    else {
      const pieces = counts.get(line)
      counts.set(pieces === undefined ? detached(line) : line, (pieces ?? 1) + 1)
    }
  }
  const makeRoom = (): void => {
    if (bodies.size > ROOM_FOR_HASHES) bodies.clear()
    if (once.size > ROOM_FOR_HASHES) once.clear()
    if (counts.size <= ROOM) return
    least++
    for (const [line, pieces] of counts) if (pieces <= least) counts.delete(line)
  }
  return {
    add(lines) {
      const body = longestOf(lines)
      const hashes = body.map((line) => fnv1a(line))
      const known = hashes.filter((hash) => bodies.has(hash)).length
      for (const hash of hashes) bodies.add(hash)
      if (known >= Math.min(BODY_KNOWN, body.length)) return
      for (const line of edgeLines(lines, settings.edge)) if (line !== body[0]) count(line)
      makeRoom()
    },
    list() {
      return [...counts]
        .filter(([, pieces]) => pieces >= settings.pieces)
        .map(([line, pieces]) => ({ line, pieces }))
        .sort((a, b) => b.pieces - a.pieces || (a.line < b.line ? -1 : 1))
    },
  }
}

/**
 * The lines at the head and the tail of a piece, as `lineKey` has them. What stands several times in
 * the piece is left out: the name of one who is asked, a row of stars.
 */
export function edgeLines(
  lines: readonly string[],
  edge: number = SITE_LINE_DEFAULTS.edge,
): ReadonlySet<string> {
  const written = lines.filter((line) => line.trim() !== '')
  const size = Math.min(edge, Math.floor(written.length / 2))
  const edges = new Set<string>()
  const repeated = new Set<string>()
  const lengths = new Set<number>()
  for (const [i, line] of written.entries()) {
    if ((i >= size && i < written.length - size) || line.length > LONGEST_LINE) continue
    const key = lineKey(line)
    if (edges.has(key)) repeated.add(key)
    edges.add(key)
    lengths.add(key.length)
  }
  for (let i = size; i < written.length - size; i++) {
    const line = written[i] ?? ''
    // Most are told by their length, which costs less than to look them up.
    if (lengths.has(line.length)) repeated.add(lineKey(line))
  }
  for (const line of repeated) edges.delete(line)
  return edges
}

/** What two lines are held to be the same by: their signs, white space at the ends and doubled aside. */
export function lineKey(line: string): string {
  const text = line.trim()
  return UNEVEN.some((white) => text.includes(white)) ? text.replace(/\s+/g, ' ') : text
}

/** Searched for one by one, which is several times faster than a pattern: most lines have none. */
const UNEVEN = ['  ', '\n', '\t', '\r', '\u00a0'] as const

/** In code units: a longer one is a paragraph of the piece. */
const LONGEST_LINE = 1000

/** So many of the longest lines tell a piece from others; with so many of them known it is a copy. */
const BODY = 3
const BODY_KNOWN = 2

/** The longest lines, the longest first. One alone may be furniture itself: an appeal for gifts. */
function longestOf(lines: readonly string[]): readonly string[] {
  const longest: string[] = []
  for (const line of lines) {
    // Most lines are none of them.
    if (longest.length === BODY && line.length <= (longest[BODY - 1]?.length ?? 0)) continue
    const place = longest.findIndex((other) => other.length < line.length)
    if (place >= 0) longest.splice(place, 0, line)
    else if (longest.length < BODY) longest.push(line)
    if (longest.length > BODY) longest.pop()
  }
  return longest.map(lineKey).filter((line) => line !== '')
}
