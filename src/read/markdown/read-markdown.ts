import { readHtmlBlocks } from '../html/read-html.ts'
import { markdownReader } from './markdown-reader.ts'

/** Reads Markdown, and any HTML in it. Never throws on any text. */
export const readMarkdown = markdownReader(readHtmlBlocks)
