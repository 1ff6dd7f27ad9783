import type { Range } from '../../text/range.ts'

/** What stands below each other in a text. */
export type BlockKind =
  | 'root'
  | 'frontMatter'
  | 'heading'
  | 'paragraph'
  | 'fencedCode'
  | 'indentedCode'
  | 'html'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'footnoteDefinition'
  | 'definition'
  | 'thematicBreak'

/** What stands within a line. Words themselves have no node: they are what lies between nodes. */
export type InlineKind =
  | 'escape'
  | 'entity'
  | 'break'
  | 'emphasis'
  | 'strong'
  | 'deleted'
  | 'link'
  | 'image'
  | 'url'
  | 'autolink'
  | 'inlineCode'
  | 'inlineHtml'
  | 'footnoteReference'
  /** What looked like a link until its address proved to be none. */
  | 'words'

/** Signs: never prose. */
export type SignKind = 'mark' | 'quoteMark' | 'linkMark' | 'label' | 'title' | 'codeText'

export type NodeKind = BlockKind | InlineKind | SignKind

/** A node of a Markdown tree, in source space. Its children are in order and do not overlap. */
export interface MarkdownNode extends Range {
  readonly kind: NodeKind
  /** The level of a heading, from 1; 0 elsewhere. */
  readonly depth: number
  readonly children: readonly MarkdownNode[]
}
