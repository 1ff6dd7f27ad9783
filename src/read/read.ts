import type { Document, Format } from '../document/document.ts'
import { readText } from './text/read-text.ts'

/** Reads a decoded text of one format into a document. Pure; never throws on any text. */
export type Reader = (source: string) => Document

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
}

/** The format that a file name tells; plain text for a name that tells nothing. */
export function formatOf(path: string): Format {
  return FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text'
}

/** True for a file that a walk through a folder takes up unasked. */
export function isProseFile(path: string): boolean {
  return path.includes('.') && Object.hasOwn(FORMATS, path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}

/** Loads the reader of a format, and with it only the parser that it needs. */
export async function loadReader(format: Format): Promise<Reader> {
  switch (format) {
    case 'text':
      return readText
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown
    case 'html':
      return (await import('./html/read-html.ts')).readHtml
  }
}
