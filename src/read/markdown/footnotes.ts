import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

const LABEL = /\[\^[^\][\s]{1,999}\]:/y
/** Columns by which the lines of a footnote after its first are set in. */
const INDENT = 4

/**
 * Footnotes as GitHub reads them: “[^1]: The note.” and what is set in below it. Not in the parser's
 * own GFM bundle, since the specification does not name them.
 */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_, line) {
        if (line.next < 0) return true
        if (line.indent < line.baseIndent + INDENT) return false
        line.moveBaseColumn(line.baseIndent + INDENT)
        return true
      },
    },
    { name: 'FootnoteLabel' },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'Blockquote',
      parse(cx, line) {
        const length = labelLength(line)
        if (length === 0) return false
        open(cx, line, length)
        return null
      },
      endLeaf: (_, line) => labelLength(line) > 0,
    },
  ],
}

function open(cx: BlockContext, line: Line, length: number): void {
  const start = cx.lineStart + line.pos
  cx.startComposite('FootnoteDefinition', line.pos)
  cx.addElement(cx.elt('FootnoteLabel', start, start + length))
  line.moveBase(line.skipSpace(line.pos + length))
}

function labelLength(line: Line): number {
  if (line.next !== 91 /* [ */ || line.indent >= line.baseIndent + INDENT) return 0
  LABEL.lastIndex = line.pos
  return LABEL.exec(line.text)?.[0].length ?? 0
}
