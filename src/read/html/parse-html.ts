import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Range } from '../../text/range.ts'

/** A piece that was cut out of a table: read as a page, it would lose its cells. */
const PART_OF_TABLE = /^\s*<(?:caption|colgroup|tbody|thead|tfoot|tr|td|th)[\s>]/i

/** True for a text that is read as a piece of a table. */
export function isPartOfTable(source: string): boolean {
  return PART_OF_TABLE.test(source)
}

/**
 * Parses a page or a fragment into a tree with places.
 * @returns `undefined` for a text that would overflow the parser: nested deeper than any page, or longer
 */
export function parseHtml(source: string): Root | undefined {
  if (source.length > LONGEST || nestsDeeperThan(source, DEEPEST)) return undefined
  const fragment = isPartOfTable(source)
  try {
    return unified().use(rehypeParse, { fragment, verbose: true }).parse(source)
  } catch {
    // The conversion of the parser's tree recurses; the count above cannot foresee every way to nest.
    return undefined
  }
}

const LONGEST = 64_000_000
const DEEPEST = 400
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(
    ' ',
  ),
)

/** Counts open tags, name by name, without looking at their rules: an upper bound for sound pages. */
function nestsDeeperThan(source: string, limit: number): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const [, slash, tag] of source.matchAll(TAG)) {
    const name = (tag ?? '').toLowerCase()
    if (NOT_NESTING.has(name)) continue
    const count = open.get(name) ?? 0
    if (slash === '') {
      open.set(name, count + 1)
      depth++
      if (depth > limit) return true
    } else if (count > 0) {
      open.set(name, count - 1)
      depth--
    }
  }
  return false
}

/** Where a node stands; `undefined` for one that the parser made up. */
export function rangeOf(node: RootContent): Range | undefined {
  return toRange(node.position)
}

/** The tags of an element that stand in the source. */
export interface Tags {
  readonly opening: Range
  readonly closing: Range | undefined
}

export function tagsOf(element: Element): Tags | undefined {
  const opening = toRange(element.data?.position?.opening)
  if (opening === undefined) return undefined
  return { opening, closing: toRange(element.data?.position?.closing) }
}

/** Where the value of an attribute stands, without its quotes. */
export function attributeValueRange(element: Element, property: string, source: string): Range | undefined {
  const whole = toRange(element.data?.position?.properties?.[property])
  if (whole === undefined) return undefined
  const equals = source.indexOf('=', whole.start)
  if (equals < 0 || equals >= whole.end) return undefined
  let start = equals + 1
  while (start < whole.end && /\s/.test(source.charAt(start))) start++
  const quoted = /["']/.test(source.charAt(start)) && source.charAt(whole.end - 1) === source.charAt(start)
  return quoted && whole.end - start >= 2
    ? { start: start + 1, end: whole.end - 1 }
    : { start, end: whole.end }
}

interface Place {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}

function toRange(place: Place | undefined): Range | undefined {
  const start = place?.start.offset
  const end = place?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
