import type { Document } from '../../document/document.ts'
import { readText } from '../text/read-text.ts'

/** Reads HTML. */
export function readHtml(source: string): Document {
  return { ...readText(source), format: 'html' }
}
