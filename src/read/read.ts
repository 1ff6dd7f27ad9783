import type { Document, Format } from '../document/document.ts'
import type { HtmlContent } from './html/html-content.ts'
import { readTagSoup } from './html/tag-soup.ts'
import type { ReadingMemory } from './reading-memory.ts'
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

/**
 * Loads the reader of a format, and with it only the parsers that it needs.
 * @param first the text that is read first, where it is known: Markdown without HTML is read without a parser of HTML
 * @param memory of the readings before, of a text that is edited
 */
export async function loadReader(format: Format, first?: string, memory?: ReadingMemory): Promise<Reader> {
  switch (format) {
    case 'text':
      return (source) => readText(source, memory)
    case 'markdown': {
      const { markdownReader } = await import('./markdown/markdown-reader.ts')
      return markdownReader(await loadHtmlInside(first))
    }
    case 'html':
      return (await import('./html/read-html.ts')).readHtml
  }
}

async function loadHtmlInside(markdown: string | undefined): Promise<(source: string) => HtmlContent> {
  if (markdown !== undefined && !TAG.test(markdown)) return readTagSoup
  return (await import('./html/read-html.ts')).readHtmlBlocks
}

const TAG = /<[a-zA-Z/!?]/
