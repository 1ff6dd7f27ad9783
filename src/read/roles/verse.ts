import type { Passage } from './passage.ts'
import type { Shape } from './shape.ts'

const LONGEST_LINE = 65
const FEWEST_LINES = 4

/**
 * Finds stanzas: four short lines or more without a blank one between, most of them running on
 * without a full stop, some broken at a comma, none a title or a label. Lists of links have the
 * same length but no commas at their ends and capitals throughout.
 * @returns the indexes of their lines
 */
export function verseRuns(passages: readonly Passage[], shapes: readonly Shape[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let first = 0; first < passages.length; ) {
    let last = first
    while (last + 1 < passages.length && passages[last + 1]?.breaks === 1) last++
    if (last - first + 1 >= FEWEST_LINES && isStanza(passages, shapes, first, last)) {
      for (let i = first; i <= last; i++) found.add(i)
    }
    first = last + 1
  }
  return found
}

function isStanza(
  passages: readonly Passage[],
  shapes: readonly Shape[],
  first: number,
  last: number,
): boolean {
  let words = 0
  let runningOn = 0
  let stopped = 0
  let capitals = 0
  for (let i = first; i <= last; i++) {
    const shape = shapes[i]
    if (shape === undefined || passages[i]?.told !== undefined || shape.length > LONGEST_LINE) return false
    words += shape.words
    capitals += shape.capitals
    if (shape.final === '.') stopped++
    if (',;—'.includes(shape.final)) runningOn++
  }
  const lines = last - first + 1
  return (
    words >= lines * 3.5 &&
    words <= lines * 10 &&
    capitals * 5 <= words &&
    runningOn * 5 >= lines &&
    stopped * 2 <= lines
  )
}
