import type { Range } from './range.ts'

/** Replaces a source range by a text; an empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** Orders edits by where they stand. */
export function compareEdits(a: Edit, b: Edit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end
}

/**
 * True when two edits cannot both be made: they overlap or touch. Two that touch are refused as
 * well, since what one of them sees beside itself is what the other takes away.
 */
export function conflicts(a: Edit, b: Edit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end
}

/**
 * Applies edits to a text. Bytes outside the edits stay as they are.
 * @param edits sorted by place, none conflicting with another
 * @throws RangeError when the edits are out of order, overlap, or leave the text
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const edit of edits) {
    const { start, end } = edit.range
    if (start < done || end < start || end > text.length) {
      throw new RangeError(`edit ${start}–${end} is out of order or out of the text`)
    }
    parts.push(text.slice(done, start), edit.text)
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}
