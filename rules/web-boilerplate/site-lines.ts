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

/**
 * Counts the lines that stand at the head or the tail of several otherwise different pieces: furniture
 * of their site. Pieces that are copies of each other count once, told by the longest line between.
 */
export function siteLineTally(settings: SiteLineSettings = SITE_LINE_DEFAULTS): SiteLineTally {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  return {
    add(lines) {
      const written = lines.map(lineKey).filter((line) => line !== '')
      const body = longestOf(written)
      if (seen.has(body)) return
      seen.add(body)
      const edge = Math.min(settings.edge, Math.floor(written.length / 2))
      const edges = new Set([...written.slice(0, edge), ...written.slice(written.length - edge)])
      edges.delete(body)
      for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1)
    },
    list() {
      return [...counts]
        .filter(([, pieces]) => pieces >= settings.pieces)
        .map(([line, pieces]) => ({ line, pieces }))
        .sort((a, b) => b.pieces - a.pieces || (a.line < b.line ? -1 : 1))
    },
  }
}

/** What two lines are held to be the same by: their signs, white space at the ends and doubled aside. */
export function lineKey(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function longestOf(lines: readonly string[]): string {
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '')
}
