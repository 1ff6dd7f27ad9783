import type { Block, Metadata, NumberedList } from '../../document/document.ts'
import type { IgnoreComment } from '../directives.ts'

/** A block before it has its place in a document. */
export type UnplacedBlock = Omit<Block, 'index'>

/** What stands in some HTML, be it a whole page or a piece of HTML inside another format. */
export interface HtmlContent {
  readonly blocks: readonly UnplacedBlock[]
  readonly comments: readonly IgnoreComment[]
  readonly lists: readonly NumberedList[]
  readonly metadata: Metadata
}

/** Gives blocks their places. Part by part, since a spread of each costs more than its settling. */
export function placeBlocks(blocks: readonly UnplacedBlock[]): readonly Block[] {
  return blocks.map(
    ({ role, prose, spans, extent, removal, depth, linkDensity, language }, index): Block =>
      language === undefined
        ? { index, role, prose, spans, extent, removal, depth, linkDensity }
        : { index, role, prose, spans, extent, removal, depth, linkDensity, language },
  )
}
