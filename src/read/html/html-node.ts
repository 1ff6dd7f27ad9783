import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Range } from '../../text/range.ts'

/** What may be asked of the nodes of a page as parse5 leaves them. */

export type Root = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Text = DefaultTreeAdapterTypes.TextNode
export type Comment = DefaultTreeAdapterTypes.CommentNode

export function isElement(node: HtmlNode | Root): node is Element {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is Text {
  return node.nodeName === '#text'
}

export function isComment(node: HtmlNode): node is Comment {
  return node.nodeName === '#comment'
}

/** An attribute as it was written, with references resolved; `undefined` where it is not stated. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** The words of an attribute, as many as it has. */
export function tokens(element: Element, name: string): readonly string[] {
  return attribute(element, name)?.match(/\S+/g) ?? []
}

/** The language that an element states for what stands in it. */
export function statedLanguage(element: Element): string | undefined {
  return attribute(element, 'lang') ?? attribute(element, 'xml:lang')
}

/** Where a node stands; `undefined` for one that the parser made up. */
export function rangeOf(node: HtmlNode): Range | undefined {
  const place = node.sourceCodeLocation
  return place ? { start: place.startOffset, end: endOf(node) ?? place.endOffset } : undefined
}

/** An element without an end tag reaches as far as what stands last in it: parse5 ends it with its start tag. */
function endOf(node: HtmlNode): number | undefined {
  let end: number | undefined
  for (let at: HtmlNode | undefined = node; at?.sourceCodeLocation; ) {
    end = at.sourceCodeLocation.endOffset
    if (!isElement(at) || at.sourceCodeLocation?.endTag) break
    at = at.childNodes.at(-1)
  }
  return end
}

/** The tags of an element that stand in the source. */
export interface Tags {
  readonly opening: Range
  readonly closing: Range | undefined
}

/** `undefined` for an element that the parser made up. */
export function tagsOf({ sourceCodeLocation: place }: Element): Tags | undefined {
  if (!place?.startTag) return undefined
  return { opening: toRange(place.startTag), closing: place.endTag && toRange(place.endTag) }
}

/** Where the value of an attribute stands, without its quotes. */
export function attributeValueRange(element: Element, name: string, source: string): Range | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name]
  if (place === undefined) return undefined
  const whole = toRange(place)
  const equals = source.indexOf('=', whole.start)
  if (equals < 0 || equals >= whole.end) return undefined
  let start = equals + 1
  while (start < whole.end && /\s/.test(source.charAt(start))) start++
  const quoted = /["']/.test(source.charAt(start)) && source.charAt(whole.end - 1) === source.charAt(start)
  return quoted && whole.end - start >= 2
    ? { start: start + 1, end: whole.end - 1 }
    : { start, end: whole.end }
}

function toRange({
  startOffset,
  endOffset,
}: {
  readonly startOffset: number
  readonly endOffset: number
}): Range {
  return { start: startOffset, end: endOffset }
}
