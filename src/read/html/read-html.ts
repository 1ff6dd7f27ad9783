import type { Document, Metadata } from '../../document/document.ts'
import type { Range } from '../../text/range.ts'
import { scopeDirectives } from '../directives.ts'
import { settleRole } from '../markup-roles.ts'
import { type HtmlContent, placeBlocks, type UnplacedBlock } from './html-content.ts'
import { parseHtml } from './parse-html.ts'
import { type HtmlBlock, readBlocks } from './read-blocks.ts'
import { ownExtent, removalOf } from './removal.ts'
import { readTagSoup } from './tag-soup.ts'

/** Reads an HTML page or fragment. Never throws on any text. */
export function readHtml(source: string): Document {
  const { blocks: read, comments, lists, metadata } = readHtmlBlocks(source)
  const blocks = placeBlocks(read)
  const directives = scopeDirectives(comments, blocks, source)
  return { format: 'html', source, blocks, directives, lists, metadata }
}

/** Reads HTML that may be a page of its own or a piece inside another format. */
export function readHtmlBlocks(source: string): HtmlContent {
  const root = parseHtml(source)
  if (root === undefined) return readTagSoup(source)
  const { blocks: found, comments, lists, metadata } = readBlocks(root, source)
  const headline = headlineOf(found)
  const blocks = found.map((block) => finish(block, block === headline, metadata, source))
  return { blocks: apart(blocks), comments, lists, metadata }
}

/** The first top heading of the piece; of the page where no part is marked as the piece. */
function headlineOf(blocks: readonly HtmlBlock[]): HtmlBlock | undefined {
  const tops = blocks.filter((block) => block.role === 'heading' && block.depth === 1)
  return tops.find((block) => block.inArticle) ?? tops[0]
}

function finish(block: HtmlBlock, headline: boolean, metadata: Metadata, source: string): UnplacedBlock {
  const { prose, owner } = block
  const extent = ownExtent(owner, prose.source)
  const removable = block.role !== 'table-cell' && block.role !== 'metadata'
  const { role, spans } = settleRole(headline ? 'headline' : block.role, prose.prose.text, prose.spans)
  const settled: UnplacedBlock = {
    role,
    prose: prose.prose,
    spans,
    extent: extent ?? prose.source,
    removal: owner === undefined || extent === undefined || !removable ? null : removalOf(owner, source),
    depth: block.depth,
    linkDensity: prose.linkDensity,
  }
  const { language } = block
  return language === undefined || language === metadata.language ? settled : { ...settled, language }
}

/** Takes the removal from a block that another reaches into: misnested tags and what a table throws out. */
function apart(blocks: readonly UnplacedBlock[]): readonly UnplacedBlock[] {
  const order = blocks
    .map((block, i) => ({ i, range: proseRange(block) }))
    .sort((a, b) => a.range.start - b.range.start)
  const checked = [...blocks]
  order.forEach(({ i }, place) => {
    const block = blocks[i]
    if (block === undefined || block.removal === null) return
    const before = order[place - 1]?.range.end ?? 0
    const after = order[place + 1]?.range.start ?? Number.POSITIVE_INFINITY
    if (before > block.removal.start || after < block.removal.end) checked[i] = { ...block, removal: null }
  })
  return checked
}

function proseRange(block: UnplacedBlock): Range {
  return block.prose.toSource({ start: 0, end: block.prose.text.length })
}
