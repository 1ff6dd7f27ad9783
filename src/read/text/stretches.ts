import { mergeRanges } from '../../text/intervals.ts'
import type { Range } from '../../text/range.ts'
import { findIgnoreComments, scopeDirectives } from '../directives.ts'
import { isCapitalLetter, isLetter, isSpace } from '../roles/characters.ts'

/** Code units of the longest text that is read as one piece: two novels, or three hundred articles. */
const LONGEST_WHOLE = 2_000_000
/** Code units of a stretch of a longer one, about. */
const STRETCH = 500_000
/** The part of a stretch at its end in which the best place for a cut is looked for. */
const TAIL = 8

/**
 * Parts a plain text that is longer than any piece into stretches, which are read and checked one by one: what
 * is known of one is forgotten before the next, so that memory does not grow with the text. A cut lies in
 * the widest gap near the end of a stretch, and in nothing that an ignore comment speaks of; where there is no such
 * place the stretch goes on to the next one. The stretches follow each other without a gap. Linear in the text.
 */
export function stretchesOf(source: string): readonly Range[] {
  const { length } = source
  if (length <= LONGEST_WHOLE) return [{ start: 0, end: length }]
  const isIgnored = mergeRanges(ignoredRanges(source)).overlap
  const size = length / Math.ceil(length / STRETCH)
  const stretches: Range[] = []
  let start = 0
  while (length - start > size * 1.5) {
    const end = cutNear(source, start + Math.floor(size), Math.floor(size / TAIL), isIgnored)
    if (end === undefined) break
    stretches.push({ start, end })
    start = end
  }
  return [...stretches, { start, end: length }]
}

/** What ignore comments speak of, and they themselves. */
function ignoredRanges(source: string): readonly Range[] {
  const comments = findIgnoreComments(source)
  const scopes = scopeDirectives(comments, [], source).map(({ scope }) => scope)
  return [...comments.map(({ range }) => range), ...scopes]
}

/** The end of the widest gap of those that begin in the tail before a place, or else of the first behind it. */
function cutNear(
  source: string,
  place: number,
  tail: number,
  isIgnored: (range: Range) => boolean,
): number | undefined {
  let best: number | undefined
  let widest = 0
  const first = place - tail
  for (let at = first; ; ) {
    const gap = gapFrom(source, at)
    if (gap === undefined || (gap.start > place && best !== undefined)) return best
    at = gap.end
    if (gap.start < first || gap.breaks < widest || !parts(source, gap)) continue
    if (isIgnored({ start: gap.start - 1, end: gap.end })) continue
    if (gap.start > place) return gap.start
    widest = gap.breaks
    best = gap.start
  }
}

/** White space with a line break in it. */
interface Gap extends Range {
  readonly breaks: number
}

/** The first gap that holds a line feed at or after a place. */
function gapFrom(source: string, from: number): Gap | undefined {
  const first = source.indexOf('\n', from)
  if (first < 0) return undefined
  let start = first
  while (start > 0 && isSpace(source.charCodeAt(start - 1))) start--
  let end = first
  let breaks = 0
  for (; end < source.length && isSpace(source.charCodeAt(end)); end++) {
    if (source.charCodeAt(end) === LINE_FEED) breaks++
  }
  return { start, end, breaks }
}

const LINE_FEED = 0x0a

/**
 * Whether a gap parts two paragraphs: no list, table or code goes on behind it. Where no line is empty, one that
 * ends in a stop before one that begins with a capital.
 */
function parts(source: string, { start, end, breaks }: Gap): boolean {
  if (end === source.length || source.charCodeAt(end - 1) !== LINE_FEED) return false
  const next = source.charCodeAt(end)
  if (breaks === 1) return isCapitalLetter(next) && STOPS.includes(source.charAt(start - 1))
  return isLetter(next) || OPENING_QUOTES.includes(source.charAt(end)) || source.startsWith('<!--', end)
}

const OPENING_QUOTES = '"“‘'
const STOPS = '.!?”"'
