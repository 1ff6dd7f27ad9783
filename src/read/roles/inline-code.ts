import type { Span } from '../../document/document.ts'
import { isSpace } from './characters.ts'

const BACKTICK = 0x60
const LONGEST = 160

/**
 * Finds code between backticks, the ticks included, as AsciiDoc, reStructuredText and mail set it:
 * `git log`, ``--all``. Two ticks that open a quotation in the manner of TeX close with none and
 * mark nothing. Takes linear time.
 */
export function inlineCode(prose: string): readonly Span[] {
  const spans: Span[] = []
  for (let open = prose.indexOf('`'); open >= 0; ) {
    const inner = pastTicks(prose, open)
    const close = isSpace(prose.charCodeAt(inner)) ? -1 : closing(prose, inner)
    if (close > inner) spans.push({ kind: 'code', range: { start: open, end: pastTicks(prose, close) } })
    open = prose.indexOf('`', close > inner ? pastTicks(prose, close) : inner)
  }
  return spans
}

function pastTicks(prose: string, from: number): number {
  let at = from
  while (prose.charCodeAt(at) === BACKTICK) at++
  return at
}

/** The next tick within reach, if the code before it does not end in a space. */
function closing(prose: string, from: number): number {
  const reach = Math.min(prose.length, from + LONGEST)
  for (let at = from; at < reach; at++) {
    if (prose.charCodeAt(at) === BACKTICK) return isSpace(prose.charCodeAt(at - 1)) ? -1 : at
  }
  return -1
}
