import type { Code, Heading, Html, Image, ImageReference, Nodes, Paragraph, Root, TableCell } from 'mdast'
import type { Metadata } from '../../document/document.ts'
import type { Role } from '../../document/role.ts'
import type { Range } from '../../text/range.ts'
import { type IgnoreComment, readIgnoreComment } from '../directives.ts'
import type { HtmlContent, UnplacedBlock } from '../html/html-content.ts'
import { draftProse, type MarkupProse } from '../markup-prose.ts'
import { settleRole } from '../markup-roles.ts'
import { addValue } from '../markup-values.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Aside, addInline } from './inline.ts'
import { isEmphasisOnly, isImageOnly, isVerse } from './paragraphs.ts'
import { rangeOf } from './parse-markdown.ts'
import { childrenOf, ownerOf, type Placed, removalOf } from './removal.ts'
import { shiftContent } from './shift.ts'

/** What holds for all that stands in a container. */
interface Surroundings {
  readonly role: Role | undefined
  readonly listDepth: number
  readonly quoteDepth: number
}

interface Step {
  readonly placed: Placed
  readonly before: Nodes | undefined
  readonly around: Surroundings
}

/** What one part of a text leaves to the next. */
export interface Carried {
  /** The node right above. */
  readonly above: Nodes | undefined
  /** True when the piece has its headline. */
  readonly headline: boolean
}

export interface MarkdownContent extends HtmlContent {
  readonly carried: Carried
}

/** Reads a tree into blocks in source order, without recursion. */
export function readBlocks(
  root: Root,
  source: string,
  readHtml: (source: string) => HtmlContent,
  carried: Carried,
): MarkdownContent {
  const walk = new BlockWalk(source, readHtml, carried.headline)
  const steps: Step[] = []
  const push = (placed: Placed, around: Surroundings, above: Nodes | undefined): void => {
    const children = childrenOf(placed.node)
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node === undefined) continue
      steps.push({ placed: { node, parent: placed, index: i }, before: children[i - 1] ?? above, around })
    }
  }
  const outside = { role: undefined, listDepth: 0, quoteDepth: 0 }
  push({ node: root, parent: undefined, index: 0 }, outside, carried.above)
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const inside = walk.read(step)
    if (inside !== undefined) push(step.placed, inside, undefined)
  }
  const above = root.children.at(-1) ?? carried.above
  return { ...walk.finish(), carried: { above, headline: walk.hasHeadline } }
}

class BlockWalk {
  readonly #source: string
  readonly #readHtml: (source: string) => HtmlContent
  readonly #blocks: UnplacedBlock[] = []
  readonly #comments: IgnoreComment[] = []
  #metadata: Metadata = {}
  #headline: boolean

  constructor(source: string, readHtml: (source: string) => HtmlContent, headline: boolean) {
    this.#source = source
    this.#readHtml = readHtml
    this.#headline = headline
  }

  get hasHeadline(): boolean {
    return this.#headline
  }

  /** Reads a leaf; for a container gives what holds inside it. */
  read({ placed, before, around }: Step): Surroundings | undefined {
    const { node } = placed
    if (isToml(node)) {
      this.#frontMatter(node)
      return undefined
    }
    switch (node.type) {
      case 'yaml':
        this.#frontMatter(node)
        return undefined
      case 'heading':
        this.#heading(node, placed, around)
        return undefined
      case 'paragraph':
        this.#paragraph(node, placed, before, around)
        return undefined
      case 'code':
        this.#code(node, placed)
        return undefined
      case 'html':
        this.#html(node, placed)
        return undefined
      case 'tableCell':
        this.#cell(node)
        return undefined
      case 'blockquote':
        return { ...around, role: 'quotation', quoteDepth: around.quoteDepth + 1 }
      case 'list':
        return { ...around, role: 'list-item', listDepth: around.listDepth + 1 }
      case 'footnoteDefinition':
        return { ...around, role: 'footnote' }
      case 'listItem':
      case 'table':
      case 'tableRow':
        return around
      default:
        return undefined
    }
  }

  finish(): HtmlContent {
    return { blocks: this.#blocks, comments: this.#comments, metadata: this.#metadata }
  }

  #frontMatter(node: Nodes): void {
    const { start, end } = rangeOf(node)
    const read = readFrontMatter(this.#source, start, end)
    for (const prose of read.prose)
      this.#push({ role: 'metadata', prose, extent: prose.source, removal: null })
    this.#metadata = {
      ...(read.language === undefined ? {} : { language: read.language }),
      ...(read.date === undefined ? {} : { date: read.date }),
    }
  }

  #heading(node: Heading, placed: Placed, around: Surroundings): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node.children, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      const headline = node.depth === 1 && around.role === undefined && !this.#headline
      if (headline) this.#headline = true
      const role = headline ? 'headline' : 'heading'
      this.#pushOwned(role, prose, placed, node.depth, aside.images.length + aside.html.length > 0)
    }
    this.#setAside(aside)
  }

  #paragraph(node: Paragraph, placed: Placed, before: Nodes | undefined, around: Surroundings): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node.children, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      const role = this.#paragraphRole(node, before, around, prose)
      this.#pushOwned(role, prose, placed, depthOf(role, around), aside.images.length + aside.html.length > 0)
    }
    this.#setAside(aside)
  }

  #paragraphRole(node: Paragraph, before: Nodes | undefined, around: Surroundings, prose: MarkupProse): Role {
    if (isEmphasisOnly(node)) {
      const underImage = before !== undefined && isImageOnly(before)
      if (underImage || node.children.some(isImageOnly)) return 'caption'
      if (around.role !== undefined) return around.role
      if (before?.type === 'heading' && before.depth === 1) return 'standfirst'
    }
    if (around.role !== undefined) return around.role
    const { text } = prose.prose
    if (text.startsWith('$$') && text.endsWith('$$') && text.length > 4) return 'code'
    return isVerse(node, text) ? 'verse' : 'body'
  }

  /** Each line of code stands in the source as it is, behind what its container puts in front of it. */
  #code(node: Code, placed: Placed): void {
    const range = rangeOf(node)
    const draft = draftProse()
    let at = firstCodeLine(this.#source, range)
    const lines = node.value.split(LINE_END)
    lines.forEach((line, i) => {
      const end = lineEnd(this.#source, at, range.end)
      const from = end - line.length
      if (i > 0) draft.atomic('\n', { start: at - 1, end: Math.max(from, at) })
      if (from >= at && this.#source.startsWith(line, from)) draft.linear(line, from)
      else draft.atomic(line, { start: at, end })
      at = end + (this.#source.startsWith('\r\n', end) ? 2 : 1)
    })
    const prose = draft.build()
    if (prose !== undefined) this.#pushOwned('code', prose, placed, 0)
  }

  #cell(node: TableCell): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node.children, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      this.#push({ role: 'table-cell', prose, extent: prose.source, removal: null })
    }
    this.#setAside(aside)
  }

  #html(node: Html, placed: Placed | undefined): void {
    const { start, end } = rangeOf(node)
    const raw = this.#source.slice(start, end)
    const comment = readIgnoreComment(raw.trimEnd(), start)
    if (comment !== undefined) {
      this.#comments.push(comment)
      return
    }
    const content = shiftContent(this.#readHtml(withoutContainerSigns(raw, node.value)), start)
    const whole = placed === undefined ? null : removalOf(ownerOf(placed), this.#source)
    const indent = raw.length - raw.trimStart().length
    const trimmed = { start: start + indent, end: start + raw.trimEnd().length }
    for (const block of content.blocks) {
      this.#blocks.push({ ...block, removal: removalInHtml(block.removal, trimmed, whole) })
    }
    this.#comments.push(...content.comments)
  }

  #setAside(aside: Aside): void {
    for (const image of aside.images) this.#image(image)
    for (const node of aside.html) if (node.type === 'html') this.#html(node, undefined)
  }

  #image(node: Image | ImageReference): void {
    const range = rangeOf(node)
    this.#attribute(node.alt, { start: range.start + 2, end: range.end })
    if (node.type === 'image') this.#attribute(node.title, titleRange(this.#source, range, node.title))
  }

  #attribute(value: string | null | undefined, range: Range | undefined): void {
    if (value === null || value === undefined || range === undefined) return
    const draft = draftProse()
    addValue(draft, value, this.#source, range, 'markdown')
    const prose = draft.build()
    if (prose !== undefined) this.#push({ role: 'alt-text', prose, extent: prose.source, removal: null })
  }

  #pushOwned(role: Role, prose: MarkupProse, placed: Placed, depth: number, shared = false): void {
    const owner = ownerOf(placed)
    const extent = rangeOf(owner.node)
    const removal = shared ? null : removalOf(owner, this.#source)
    this.#push({ role, prose, extent, removal, depth })
  }

  #push(block: {
    readonly role: Role
    readonly prose: MarkupProse
    readonly extent: Range
    readonly removal: Range | null
    readonly depth?: number
  }): void {
    const { role, prose, extent, removal, depth } = block
    this.#blocks.push({
      ...settleRole(role, prose.prose.text, prose.spans),
      prose: prose.prose,
      extent,
      removal,
      depth: depth ?? 0,
      linkDensity: prose.linkDensity,
    })
  }
}

/** The front matter extension adds a kind of node that the tree's own types do not name. */
function isToml(node: Nodes): boolean {
  const type: string = node.type
  return type === 'toml'
}

function depthOf(role: Role, around: Surroundings): number {
  if (role === 'list-item') return around.listDepth
  return role === 'quotation' ? around.quoteDepth : 0
}

/** Where the first line of the code itself begins: behind the opening fence, if there is one. */
function firstCodeLine(source: string, range: Range): number {
  if (!/^(?:`{3}|~{3})/.test(source.slice(range.start, range.start + 3))) return range.start
  const end = lineEnd(source, range.start, range.end)
  return end + (source.startsWith('\r\n', end) ? 2 : 1)
}

function lineEnd(source: string, from: number, to: number): number {
  let at = from
  while (at < to && source.charAt(at) !== '\n' && source.charAt(at) !== '\r') at++
  return at
}

/** The title of an image between its quotes, where it stands there letter for letter. */
function titleRange(source: string, image: Range, title: string | null | undefined): Range | undefined {
  if (title === null || title === undefined) return undefined
  let end = image.end - 1
  while (end > image.start && /\s/.test(source.charAt(end - 1))) end--
  const range = { start: end - 1 - title.length, end: end - 1 }
  return range.start > image.start && source.slice(range.start, range.end) === title ? range : undefined
}

/**
 * HTML in a quotation or an item carries that container's signs on each line. White space of the
 * same length takes their place, so that every offset stays.
 */
function withoutContainerSigns(raw: string, value: string): string {
  if (raw === value) return raw
  const values = value.split(LINE_END)
  return raw
    .split(LINE_END_KEPT)
    .map((line, i) => {
      // Even places hold lines, odd ones what ends them.
      const own = i % 2 === 0 ? (values[i / 2] ?? '') : line
      return line.endsWith(own) ? ' '.repeat(line.length - own.length) + own : line
    })
    .join('')
}

const LINE_END = /\r\n|\n|\r/
const LINE_END_KEPT = /(\r\n|\n|\r)/

/**
 * What goes with a block of raw HTML. All of it goes as any block of Markdown does; its beginning
 * cannot go alone, since that is what makes it HTML.
 */
function removalInHtml(removal: Range | null, html: Range, whole: Range | null): Range | null {
  if (removal === null || removal.start > html.start) return removal
  return removal.end >= html.end ? whole : null
}
