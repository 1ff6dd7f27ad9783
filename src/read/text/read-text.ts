import type { Block, Document, Span } from '../../document/document.ts'
import { plainText } from '../../text/mapped-text.ts'
import { findRoles } from '../roles/find-roles.ts'
import { machineText } from '../roles/machine-text.ts'
import { quotedSpeech } from '../roles/quoted-speech.ts'
import { scanLines } from './lines.ts'
import { removals } from './removals.ts'

/** Reads plain text: paragraphs by its line breaks, roles by shape and position. Never throws on any text. */
export function readText(source: string): Document {
  const lines = scanLines(source)
  const spans = Array.from({ length: lines.count }, (_, i) => ({ first: i, last: i }))
  const extents = spans.map(({ first, last }) => ({
    start: lines.contentStarts[first] ?? 0,
    end: lines.contentEnds[last] ?? 0,
  }))
  const texts = extents.map(({ start, end }) => source.slice(start, end))
  const roles = findRoles(texts)
  const gone = removals(source, lines, spans)
  const blocks = extents.map((extent, index): Block => {
    const text = texts[index] ?? ''
    const found = roles[index]
    return {
      index,
      role: found?.role ?? 'body',
      prose: plainText(text, extent.start),
      spans: [...(found?.spans ?? []), ...quotedSpeech(text), ...machineText(text)].sort(byStart),
      extent,
      removal: gone[index] ?? null,
      depth: found?.role === 'heading' ? 1 : 0,
      linkDensity: 0,
    }
  })
  return { format: 'text', source, blocks, directives: [], metadata: {} }
}

function byStart(a: Span, b: Span): number {
  return a.range.start - b.range.start || b.range.end - a.range.end
}
