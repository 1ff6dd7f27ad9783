import type { Nodes, Paragraph, PhrasingContent } from 'mdast'

/** True for an image, and for a paragraph of nothing but images, linked or not. */
export function isImageOnly(node: Nodes): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return true
    case 'link':
    case 'linkReference':
      return node.children.length > 0 && node.children.every(isPicture)
    case 'paragraph':
      return (
        node.children.some(isImageOnly) &&
        node.children.every((child) => isImageOnly(child) || isSpace(child))
      )
    default:
      return false
  }
}

function isPicture(node: PhrasingContent): boolean {
  return node.type === 'image' || node.type === 'imageReference'
}

/** True for a paragraph whose words, images apart, all stand in emphasis. */
export function isEmphasisOnly(paragraph: Paragraph): boolean {
  return (
    paragraph.children.some((node) => node.type === 'emphasis') &&
    paragraph.children.every((node) => node.type === 'emphasis' || isSpace(node) || isImageOnly(node))
  )
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

const FEWEST_LINES = 3
const LONGEST_LINE = 60

/** True for a stanza: several short lines, each broken on purpose. */
export function isVerse(paragraph: Paragraph, text: string): boolean {
  const breaks = paragraph.children.filter((node) => node.type === 'break').length
  const lines = text.split('\n')
  return (
    breaks + 1 >= FEWEST_LINES &&
    breaks + 1 === lines.length &&
    lines.every((line) => line.length <= LONGEST_LINE)
  )
}
