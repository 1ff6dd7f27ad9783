import type { NumberedItem, NumberedList } from '../../document/document.ts'
import type { MarkdownNode } from './markdown-node.ts'

const SIGN = /^(\d{1,9})[.)]/

/** The numbers of an ordered list as they are written; `undefined` for a list of bullets. */
export function numberedList(list: MarkdownNode, source: string): NumberedList | undefined {
  const items: NumberedItem[] = []
  for (const item of list.children) {
    if (item.kind !== 'listItem') continue
    const digits = SIGN.exec(source.slice(item.start, item.start + 10))?.[1]
    if (digits === undefined) return undefined
    items.push({
      extent: { start: item.start, end: item.end },
      digits: { start: item.start, end: item.start + digits.length },
      number: Number(digits),
      hangs: hangs(item, source),
    })
  }
  return items.length === 0 ? undefined : { items }
}

/** Anything but one paragraph of one line is taken to hang from the column of the first word. */
function hangs(item: MarkdownNode, source: string): boolean {
  const [only, ...others] = item.children
  if (only === undefined) return false
  if (others.length > 0 || only.kind !== 'paragraph') return true
  for (let at = only.start; at < only.end; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return true
  }
  return false
}
