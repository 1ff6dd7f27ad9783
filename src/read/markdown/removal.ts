import type { Range } from '../../text/range.ts'
import type { MarkdownNode, NodeKind } from './markdown-node.ts'

/** A node in its place in the tree. */
export interface Placed {
  readonly node: MarkdownNode
  readonly parent: Placed | undefined
  readonly index: number
}

/** The outermost node that holds this one and nothing else: an item of one paragraph, a list of one item. */
export function ownerOf(placed: Placed): Placed {
  let owner = placed
  for (let parent = owner.parent; parent !== undefined; parent = parent.parent) {
    if (!OWNING.has(parent.node.kind) || parent.node.children.length !== 1) break
    owner = parent
  }
  return owner
}

const OWNING = new Set<NodeKind>(['list', 'listItem', 'blockquote'])

/**
 * What goes from the source when a node goes: its lines, and the gap on one side of it, so that one
 * gap stays between its neighbours.
 * @param owner a node that `ownerOf` gave
 * @returns `null` where the neighbours would run into each other or be read as something else
 */
export function removalOf(owner: Placed, source: string): Range | null {
  const parent = owner.parent
  if (
    parent === undefined ||
    parent.node.kind === 'footnoteDefinition' ||
    owner.node.kind === 'indentedCode'
  ) {
    return null
  }
  const siblings = parent.node.children
  const before = siblings[owner.index - 1]
  const after = siblings[owner.index + 1]
  const own = owner.node
  if (!endsItsLine(source, own.end)) return null
  const end = lineContentEnd(source, own.end)
  if (before === undefined) return removalOfFirst(owner, parent, after, own, end, source)
  const start = lineContentEnd(source, before.end)
  if (start > own.start || changesWhatFollows(before, owner.node, after, source)) return null
  const whole = { start, end }
  if (after === undefined) return leavesLastAlone(owner.node, end, source) ? whole : null
  if (owner.node.kind === 'listItem') return whole
  if (hasBlankLine(source, end, after.start)) return whole
  if (!hasBlankLine(source, start, own.start) || !startAlike(source, own.start, after.start)) return null
  return { start: lineStart(source, own.start), end: lineStart(source, after.start) }
}

/** The first of its siblings takes the gap behind it along. */
function removalOfFirst(
  owner: Placed,
  parent: Placed,
  after: MarkdownNode | undefined,
  own: Range,
  end: number,
  source: string,
): Range | null {
  if (after === undefined) {
    return parent.node.kind === 'root' ? { start: lineStart(source, own.start), end } : null
  }
  const next = after.start
  if (owner.node.kind === 'listItem') {
    const safe = startsAfterGap(source, own.start) && startAlike(source, own.start, next)
    return safe ? { start: own.start, end: next } : null
  }
  if (parent.node.kind === 'root') {
    const first = lineStart(source, next)
    if (!SAFE_FIRST.has(after.kind) || source.charCodeAt(first) === BYTE_ORDER_MARK) return null
    if (owner.node.kind !== 'heading' && !hasBlankLine(source, end, first)) return null
    return { start: lineStart(source, own.start), end: first }
  }
  return after.kind === 'paragraph' ? { start: own.start, end: next } : null
}

/** First in a text it is no longer a sign of the text. */
const BYTE_ORDER_MARK = 0xfeff

/** What may stand first in a file without being read as front matter or as something else. */
const SAFE_FIRST = new Set<NodeKind>(['paragraph', 'heading', 'list', 'blockquote', 'table', 'definition'])

/**
 * Indented code would become a paragraph of the list above it, or one with the code above it. What
 * follows indented code is parsed as if it interrupted a paragraph.
 */
function changesWhatFollows(
  before: MarkdownNode,
  own: MarkdownNode,
  after: MarkdownNode | undefined,
  source: string,
): boolean {
  if (after === undefined) return false
  if (before.kind === 'indentedCode') return true
  if (before.kind !== 'list' && before.kind !== 'footnoteDefinition') return false
  // Set in further than what goes, it would be read as one more paragraph of the list above.
  return after.kind === 'indentedCode' || column(source, after.start) !== column(source, own.start)
}

function leavesLastAlone(node: MarkdownNode, end: number, source: string): boolean {
  if (lastLeaf(node).kind === 'paragraph') return true
  const next = nextLine(source, end)
  return next === undefined || /^[\s>]*$/.test(next)
}

function lastLeaf(node: MarkdownNode): MarkdownNode {
  let leaf = node
  while (leaf.kind === 'list' || leaf.kind === 'listItem' || leaf.kind === 'blockquote') {
    const last: MarkdownNode | undefined = leaf.children.at(-1)
    if (last === undefined) break
    leaf = last
  }
  return leaf
}

function endsItsLine(source: string, end: number): boolean {
  const at = lineContentEnd(source, end)
  return at === source.length || /[\r\n]/.test(source.charAt(at))
}

/** Past the white space that trails what ends at `end`. */
function lineContentEnd(source: string, end: number): number {
  let at = end
  while (at < source.length && /[ \t]/.test(source.charAt(at))) at++
  return at
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && /[ \t]/.test(source.charAt(at - 1))) at--
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1)) ? at : offset
}

function nextLine(source: string, from: number): string | undefined {
  const match = /\r\n|\n|\r/g
  match.lastIndex = from
  const lineEnd = match.exec(source)
  if (lineEnd === null) return undefined
  const start = lineEnd.index + lineEnd[0].length
  return /^[^\r\n]*/.exec(source.slice(start, start + LINE_REACH))?.[0]
}

const LINE_REACH = 200

/** True when both stand in the same column: what takes another's place keeps what is indented under it. */
function startAlike(source: string, a: number, b: number): boolean {
  return column(source, a) === column(source, b)
}

/** Counted in units; `NaN`, equal to no other, where a tab makes it uncertain. */
function column(source: string, offset: number): number {
  const before = source.slice(Math.max(0, offset - LINE_REACH), offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return before.includes('\t', start) ? Number.NaN : before.length - start
}

const BLANK_LINE = /(?:\n|\r(?!\n))[ \t>]*[\r\n]/

/** True when a line of nothing but container signs lies between. */
function hasBlankLine(source: string, from: number, to: number): boolean {
  return BLANK_LINE.test(source.slice(from, to))
}

/** True when nothing that a number could be read into stands right above. */
function startsAfterGap(source: string, start: number): boolean {
  const above = source.slice(Math.max(0, start - LINE_REACH), start)
  return /^[ \t]*$/.test(above)
    ? start < LINE_REACH
    : /(?:\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r)[ \t>]*$/.test(above)
}
