import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'
import { buildTree } from './build-tree.ts'
import { footnotes } from './footnotes.ts'
import { findFrontMatter } from './front-matter.ts'
import type { MarkdownNode } from './markdown-node.ts'
import { plainRuns } from './plain-run.ts'
import { definedLabels, definedReferences, type Labels } from './references.ts'

/** A parser of Markdown; `undefined` for a text that cannot be read in linear time. */
export type MarkdownParser = (source: string) => MarkdownNode | undefined

/**
 * Makes a parser of Markdown with tables, footnotes, strikethrough, bare addresses and front matter. Every offset of its tree is one of the source.
 *
 * The parser beneath knows line feeds only, and no front matter.
 */
export function markdownParser(): MarkdownParser {
  const markdown = parser.configure([GFM, footnotes, hardBreaks, plainRuns])
  const withoutLabels = markdown.configure(definedReferences(NO_LABELS))
  return (source) => {
    const front = findFrontMatter(source)
    const text = parserText(source, front?.end ?? 0)
    if (isPathological(text)) return undefined
    const tree = withoutLabels.parse(text)
    const labels = text.includes(']:') ? definedLabels(tree, text) : NO_LABELS
    if (labels.size === 0) return buildTree(tree, source, front)
    return buildTree(markdown.configure(definedReferences(labels)).parse(text), source, front)
  }
}

const NO_LABELS: Labels = new Set()

/**
 * The source with units of the same length in the place of what the parser would misread. A tab in
 * front of a line feed is white space to it wherever a carriage return is not: “\r” is no blank line.
 */
function parserText(source: string, frontMatterEnd: number): string {
  let text = frontMatterEnd === 0 ? source : ' '.repeat(frontMatterEnd) + source.slice(frontMatterEnd)
  if (text.startsWith('\ufeff')) text = ` ${text.slice(1)}`
  if (text.includes('\r')) text = text.replace(/\r(?!\n)/g, '\n').replaceAll('\r', '\t')
  return text.replace(PADDED_ROW_END, (end, at: number, whole: string) =>
    isDelimiterRow(whole, at) ? ' '.repeat(end.length) : end,
  )
}

/** The parser takes no white space behind the last bar of “| --- | --- |”; without that bar it does. */
const PADDED_ROW_END = /\|[ \t]+(?=\n|$)/g

/** True where the line has nothing but the bars, dashes and colons of a table's second row up to `end`. */
function isDelimiterRow(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && ROW_SIGNS.includes(text.charAt(at))) at--
  return at < 0 || text.charAt(at) === '\n'
}

const ROW_SIGNS = '|-: \t>'

/** “two spaces\r\n” and “\\\r\n”: the parser's own reader of hard breaks looks for a line feed at once. */
const hardBreaks: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreakBeforeReturn',
      before: 'Escape',
      parse(cx, next, from) {
        if (next !== SPACE && next !== BACKSLASH) return -1
        let at = from + 1
        if (next === SPACE) while (cx.char(at) === SPACE) at++
        if (next === SPACE && at < from + 2) return -1
        if (cx.char(at) !== TAB || cx.char(at + 1) !== LINE_FEED) return -1
        return cx.addElement(cx.elt('HardBreak', from, at + 2))
      },
    },
  ],
}

const SPACE = 32
const BACKSLASH = 92
const TAB = 9
const LINE_FEED = 10

const MOST_REFERENCE_LINES = 2000
const GAP = /\n[ \t]*\r?\n/g
const CONTAINER_SIGNS = /(?:^|\n)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){500}/

/**
 * True for a text that no person writes and that the parser reads in more than linear time: hundreds
 * of containers opened in one line or, step by step, in many; or a reference whose title never ends, which the parser begins
 * anew with each of its lines.
 */
function isPathological(text: string): boolean {
  if (CONTAINER_SIGNS.test(text) || hasDeepItem(text)) return true
  if (text.length < MOST_REFERENCE_LINES) return false
  for (let at = 0; at < text.length; ) {
    GAP.lastIndex = at
    const end = GAP.exec(text)?.index ?? text.length
    if (text.charCodeAt(at) === OPENING_BRACKET && hasLines(text, at, end)) return true
    at = Math.max(end + 1, GAP.lastIndex)
  }
  return false
}

const DEEPEST_ITEM = 250
const ITEM = /(?:[-+*]|\d{1,9}[.)])[ \t]/y

/** True where a list item stands so far in that a hundred lists may hold it: the parser asks each of them of each line. */
function hasDeepItem(text: string): boolean {
  for (let line = 0; line >= 0; line = nextLine(text, line)) {
    let at = line
    while (INDENTS.includes(text.charAt(at)) && at < text.length) at++
    ITEM.lastIndex = at
    if (at - line >= DEEPEST_ITEM && ITEM.test(text)) return true
  }
  return false
}

const INDENTS = ' \t>'

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? -1 : end + 1
}

const OPENING_BRACKET = 91

function hasLines(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    if (++lines > MOST_REFERENCE_LINES) return true
  }
  return false
}
