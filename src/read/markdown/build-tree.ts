import type { Tree, TreeCursor } from '@lezer/common'
import type { Range } from '../../text/range.ts'
import type { MarkdownNode, NodeKind } from './markdown-node.ts'

const KINDS: Readonly<Record<string, NodeKind>> = {
  Document: 'root',
  CodeBlock: 'indentedCode',
  FencedCode: 'fencedCode',
  Blockquote: 'blockquote',
  HorizontalRule: 'thematicBreak',
  BulletList: 'list',
  OrderedList: 'list',
  ListItem: 'listItem',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  LinkReference: 'definition',
  Paragraph: 'paragraph',
  Task: 'paragraph',
  Table: 'table',
  TableHeader: 'tableRow',
  TableRow: 'tableRow',
  TableCell: 'tableCell',
  FootnoteDefinition: 'footnoteDefinition',
  Escape: 'escape',
  Entity: 'entity',
  HardBreak: 'break',
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'deleted',
  Link: 'link',
  Image: 'image',
  InlineCode: 'inlineCode',
  HTMLTag: 'inlineHtml',
  Comment: 'inlineHtml',
  ProcessingInstruction: 'inlineHtml',
  Autolink: 'autolink',
  URL: 'url',
  QuoteMark: 'quoteMark',
  LinkMark: 'linkMark',
  LinkLabel: 'label',
  LinkTitle: 'title',
  CodeText: 'codeText',
}

/** Containers whose children are blocks: the signs among them are no neighbours of a block. */
const HOLDS_BLOCKS = new Set<NodeKind>([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'table',
  'tableRow',
])

interface Growing {
  kind: NodeKind
  start: number
  end: number
  depth: number
  children: Growing[]
}

/**
 * Makes the parser's tree into ours: kinds that a reader of prose needs, blocks from their first to
 * their last sign. Without recursion: a hostile text
 * nests deeper than the stack.
 */
export function buildTree(tree: Tree, source: string, frontMatter: Range | undefined): MarkdownNode {
  const growth = new Growth(source)
  const cursor = tree.cursor()
  const open: Growing[] = [growth.node(cursor)]
  const root = open[0] ?? growth.node(cursor)
  let entering = cursor.firstChild()
  while (open.length > 0) {
    const parent = open[open.length - 1] ?? root
    if (!entering) {
      open.pop()
      growth.close(parent)
      if (open.length === 0) break
      cursor.parent()
      entering = cursor.nextSibling()
      continue
    }
    const node = growth.node(cursor)
    if (growth.keeps(parent, node)) parent.children.push(node)
    if (cursor.firstChild()) open.push(node)
    else {
      growth.close(node)
      entering = cursor.nextSibling()
    }
  }
  if (frontMatter !== undefined)
    root.children.unshift({ ...frontMatter, kind: 'frontMatter', depth: 0, children: [] })
  return root
}

class Growth {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  node(cursor: TreeCursor): Growing {
    const { name, from, to } = cursor
    const kind = KINDS[name] ?? 'mark'
    const depth = kind === 'heading' ? Number(name.at(-1)) : 0
    return { kind, start: from, end: to, depth, children: [] }
  }

  keeps(parent: Growing, node: Growing): boolean {
    return !HOLDS_BLOCKS.has(parent.kind) || !isSign(node.kind)
  }

  /** Called when all children are in place. */
  close(node: Growing): void {
    if (node.kind === 'link' || node.kind === 'image') this.#proveLink(node)
    if (isSign(node.kind) || INLINE.has(node.kind)) return
    this.#trim(node)
  }

  /**
   * “[^1]”, and “so it is![^1]”, whose sign of exclamation belongs to the sentence, are footnotes.
   * “[words](no address)” is no link but words.
   */
  #proveLink(node: Growing): void {
    if (node.children.some((child) => child.kind === 'url')) return
    const opening = node.children.find((child) => child.kind === 'linkMark')
    if (opening !== undefined && this.#source.charAt(opening.end) === '^') {
      if (node.kind === 'image') node.start++
      node.kind = 'footnoteReference'
    } else if (this.#source.charAt(node.end) === '(') {
      node.kind = 'words'
      node.children = node.children.filter((child) => child.kind !== 'linkMark')
    }
  }

  /** Leaves the white space around a block, which belongs to the gap between blocks. */
  #trim(node: Growing): void {
    const first = node.children[0]
    const last = node.children[node.children.length - 1]
    if (node.kind === 'list' && first !== undefined) node.start = first.start
    if (HOLDS_BLOCKS.has(node.kind) && node.kind !== 'root' && last !== undefined) node.end = last.end
    if (node.kind !== 'indentedCode')
      while (node.start < node.end && isSpace(this.#source.charCodeAt(node.start))) node.start++
    while (node.end > node.start && isSpace(this.#source.charCodeAt(node.end - 1))) node.end--
  }
}

const SIGNS = new Set<NodeKind>(['mark', 'quoteMark', 'linkMark', 'label', 'title', 'codeText'])
const INLINE = new Set<NodeKind>([
  'escape',
  'entity',
  'break',
  'emphasis',
  'strong',
  'deleted',
  'link',
  'image',
  'url',
  'autolink',
  'words',
  'inlineCode',
  'inlineHtml',
])

function isSign(kind: NodeKind): boolean {
  return SIGNS.has(kind)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
