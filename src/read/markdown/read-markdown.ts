import type { Block, Document, Metadata } from '../../document/document.ts'
import type { Range } from '../../text/range.ts'
import { findIgnoreComments, type IgnoreComment, scopeDirectives } from '../directives.ts'
import type { HtmlContent, UnplacedBlock } from '../html/html-content.ts'
import { readHtmlBlocks } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'
import { type Definitions, findDefinitions } from './definitions.ts'
import { type MarkdownParser, markdownParser, rangeOf } from './parse-markdown.ts'
import { type Carried, type MarkdownContent, readBlocks } from './read-blocks.ts'
import { SECTION_LENGTH, splitSections } from './sections.ts'
import { shiftContent } from './shift.ts'

/**
 * Reads Markdown with front matter, tables, footnotes and HTML. Never throws on any text.
 * @param sectionLength units after which the text is parted where nothing spans the cut
 */
export function readMarkdown(source: string, sectionLength = SECTION_LENGTH): Document {
  const parse = markdownParser()
  const definitions = findDefinitions(source)
  const found: UnplacedBlock[] = []
  const comments: IgnoreComment[] = []
  let metadata: Metadata = {}
  let carried: Carried = { above: undefined, headline: false }
  const sections = splitSections(source, sectionLength)
  for (const section of sections) {
    const content = readSection(source, section, sections.length > 1, { parse, definitions, carried })
    for (const block of content.blocks) found.push(withGapAbove(block, section, source))
    comments.push(...content.comments)
    metadata = { ...content.metadata, ...metadata }
    carried = content.carried
  }
  const blocks = found.map((block, index): Block => ({ index, ...block }))
  const directives = scopeDirectives(comments, blocks, source)
  return { format: 'markdown', source, blocks, directives, metadata }
}

interface Reading {
  readonly parse: MarkdownParser
  readonly definitions: Definitions
  readonly carried: Carried
}

/**
 * Reads one part of the text by itself. What it refers to is put in front of it; behind it in the
 * first part, which may begin with front matter.
 */
function readSection(source: string, section: Range, parted: boolean, reading: Reading): MarkdownContent {
  const part = source.slice(section.start, section.end)
  const first = section.start === 0
  const needed = parted ? reading.definitions.neededBy(part) : ''
  const before = first ? 0 : needed.length
  const text = first ? `${part}${needed}` : needed + part
  const root = reading.parse(text, first)
  if (root === undefined) {
    return {
      ...shiftContent(readAsText(part), section.start),
      carried: { ...reading.carried, above: undefined },
    }
  }
  root.children = root.children.filter((node) => {
    const { start } = rangeOf(node)
    return start >= before && start < before + part.length
  })
  const content = readBlocks(root, text, readHtmlBlocks, reading.carried)
  return { ...shiftContent(content, section.start - before), carried: content.carried }
}

/** A part that no parser reads in linear time is read as what it is beside its signs: text. */
function readAsText(part: string): HtmlContent {
  const blocks = readText(part).blocks.map(({ index: _, ...block }) => block)
  return { blocks, comments: findIgnoreComments(part), metadata: {} }
}

/** A block that is all there is in its part takes the gap above it along, as it would elsewhere. */
function withGapAbove(block: UnplacedBlock, section: Range, source: string): UnplacedBlock {
  const { removal } = block
  if (removal === null || removal.start !== section.start || section.start === 0) return block
  if (source.slice(removal.end, section.end).trim() !== '') return block
  let start = removal.start
  while (start > 0 && /[ \t\r\n]/.test(source.charAt(start - 1))) start--
  return { ...block, removal: { start, end: removal.end } }
}
