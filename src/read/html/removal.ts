import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Range } from '../../text/range.ts'
import { BLOCK_TAGS } from './element-roles.ts'
import { rangeOf, tagsOf } from './parse-html.ts'

/**
 * What goes from the source when an element goes with all that is in it: its tags and the white
 * space in front of it; behind it where it stands first in the text.
 * @returns `null` where its tags do not both stand in the source, or where its going would join two texts beside it
 */
export function removalOf(element: Element, parent: Element | Root, source: string): Range | null {
  const tags = tagsOf(element)
  if (tags?.closing === undefined) return null
  const extent = { start: tags.opening.start, end: tags.closing.end }
  const at = parent.children.indexOf(element as ElementContent)
  const before = neighbour(parent.children, at, -1)
  const after = neighbour(parent.children, at, 1)
  if (after !== undefined && isLoose(after) && (before === undefined ? false : !isClosed(before))) return null
  return withGap(extent, source)
}

/** The nearest node on one side that shows anything. */
function neighbour(children: readonly RootContent[], at: number, step: -1 | 1): RootContent | undefined {
  for (let i = at + step; i >= 0 && i < children.length; i += step) {
    const node = children[i]
    if (node === undefined || node.type === 'comment' || node.type === 'doctype') continue
    if (node.type === 'text' && node.value.trim() === '') continue
    return node
  }
  return undefined
}

function isLoose(node: RootContent): boolean {
  return node.type === 'text' || (node.type === 'element' && !BLOCK_TAGS.has(node.tagName))
}

/** True for a block element that ends where its end tag says: what follows cannot fall into it. */
function isClosed(node: RootContent): boolean {
  return !isLoose(node) && node.type === 'element' && tagsOf(node)?.closing !== undefined
}

function withGap(extent: Range, source: string): Range {
  let { start, end } = extent
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--
  if (start > 0) return { start, end }
  start = extent.start
  while (end < source.length && /\s/.test(source.charAt(end))) end++
  return { start, end }
}

/** The element from its start tag to its end tag. */
export function extentOf(element: Element): Range | undefined {
  const tags = tagsOf(element)
  if (tags === undefined) return undefined
  return { start: tags.opening.start, end: tags.closing?.end ?? rangeOf(element)?.end ?? tags.opening.end }
}
