import type { Block, Document } from '../../src/document/document.ts'
import type { Role } from '../../src/document/role.ts'
import { plainText } from '../../src/text/mapped-text.ts'

/** A paragraph with the role that its page's mark-up gave it. */
export interface Paragraph {
  readonly role: Role
  readonly text: string
}

/** Paragraphs as a document with their roles given, where it is a rule that is measured and no reader. Empty ones are left out. */
export function documentOf(paragraphs: readonly Paragraph[]): Document {
  const blocks: Block[] = []
  let source = ''
  for (const { role, text } of paragraphs) {
    const prose = text.trim()
    if (prose === '') continue
    const start = source.length
    const end = start + prose.length
    source += `${prose}\n\n`
    blocks.push({
      index: blocks.length,
      role,
      prose: plainText(prose, start),
      spans: [],
      extent: { start, end },
      removal: { start, end: end + 2 },
      depth: 0,
      linkDensity: 0,
    })
  }
  return { format: 'text', source, blocks, directives: [], lists: [], metadata: {} }
}
