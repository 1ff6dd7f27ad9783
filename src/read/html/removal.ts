import { contains, type Range } from '../../text/range.ts'
import { BLOCK_TAGS, VOID_TAGS } from './element-roles.ts'
import { type Element, type HtmlNode, isElement, isText, type Root, rangeOf, tagsOf } from './html-node.ts'
import { isPartOfTable } from './parse-html.ts'

/** An element in its place in the tree. */
export interface Place {
  readonly node: Element | Root
  readonly parent: Place | undefined
  readonly index: number
}

/** The element that is all a block's own, and how many tags the tree says are in it, its own among them. */
export interface Owner {
  readonly place: Place
  readonly tags: number
}

/** How many tags an element has when it is closed as it should be; none where the parser made it up. */
export function tagCount(element: Element): number {
  if (tagsOf(element) === undefined) return 0
  return VOID_TAGS.has(element.tagName) ? 1 : 2
}

/** The parser makes up `body` and the like where the source does not say them. */
export function isMadeUp(element: Element): boolean {
  return MADE_UP.has(element.tagName)
}

const MADE_UP = new Set(['html', 'head', 'body', 'tbody', 'colgroup'])

/**
 * True when both tags of an element stand in the source, between those of its parent. A parent that is never closed
 * ends with what is around it and not between them; old pages leave such a `<div>` open around all that they hold.
 */
function nests({ node, parent }: Place): boolean {
  const tags = isElement(node) ? tagsOf(node) : undefined
  if (tags?.closing === undefined) return false
  if (parent === undefined || !isElement(parent.node) || isMadeUp(parent.node)) return true
  const outer = tagsOf(parent.node)
  if (outer === undefined || tags.opening.start < outer.opening.end) return false
  return outer.closing === undefined || tags.closing.end <= outer.closing.start
}

/**
 * What goes from the source when an element goes with all that is in it: its tags and the white
 * space in front of it; behind it where it stands first in the text.
 * @returns `null` where its tags do not all stand in the source, or where its going would join two texts beside it
 */
export function removalOf({ place, tags }: Owner, source: string): Range | null {
  const extent = extentOf(place)
  if (!nests(place) || extent === undefined) return null
  // A tag too many or too few opens or closes something outside.
  if (source.slice(extent.start, extent.end).match(TAG)?.length !== tags) return null
  const before = neighbour(place, -1)
  const after = neighbour(place, 1)
  if (before !== undefined && after !== undefined && !isClosed(before) && fallsInto(after, before))
    return null
  const whole = withGap(extent, source)
  // A text that then began with a cell would be read as a piece of a table.
  return whole.start === 0 && isPartOfTable(source.slice(whole.end, whole.end + TAG_REACH)) ? null : whole
}

const TAG_REACH = 40
const TAG = /<\/?[a-zA-Z]/g

/** The nearest node on one side that shows anything: beside it, or beside the inline elements around it. */
function neighbour(place: Place, step: -1 | 1): HtmlNode | undefined {
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) {
    const { childNodes: children } = at.parent.node
    for (let i = at.index + step; i >= 0 && i < children.length; i += step) {
      const node = children[i]
      if (node !== undefined && shows(node)) return node
    }
    const around = at.parent.node
    if (!isElement(around) || BLOCK_TAGS.has(around.tagName)) return undefined
  }
  return undefined
}

function shows(node: HtmlNode): boolean {
  return isText(node) ? node.value.trim() !== '' : isElement(node)
}

function isLoose(node: HtmlNode): boolean {
  return isText(node) || (isElement(node) && !BLOCK_TAGS.has(node.tagName))
}

/** True for a block element that ends where its end tag says: what follows cannot fall into it. */
function isClosed(node: HtmlNode): boolean {
  return !isLoose(node) && isElement(node) && tagsOf(node)?.closing !== undefined
}

/**
 * True when what follows would become part of what stands before an element that goes: of loose text,
 * or of an element that only the next start tag ends (“<li>one<li>two</li></p>three”).
 */
function fallsInto(after: HtmlNode, before: HtmlNode): boolean {
  if (isLoose(after)) return true
  if (isLoose(before) || !isElement(after) || !isElement(before)) return false
  return after.tagName !== before.tagName || tagsOf(after) === undefined
}

function withGap(extent: Range, source: string): Range {
  let { start, end } = extent
  while (start > 0 && isSpace(source, start - 1)) start--
  if (start > 0) return { start, end }
  start = extent.start
  while (end < source.length && isSpace(source, end)) end++
  return { start, end }
}

function isSpace(source: string, at: number): boolean {
  return /[ \t\n\f\r]/.test(source.charAt(at))
}

/** An element from its start tag to its end tag. */
function extentOf({ node }: Place): Range | undefined {
  if (!isElement(node)) return undefined
  const tags = tagsOf(node)
  if (tags === undefined) return undefined
  return { start: tags.opening.start, end: tags.closing?.end ?? rangeOf(node)?.end ?? tags.opening.end }
}

/** The extent of the element that owns some prose, unless the parser has moved that prose out of it. */
export function ownExtent(owner: Owner | undefined, prose: Range): Range | undefined {
  const extent = owner === undefined ? undefined : extentOf(owner.place)
  return extent !== undefined && contains(extent, prose) ? extent : undefined
}
