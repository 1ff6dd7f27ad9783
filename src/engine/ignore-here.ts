import type { Block, Document } from '../document/document.ts'
import type { Reader } from '../read/read.ts'
import type { Finding } from '../rule/finding.ts'
import { type Edit, splice } from '../text/edits.ts'
import { contains, type Range, shiftRange } from '../text/range.ts'

/** The comment that silences a rule, and the source that it speaks of. */
export interface IgnoreHere {
  readonly edit: Edit
  readonly scope: Range
}

/**
 * Where a comment silences the rule of a finding in its block: on a line of its own above it, or,
 * where a list or a table leaves no room for one, behind its words or before them. Each place is tried by reading
 * the text again: the comment must speak of the finding, and no block may read otherwise.
 * @returns `undefined` where no place does
 */
export function ignoreHere(document: Document, read: Reader, finding: Finding): IgnoreHere | undefined {
  const block = document.blocks.find(({ extent }) => contains(extent, finding.range))
  if (block === undefined) return undefined
  const edit = placesFor(block, document.source, `<!-- copydesk-ignore ${finding.rule} -->`).find((place) =>
    silences(place, document, read, finding),
  )
  return edit === undefined ? undefined : { edit, scope: block.extent }
}

/**
 * Where a comment silences the rule of a finding in the whole file: at its head, or, where something
 * stands there that must stay first (front matter, a doctype), above its first block.
 * @returns `undefined` where no place does
 */
export function ignoreInFile(document: Document, read: Reader, finding: Finding): Edit | undefined {
  const { source, format, blocks } = document
  const first = blocks.find(({ role }) => role !== 'metadata')
  const lineEnd = lineEndOf(source)
  // Markdown ends a comment's HTML block at an empty line only.
  const gap = format === 'html' ? lineEnd : lineEnd + lineEnd
  const text = `<!-- copydesk-ignore-file ${finding.rule} -->${gap}`
  return [
    ...(format === 'html' ? [] : [0]),
    first === undefined ? 0 : lineStartOf(source, first.extent.start),
  ]
    .map((at): Edit => ({ range: { start: at, end: at }, text }))
    .find((place) => silences(place, document, read, finding))
}

function lineStartOf(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
}

function placesFor(block: Block, source: string, comment: string): readonly Edit[] {
  const { start } = block.extent
  const lineStart = lineStartOf(source, start)
  const indent = source.slice(lineStart, start)
  const { end } = block.prose.toSource({ start: 0, end: block.prose.text.length })
  const insert = (at: number, text: string): Edit => ({ range: { start: at, end: at }, text })
  const above = insert(lineStart, `${indent}${comment}${lineEndOf(source)}`)
  const inline = [insert(end, ` ${comment}`), insert(start, `${comment} `)]
  if (indent.trim() !== '') return inline
  // A comment on a line of its own parts a list in two.
  return block.role === 'list-item' ? [...inline, above] : [above, ...inline]
}

function silences(edit: Edit, document: Document, read: Reader, finding: Finding): boolean {
  const after = read(splice(document.source, [edit]))
  const shift = edit.range.start <= finding.range.start ? edit.text.length : 0
  const moved = shiftRange(finding.range, shift)
  return (
    after.directives.some(({ scope, rules }) => rules.includes(finding.rule) && contains(scope, moved)) &&
    after.blocks.length === document.blocks.length &&
    after.blocks.every((block, i) => isSameProse(block, document.blocks[i]))
  )
}

function isSameProse(block: Block, was: Block | undefined): boolean {
  return block.role === was?.role && block.prose.text.trimEnd() === was.prose.text.trimEnd()
}

function lineEndOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
}
