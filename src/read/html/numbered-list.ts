import type { NumberedItem, NumberedList } from '../../document/document.ts'
import {
  attribute,
  attributeValueRange,
  type Element,
  type HtmlNode,
  isElement,
  rangeOf,
} from './html-node.ts'

/**
 * The numbers of an ordered list whose items state them in `value`; `undefined` for one that a browser
 * counts, which continues whatever goes from it, and for one that counts backwards.
 */
export function numberedList(list: Element, source: string): NumberedList | undefined {
  const children = list.childNodes.filter(isItem)
  const stated = children.some((child) => attribute(child, 'value') !== undefined)
  if (!stated || attribute(list, 'reversed') !== undefined) return undefined
  const items: NumberedItem[] = []
  let next = integer(attribute(list, 'start')) ?? 1
  for (const child of children) {
    const extent = rangeOf(child)
    if (extent === undefined) return undefined
    const digits = attribute(child, 'value') === undefined ? null : statedDigits(child, source)
    if (digits === undefined) return undefined
    if (digits !== null) next = Number(source.slice(digits.start, digits.end))
    items.push({ extent, digits, number: next, hangs: false })
    next++
  }
  return { items }
}

function isItem(node: HtmlNode): node is Element {
  return isElement(node) && node.tagName === 'li'
}

function statedDigits(item: Element, source: string): NumberedItem['digits'] | undefined {
  const range = attributeValueRange(item, 'value', source)
  return range !== undefined && /^\d{1,9}$/.test(source.slice(range.start, range.end)) ? range : undefined
}

function integer(value: string | undefined): number | undefined {
  const number = Number(value)
  return value === undefined || !Number.isInteger(number) ? undefined : number
}
