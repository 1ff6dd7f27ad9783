import type { Document } from '../../document/document.ts'
import { readText } from '../text/read-text.ts'

/** Reads Markdown. */
export function readMarkdown(source: string): Document {
  return { ...readText(source), format: 'markdown' }
}
