import type { MarkdownNode } from './markdown-node.ts'

/** True for an image, and for a paragraph of nothing but images, linked or not. */
export function isImageOnly(node: MarkdownNode, source: string): boolean {
  switch (node.kind) {
    case 'image':
      return true
    case 'link': {
      const inner = contents(node)
      return inner.length > 0 && inner.every((child) => child.kind === 'image') && !hasWords(node, source)
    }
    case 'paragraph': {
      const inner = contents(node).filter((child) => child.kind !== 'break')
      return inner.length > 0 && inner.every((child) => isImageOnly(child, source)) && !hasWords(node, source)
    }
    default:
      return false
  }
}

/** True for a paragraph whose words, images apart, all stand in emphasis. */
export function isEmphasisOnly(paragraph: MarkdownNode, source: string): boolean {
  const inner = contents(paragraph)
  return (
    inner.some((node) => node.kind === 'emphasis') &&
    inner.every((node) => node.kind === 'emphasis' || node.kind === 'break' || isImageOnly(node, source)) &&
    !hasWords(paragraph, source)
  )
}

const SIGNS = new Set<MarkdownNode['kind']>(['mark', 'quoteMark', 'linkMark', 'label', 'title'])

/** A node's children but for signs and, in a link, its address. */
function contents(node: MarkdownNode): readonly MarkdownNode[] {
  const closing =
    node.kind === 'link' ? node.children.filter((child) => child.kind === 'linkMark')[1] : undefined
  return node.children.filter(
    (child) => !SIGNS.has(child.kind) && (closing === undefined || child.end <= closing.start),
  )
}

/** True where words stand between a node's children. */
function hasWords(node: MarkdownNode, source: string): boolean {
  let at = node.start
  for (const child of node.children) {
    if (source.slice(at, child.start).trim() !== '') return true
    at = child.end
  }
  return source.slice(at, node.end).trim() !== ''
}

const FEWEST_LINES = 3
const LONGEST_LINE = 60

/** True for a stanza: several short lines, each broken on purpose. */
export function isVerse(paragraph: MarkdownNode, text: string): boolean {
  const breaks = paragraph.children.filter((node) => node.kind === 'break').length
  const lines = text.split('\n')
  return (
    breaks + 1 >= FEWEST_LINES &&
    breaks + 1 === lines.length &&
    lines.every((line) => line.length <= LONGEST_LINE)
  )
}
