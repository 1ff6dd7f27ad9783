import type { Fix } from '../rule/finding.ts'
import type { Edit } from '../text/edits.ts'

/** Edits further apart than this are no longer one suggestion that a person can read. */
const MAX_SPAN = 4000

/** A fix as one edit, with what stands between its edits; `undefined` where they lie far apart. */
export function joinedEdit(fix: Fix, source: string): Edit | undefined {
  const first = fix.edits[0]
  const last = fix.edits.at(-1)
  if (first === undefined || last === undefined) return undefined
  const range = { start: first.range.start, end: last.range.end }
  if (fix.edits.length > 1 && range.end - range.start > MAX_SPAN) return undefined
  let text = ''
  let at = range.start
  for (const edit of fix.edits) {
    text += source.slice(at, edit.range.start) + edit.text
    at = edit.range.end
  }
  return { range, text }
}
