import type { Block, Document } from '../../src/document/document.ts'
import { columnsOf } from '../../src/text/columns.ts'
import { once } from '../../src/text/once.ts'

/** In blocks: how many terms may share one explanation: “teletext”, “videotext”, and what both of them are. */
const TERMS = 3

/**
 * True for a line of plain text with text set in below it: the term of a glossary, a command of a manual. “Accept” and
 * “Newsletter” are what is explained there, not what a page asks of its readers.
 */
export function headsEntry({ format, source, blocks }: Document, index: number): boolean {
  if (format !== 'text') return false
  const indent = indentOf(source, blocks[index])
  for (let at = index + 1; at <= index + TERMS; at++) {
    const [above, below] = [blocks[at - 1], blocks[at]]
    if (above === undefined || below === undefined) return false
    if (indentOf(source, below) > indent) return true
    if (/\n\s*\n/.test(source.slice(above.extent.end, below.extent.start))) return false
  }
  return false
}

/** The column in which the line of a block begins. */
function indentOf(source: string, block: Block | undefined): number {
  if (block === undefined) return 0
  const start = source.lastIndexOf('\n', block.extent.start - 1) + 1
  return columnsOf(/^[ \t]*/.exec(source.slice(start, block.extent.end))?.[0] ?? '')
}

/** “(*ACCEPT)”, “CC++”, “listen.2”, “A | -A”: signs that a program reads, and no button has. */
const PROGRAM = once(() => /\*\p{L}|\+\+|\p{L}\.\d|\s-\p{L}/u)

/** True for words that stand among signs of programs. */
export function isOfProgram(text: string): boolean {
  return PROGRAM().test(text)
}
