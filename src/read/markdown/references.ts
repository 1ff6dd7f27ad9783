import type { Tree } from '@lezer/common'
import { InlineContext, type MarkdownConfig } from '@lezer/markdown'

/** The labels that a text defines, for links and footnotes (“^1”), as `labelKey` has them. */
export type Labels = ReadonlySet<string>

/** Finds the labels that a parsed text defines. Definitions are blocks: brackets within lines do not change them. */
export function definedLabels(tree: Tree, source: string): Labels {
  const labels = new Set<string>()
  tree.iterate({
    enter({ name, from, to, node }) {
      if (name === 'FootnoteLabel') labels.add(labelKey(source.slice(from + 1, to - 2)))
      if (name !== 'LinkReference') return !LEAVES.has(name)
      const label = node.getChild('LinkLabel')
      if (label !== null) labels.add(labelKey(source.slice(label.from + 1, label.to - 1)))
      return false
    },
  })
  return labels
}

const LEAVES = new Set(['Paragraph', 'FencedCode', 'CodeBlock', 'HTMLBlock', 'Table'])

/** Labels are alike whatever their case and their white space. */
function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/**
 * Leaves brackets that refer to nothing alone. The parser makes a link of all of them, and since a
 * link holds no link, “[the #[test] attribute](page)” would be none.
 */
export function definedReferences(labels: Labels): MarkdownConfig {
  return {
    parseInline: [
      {
        name: 'UndefinedReference',
        before: 'LinkEnd',
        parse(cx, next, at) {
          if (next !== CLOSING_BRACKET || cx.char(at + 1) === OPENING_PARENTHESIS) return -1
          const index = innermostBracket(cx)
          const opening = index === null ? null : cx.getDelimiterAt(index)
          if (index === null || opening === null) return -1
          if (labels.size > 0 && labels.has(labelKey(labelAt(cx, opening.to, at)))) return -1
          for (const element of cx.takeContent(index)) cx.addElement(element)
          return at + 1
        },
      },
    ],
  }
}

const OPENING_PARENTHESIS = 40
const OPENING_BRACKET = 91
const CLOSING_BRACKET = 93
const LONGEST_LABEL = 1000

function innermostBracket(cx: InlineContext): number | null {
  const link = cx.findOpeningDelimiter(InlineContext.linkStart)
  const image = cx.findOpeningDelimiter(InlineContext.imageStart)
  return link === null || image === null ? (link ?? image) : Math.max(link, image)
}

/** “[words][label]”, or the words themselves where the label is empty or missing. */
function labelAt(cx: InlineContext, start: number, end: number): string {
  if (cx.char(end + 1) === OPENING_BRACKET) {
    const stated = cx.slice(end + 2, Math.min(end + 2 + LONGEST_LABEL, cx.end))
    const close = stated.indexOf(']')
    if (close > 0 && stated.slice(0, close).trim() !== '') return stated.slice(0, close)
  }
  return end - start > LONGEST_LABEL ? '' : cx.slice(start, end)
}
