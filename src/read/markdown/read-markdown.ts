import type { Block, Document } from '../../document/document.ts'
import { scopeDirectives } from '../directives.ts'
import { readHtmlBlocks } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readBlocks } from './read-blocks.ts'

/** Reads Markdown with front matter, tables, footnotes and HTML. Never throws on any text. */
export function readMarkdown(source: string): Document {
  const root = parseMarkdown(source)
  if (root === undefined) return { ...readText(source), format: 'markdown' }
  const content = readBlocks(root, source, readHtmlBlocks)
  const blocks = content.blocks.map((block, index): Block => ({ index, ...block }))
  const directives = scopeDirectives(content.comments, blocks, source)
  return { format: 'markdown', source, blocks, directives, metadata: content.metadata }
}
