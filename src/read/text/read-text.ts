import type { Block, Document } from '../../document/document.ts'
import { plainText } from '../../text/mapped-text.ts'

const LINE = /[^\r\n]+/g

/** Reads plain text: each line a block of body prose. */
export function readText(source: string): Document {
  const blocks: Block[] = []
  for (const match of source.matchAll(LINE)) {
    const text = match[0].trim()
    if (text === '') continue
    const start = match.index + match[0].indexOf(text)
    const end = start + text.length
    const gapStart = blocks.at(-1)?.extent.end ?? 0
    blocks.push({
      index: blocks.length,
      role: 'body',
      prose: plainText(text, start),
      spans: [],
      extent: { start, end },
      removal: { start: gapStart, end },
      depth: 0,
      linkDensity: 0,
    })
  }
  return { format: 'text', source, blocks, directives: [], metadata: {} }
}
