import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Range } from '../../text/range.ts'

/** Parses a text or a part of one into a tree with places; `undefined` where that would take more than linear time. */
export type MarkdownParser = (part: string, first: boolean) => Root | undefined

/** A parser of Markdown with tables, footnotes and strikethrough; with front matter where a text begins. */
export function markdownParser(): MarkdownParser {
  const rest = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze()
  const beginning = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(withoutTransforms)
    .freeze()
  return (part, first) => {
    if (isPathological(part)) return undefined
    return (first ? beginning : rest).parse(keepingPlaces(part))
  }
}

/** The parser drops a byte-order mark that is left in the text, and with it every place is off by one. */
function keepingPlaces(source: string): string {
  return source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source
}

/** The extensions' transforms make links of bare addresses: nodes without a place, which nothing here needs. */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  const without = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
  this.data('fromMarkdownExtensions', without)
}

const CONTAINER_SIGNS = /(?:^|[\r\n])(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/
const SIGNS = /[[\]*_~`<&|!\\]/g
const MOST_SIGNS_IN_A_PARAGRAPH = 4000
const LONGEST_PARAGRAPH = 400_000

/** True for a text with lines nested, or with paragraphs full of signs, beyond any that a person writes. */
function isPathological(source: string): boolean {
  return CONTAINER_SIGNS.test(source) || hasCrowdedParagraph(source)
}

function hasCrowdedParagraph(source: string): boolean {
  const gap = /\n[ \t]*\r?\n|\r[ \t]*\r/g
  let at = 0
  while (at < source.length) {
    gap.lastIndex = at
    const end = gap.exec(source)?.index ?? source.length
    if (end - at > LONGEST_PARAGRAPH) return true
    if (end - at > MOST_SIGNS_IN_A_PARAGRAPH) {
      const signs = source.slice(at, end).match(SIGNS)?.length ?? 0
      if (signs > MOST_SIGNS_IN_A_PARAGRAPH) return true
    }
    at = end + 1
  }
  return false
}

/** Where a node stands in the source. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
