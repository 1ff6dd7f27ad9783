import type { Block, Directive } from '../document/document.ts'
import { overlaps, type Range } from '../text/range.ts'

/** An ignore comment as it was read, before it is known what it speaks of. */
export interface IgnoreComment {
  readonly kind: 'next' | 'start' | 'end' | 'file'
  /** Where the comment stands, in the source. */
  readonly range: Range
  readonly rules: readonly string[]
}

const COMMENT = /^<!--+\s*copydesk-ignore(?:-(start|end|file))?(?![\w-])([\s\S]*?)--+>$/
const LONGEST_COMMENT = 2000

/**
 * Reads one comment, signs and all: `copydesk-ignore`, `-start`, `-end` or `-file`, then rule ids
 * parted by commas or spaces, then, where somebody says why, ` -- reason`. `undefined` for any other.
 */
export function readIgnoreComment(comment: string, start: number): IgnoreComment | undefined {
  if (comment.length > LONGEST_COMMENT) return undefined
  const match = COMMENT.exec(comment)
  if (match === null) return undefined
  const stated = (match[2] ?? '').split(/\s--/, 1)[0] ?? ''
  const kind = match[1] === 'start' || match[1] === 'end' || match[1] === 'file' ? match[1] : 'next'
  return {
    kind,
    range: { start, end: start + comment.length },
    rules: stated.split(/[\s,]+/).filter((rule) => rule !== ''),
  }
}

/** Finds the ignore comments of a text without looking at its syntax, in order. */
export function findIgnoreComments(source: string): readonly IgnoreComment[] {
  const found: IgnoreComment[] = []
  for (let at = source.indexOf('<!--'); at >= 0; ) {
    const close = source.indexOf('-->', at + 4)
    if (close < 0) break
    const comment = readIgnoreComment(source.slice(at, close + 3), at)
    if (comment !== undefined) found.push(comment)
    at = source.indexOf('<!--', close + 3)
  }
  return found
}

/**
 * Says what each comment speaks of: the block it stands in or else the next one; all up to the
 * matching end, or the end of the text; the whole text.
 * @param blocks of the document, in reading order
 */
export function scopeDirectives(
  comments: readonly IgnoreComment[],
  blocks: readonly Pick<Block, 'extent'>[],
  source: string,
): readonly Directive[] {
  if (comments.length === 0) return []
  const ordered = blocks.map((block) => block.extent).sort((a, b) => a.start - b.start)
  const open: IgnoreComment[] = []
  const found: Directive[] = []
  for (const comment of comments) {
    if (comment.kind === 'start') open.push(comment)
    else if (comment.kind === 'end') {
      const start = takeMatching(open, comment)
      if (start !== undefined)
        found.push(directive(start, { start: start.range.end, end: comment.range.start }))
    } else if (comment.kind === 'file') found.push(directive(comment, { start: 0, end: source.length }))
    else {
      const scope = blockAt(ordered, comment.range)
      if (scope !== undefined) found.push(directive(comment, scope))
    }
  }
  for (const start of open) found.push(directive(start, { start: start.range.end, end: source.length }))
  return found.sort((a, b) => a.range.start - b.range.start)
}

function directive(comment: IgnoreComment, scope: Range): Directive {
  return { range: comment.range, scope, rules: comment.rules }
}

/** An end without rules closes the last start; an end with rules the last start that names one of them. */
function takeMatching(open: IgnoreComment[], end: IgnoreComment): IgnoreComment | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    const start = open[i]
    if (start === undefined) continue
    if (end.rules.length > 0 && !start.rules.some((rule) => end.rules.includes(rule))) continue
    open.splice(i, 1)
    return start
  }
  return undefined
}

/** The extent of the block that the comment stands in, or of the next one. */
function blockAt(ordered: readonly Range[], comment: Range): Range | undefined {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? 0) < comment.start) low = middle + 1
    else high = middle
  }
  const before = ordered[low - 1]
  return before !== undefined && overlaps(before, comment) ? before : ordered[low]
}
