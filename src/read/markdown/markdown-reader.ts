import type { Document } from '../../document/document.ts'
import { findIgnoreComments, scopeDirectives } from '../directives.ts'
import { type HtmlContent, placeBlocks } from '../html/html-content.ts'
import { readText } from '../text/read-text.ts'
import { markdownParser } from './parse-markdown.ts'
import { readBlocks } from './read-blocks.ts'

/**
 * A reader of Markdown with front matter, tables, footnotes and HTML. Never throws on any text.
 * @param readHtml reads the HTML that stands in it
 */
export function markdownReader(readHtml: (source: string) => HtmlContent): (source: string) => Document {
  const parse = markdownParser()
  return (source) => {
    const root = parse(source)
    const content = root === undefined ? readAsText(source) : readBlocks(root, source, readHtml)
    const blocks = placeBlocks(content.blocks)
    const directives = scopeDirectives(content.comments, blocks, source)
    return {
      format: 'markdown',
      source,
      blocks,
      directives,
      lists: content.lists,
      metadata: content.metadata,
    }
  }
}

/** What no parser reads in linear time is read as what it is beside its signs: text. */
function readAsText(source: string): HtmlContent {
  const { blocks, lists } = readText(source)
  return {
    blocks: blocks.map(({ index: _, ...block }) => block),
    comments: findIgnoreComments(source),
    lists,
    metadata: {},
  }
}
