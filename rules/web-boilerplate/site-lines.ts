/** One piece of an archive, as its lines in order. */
export interface ArchivePiece {
  readonly lines: readonly string[]
}

export interface SiteLineSettings {
  /** How many lines from the head and from the tail of a piece are looked at. */
  readonly edge: number
  /** In how many pieces a line must stand. */
  readonly pieces: number
}

export const SITE_LINE_DEFAULTS: SiteLineSettings = { edge: 12, pieces: 4 }

/**
 * The lines that stand at the head or the tail of several otherwise different pieces: furniture of
 * their site. Pieces that are copies of each other count once, told by the longest line between.
 * @returns the lines as they stand, the commonest first, equal ones by their letters
 */
export function siteLines(
  pieces: Iterable<ArchivePiece>,
  settings: SiteLineSettings = SITE_LINE_DEFAULTS,
): readonly string[] {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { lines } of pieces) {
    const written = lines.map(lineKey).filter((line) => line !== '')
    const body = longestOf(written)
    if (seen.has(body)) continue
    seen.add(body)
    const edge = Math.min(settings.edge, Math.floor(written.length / 2))
    const edges = new Set([...written.slice(0, edge), ...written.slice(written.length - edge)])
    edges.delete(body)
    for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= settings.pieces)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([line]) => line)
}

/** What two lines are held to be the same by: their signs, white space at the ends and doubled aside. */
export function lineKey(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function longestOf(lines: readonly string[]): string {
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '')
}
