import type { Document } from './document.ts'

/** True for a piece with code in it, in blocks or in a line: its words are those of programs and their pages. */
export function holdsCode({ blocks }: Document): boolean {
  return blocks.some(({ role, spans }) => role === 'code' || spans.some(({ kind }) => kind === 'code'))
}

/** What AsciiDoc and reStructuredText have on lines of their own, which the reader of plain text takes for code. */
const TYPESET = /^(?:\[\[|\[[a-z]+[\],]|(?:include|image|ifdef)::|\.\. [a-z-]+::|:[\w-]+:|-{4}|\.{4})/

/** True for a plain text that is written for a typesetting program: a manual, whose headings are marked as such. */
export function isTypeset({ format, blocks }: Document): boolean {
  return format === 'text' && blocks.some(({ role, prose }) => role === 'code' && TYPESET.test(prose.text))
}
