import { decodeHTMLStrict } from 'entities/decode'
import type { SpanKind } from '../../document/role.ts'
import type { Range } from '../../text/range.ts'
import { SPAN_OF_TAG } from '../html/element-roles.ts'
import type { ProseDraft } from '../markup-prose.ts'
import type { MarkdownNode, NodeKind } from './markdown-node.ts'

/** What stands in a line beside its prose. */
export interface Aside {
  readonly images: MarkdownNode[]
  /** Raw HTML that may say something: an image, a comment. */
  readonly html: MarkdownNode[]
}

const SPAN_OF_NODE: Readonly<Partial<Record<NodeKind, SpanKind>>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  deleted: 'deleted',
  link: 'link',
  url: 'link',
}

/** Adds the prose of a node's content to a draft, and sets aside what is no prose. */
export function addInline(draft: ProseDraft, node: MarkdownNode, source: string, aside: Aside): void {
  new InlineReader(draft, source, aside).read(node, contentOf(node))
}

/** The words of a link or an image stand between its brackets; what is behind them is an address. */
function contentOf(node: MarkdownNode): Range {
  if (node.kind !== 'link' && node.kind !== 'image') return node
  const [opening, closing] = node.children.filter((child) => child.kind === 'linkMark')
  return { start: opening?.end ?? node.start, end: closing?.start ?? node.end }
}

class InlineReader {
  readonly #draft: ProseDraft
  readonly #source: string
  readonly #aside: Aside
  readonly #tags: { readonly name: string; readonly from: number }[] = []
  /** Where a line ended whose next has not yet begun; -1 within a line. */
  #lineEnd = -1

  constructor(draft: ProseDraft, source: string, aside: Aside) {
    this.#draft = draft
    this.#source = source
    this.#aside = aside
  }

  /** Nesting is bounded by the signs that a paragraph may have, and each of them costs a sign. */
  read(node: MarkdownNode, { start, end }: Range): void {
    let at = start
    for (const child of node.children) {
      if (child.start < start || child.end > end) continue
      this.#words(at, child.start)
      this.#node(child)
      at = child.end
    }
    this.#words(at, end)
  }

  #node(node: MarkdownNode): void {
    switch (node.kind) {
      case 'escape':
        this.#atomic(this.#source.charAt(node.start + 1), node)
        break
      case 'entity':
        this.#entity(node)
        break
      case 'break':
        this.#break(node.start)
        break
      case 'inlineCode':
        this.#code(node)
        break
      case 'inlineHtml':
        this.#tag(node)
        break
      case 'image':
        this.#aside.images.push(node)
        break
      case 'emphasis':
      case 'strong':
      case 'deleted':
      case 'link':
      case 'url':
      case 'autolink':
      case 'words':
        this.#span(node)
        break
      default:
        break
    }
  }

  #span(node: MarkdownNode): void {
    const kind = SPAN_OF_NODE[node.kind]
    const content = contentOf(node)
    if (kind !== undefined && this.#lineEnd >= 0) {
      // “[ words](page)” at the beginning of a line: the page shows no space there.
      let start = content.start
      while (isBlank(this.#source.charCodeAt(start))) start++
      this.#beginLine(start)
    }
    const from = this.#draft.length
    this.read(node, content)
    if (kind !== undefined) this.#draft.span(kind, from)
  }

  /** Words as they stand; at the end of a line, what sets in or quotes the next is none of them. */
  #words(from: number, to: number): void {
    let at = from
    while (at < to) {
      if (this.#lineEnd >= 0) while (at < to && isBlank(this.#source.charCodeAt(at))) at++
      let end = at
      while (end < to && !isLineEnd(this.#source.charCodeAt(end))) end++
      if (end > at) {
        this.#beginLine(at)
        this.#draft.linear(this.#source.slice(at, end), at)
      }
      if (end < to) this.#break(end)
      at = end + 1
    }
  }

  #atomic(text: string, range: Range): void {
    this.#beginLine(range.start)
    this.#draft.atomic(text, range)
  }

  #break(at: number): void {
    if (this.#lineEnd < 0) this.#lineEnd = at
  }

  /** A break reaches from the end of one line to the first word of the next. */
  #beginLine(start: number): void {
    if (this.#lineEnd < 0) return
    const end = this.#lineEnd
    this.#lineEnd = -1
    const exact = start - end === 1 && this.#source.charCodeAt(end) === LINE_FEED
    this.#draft.lineBreak({ start: end, end: start }, exact)
  }

  #entity(node: MarkdownNode): void {
    const decoded = decodeReference(this.#source.slice(node.start + 1, node.end - 1))
    if (decoded === undefined) this.#words(node.start, node.end)
    else this.#atomic(decoded, node)
  }

  /** Code in a line: its prose is what stands between the backticks. */
  #code(node: MarkdownNode): void {
    const marks = node.children.filter((child) => child.kind === 'mark')
    let start = marks[0]?.end ?? node.start
    let end = marks.at(-1)?.start ?? node.end
    // “`` `a` ``”: one space on either side only keeps the code from its fence.
    const padded = this.#source.charCodeAt(start) === SPACE && this.#source.charCodeAt(end - 1) === SPACE
    if (padded && this.#source.slice(start, end).trim() !== '') {
      start++
      end--
    }
    this.#beginLine(start)
    const from = this.#draft.length
    this.read(
      { ...node, children: node.children.filter((child) => child.kind === 'quoteMark') },
      { start, end },
    )
    this.#draft.span('code', from)
  }

  /** A tag within a line is no prose; a pair of them may make a span. */
  #tag(node: MarkdownNode): void {
    const opening = this.#source.slice(node.start, Math.min(node.end, node.start + LONGEST_TAG_NAME))
    if (/^<(?:!--|img\b)/i.test(opening)) this.#aside.html.push(node)
    const match = TAG.exec(opening)
    const name = match?.[2]?.toLowerCase()
    if (match === null || name === undefined) return
    if (name === 'br') this.#break(node.start)
    const kind = SPAN_OF_TAG.get(name)
    if (kind === undefined) return
    if (match[1] === '') {
      this.#tags.push({ name, from: this.#draft.length })
      return
    }
    const open = this.#tags.findLastIndex((tag) => tag.name === name)
    const from = this.#tags[open]?.from
    if (from === undefined) return
    this.#tags.length = open
    this.#draft.span(kind, from)
  }
}

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/
const LONGEST_TAG_NAME = 40
const SPACE = 32
const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

const LAST_CODE_POINT = 0x10ffff

/** What “amp” or “#x26” stands for; `undefined` where it stands for nothing. */
function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const reference = `&${name};`
    const decoded = decodeHTMLStrict(reference)
    return decoded === reference ? undefined : decoded
  }
  // Longer ones are no references in Markdown: “&#87654321;” stands for itself.
  if (!/^#(?:\d{1,7}|[xX][\da-fA-F]{1,6})$/.test(name)) return undefined
  const hex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const sound = code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff)
  return String.fromCodePoint(sound ? code : 0xfffd)
}
