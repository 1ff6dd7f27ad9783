import type { Metadata, NumberedList } from '../../document/document.ts'
import type { Role } from '../../document/role.ts'
import type { Range } from '../../text/range.ts'
import { type IgnoreComment, readIgnoreComment } from '../directives.ts'
import type { HtmlContent, UnplacedBlock } from '../html/html-content.ts'
import { draftProse, type MarkupProse } from '../markup-prose.ts'
import { settleRole } from '../markup-roles.ts'
import { readFrontMatter } from './front-matter.ts'
import { htmlQuotations } from './html-quotations.ts'
import { type Aside, addInline } from './inline.ts'
import type { MarkdownNode } from './markdown-node.ts'
import { numberedList } from './numbered-list.ts'
import { isEmphasisOnly, isImageOnly, isVerse } from './paragraphs.ts'
import { ownerOf, type Placed, removalOf } from './removal.ts'
import { shiftContent } from './shift.ts'

/** What holds for all that stands in a container. */
interface Surroundings {
  readonly role: Role | undefined
  readonly listDepth: number
  readonly quoteDepth: number
}

interface Step {
  readonly placed: Placed
  readonly before: MarkdownNode | undefined
  readonly around: Surroundings
}

/** Reads a tree into blocks in source order, without recursion. */
export function readBlocks(
  root: MarkdownNode,
  source: string,
  readHtml: (source: string) => HtmlContent,
): HtmlContent {
  const walk = new BlockWalk(source, readHtml)
  const steps: Step[] = []
  const push = (placed: Placed, around: Surroundings): void => {
    const { children } = placed.node
    const quoted = htmlQuotations(children, source)
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node === undefined) continue
      const depth = quoted?.[i] ?? 0
      const inside = depth === 0 ? around : quotation(around, depth)
      steps.push({ placed: { node, parent: placed, index: i }, before: children[i - 1], around: inside })
    }
  }
  push({ node: root, parent: undefined, index: 0 }, { role: undefined, listDepth: 0, quoteDepth: 0 })
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const inside = walk.read(step)
    if (inside !== undefined) push(step.placed, inside)
  }
  return walk.finish()
}

class BlockWalk {
  readonly #source: string
  readonly #readHtml: (source: string) => HtmlContent
  readonly #blocks: UnplacedBlock[] = []
  readonly #comments: IgnoreComment[] = []
  readonly #lists: NumberedList[] = []
  #metadata: Metadata = {}
  #headline = false

  constructor(source: string, readHtml: (source: string) => HtmlContent) {
    this.#source = source
    this.#readHtml = readHtml
  }

  /** Reads a leaf; for a container gives what holds inside it. */
  read({ placed, before, around }: Step): Surroundings | undefined {
    const { node } = placed
    switch (node.kind) {
      case 'frontMatter':
        this.#frontMatter(node)
        return undefined
      case 'heading':
        this.#heading(node, placed, around)
        return undefined
      case 'paragraph':
        this.#paragraph(node, placed, before, around)
        return undefined
      case 'fencedCode':
      case 'indentedCode':
        this.#code(node, placed)
        return undefined
      case 'html':
        this.#html(node, placed)
        return undefined
      case 'tableCell':
        this.#cell(node)
        return undefined
      case 'blockquote':
        return quotation(around, 1)
      case 'list':
        this.#list(node)
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
    return {
      blocks: this.#blocks,
      comments: this.#comments,
      lists: this.#lists,
      metadata: this.#metadata,
    }
  }

  #list(node: MarkdownNode): void {
    const list = numberedList(node, this.#source)
    if (list !== undefined) this.#lists.push(list)
  }

  #frontMatter(node: MarkdownNode): void {
    const read = readFrontMatter(this.#source, node.start, node.end)
    for (const prose of read.prose)
      this.#push({ role: 'metadata', prose, extent: prose.source, removal: null })
    this.#metadata = {
      ...(read.language === undefined ? {} : { language: read.language }),
      ...(read.date === undefined ? {} : { date: read.date }),
    }
  }

  #heading(node: MarkdownNode, placed: Placed, around: Surroundings): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      const headline = node.depth === 1 && around.role === undefined && !this.#headline
      if (headline) this.#headline = true
      const role = headline ? 'headline' : 'heading'
      this.#pushOwned(role, prose, placed, node.depth, aside.images.length + aside.html.length > 0)
    }
    this.#setAside(aside)
  }

  #paragraph(
    node: MarkdownNode,
    placed: Placed,
    before: MarkdownNode | undefined,
    around: Surroundings,
  ): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      const role = this.#paragraphRole(node, before, around, prose)
      this.#pushOwned(role, prose, placed, depthOf(role, around), aside.images.length + aside.html.length > 0)
    }
    this.#setAside(aside)
  }

  #paragraphRole(
    node: MarkdownNode,
    before: MarkdownNode | undefined,
    around: Surroundings,
    prose: MarkupProse,
  ): Role {
    if (isEmphasisOnly(node, this.#source)) {
      const underImage = before !== undefined && isImageOnly(before, this.#source)
      if (underImage || node.children.some((child) => isImageOnly(child, this.#source))) return 'caption'
      if (around.role !== undefined) return around.role
      if (before?.kind === 'heading' && before.depth === 1) return 'standfirst'
    }
    if (around.role !== undefined) return around.role
    const { text } = prose.prose
    if (text.startsWith('$$') && text.endsWith('$$') && text.length > 4) return 'code'
    return isVerse(node, text) ? 'verse' : 'body'
  }

  /** Each line of code stands in the source as it is, behind what its container puts in front of it. */
  #code(node: MarkdownNode, placed: Placed): void {
    const draft = draftProse()
    let lineEnd = -1
    const endLine = (next: number): void => {
      if (lineEnd >= 0) draft.atomic('\n', { start: lineEnd, end: next })
      lineEnd = -1
    }
    for (const part of node.children) {
      if (part.kind !== 'codeText') continue
      for (let at = part.start; at < part.end; ) {
        const stop = lineStop(this.#source, at, part.end)
        endLine(at)
        draft.linear(this.#source.slice(at, stop), at)
        if (stop < part.end) lineEnd = stop
        at = this.#source.startsWith('\r\n', stop) ? stop + 2 : stop + 1
      }
    }
    const prose = draft.build()
    if (prose !== undefined) this.#pushOwned('code', prose, placed, 0)
  }

  #cell(node: MarkdownNode): void {
    const draft = draftProse()
    const aside: Aside = { images: [], html: [] }
    addInline(draft, node, this.#source, aside)
    const prose = draft.build()
    if (prose !== undefined) {
      this.#push({ role: 'table-cell', prose, extent: prose.source, removal: null })
    }
    this.#setAside(aside)
  }

  #html(node: MarkdownNode, placed: Placed | undefined): void {
    const { start, end } = node
    const raw = this.#source.slice(start, end)
    const comment = readIgnoreComment(raw.trimEnd(), start)
    if (comment !== undefined) {
      this.#comments.push(comment)
      return
    }
    const content = shiftContent(this.#readHtml(withoutQuoteSigns(raw, node)), start)
    const whole = placed === undefined ? null : removalOf(ownerOf(placed), this.#source)
    const indent = raw.length - raw.trimStart().length
    const trimmed = { start: start + indent, end: start + raw.trimEnd().length }
    for (const block of content.blocks) {
      this.#blocks.push({ ...block, removal: removalInHtml(block.removal, trimmed, whole) })
    }
    this.#comments.push(...content.comments)
    this.#lists.push(...content.lists)
  }

  #setAside(aside: Aside): void {
    for (const image of aside.images) this.#image(image)
    for (const node of aside.html) this.#html(node, undefined)
  }

  #image(image: MarkdownNode): void {
    const alt = draftProse()
    addInline(alt, image, this.#source, { images: [], html: [] })
    this.#pushAttribute(alt.build())
    const title = image.children.find((child) => child.kind === 'title')
    if (title === undefined) return
    const stated = draftProse()
    stated.linear(this.#source.slice(title.start + 1, title.end - 1), title.start + 1)
    this.#pushAttribute(stated.build())
  }

  #pushAttribute(prose: MarkupProse | undefined): void {
    if (prose !== undefined) this.#push({ role: 'alt-text', prose, extent: prose.source, removal: null })
  }

  #pushOwned(role: Role, prose: MarkupProse, placed: Placed, depth: number, shared = false): void {
    const owner = ownerOf(placed)
    const extent = { start: owner.node.start, end: owner.node.end }
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
    const { prose, extent, removal, depth } = block
    const { role, spans } = settleRole(block.role, prose.prose.text, prose.spans)
    this.#blocks.push({
      role,
      prose: prose.prose,
      spans,
      extent,
      removal,
      depth: depth ?? 0,
      linkDensity: prose.linkDensity,
    })
  }
}

function quotation(around: Surroundings, depth: number): Surroundings {
  return { ...around, role: 'quotation', quoteDepth: around.quoteDepth + depth }
}

function depthOf(role: Role, around: Surroundings): number {
  if (role === 'list-item') return around.listDepth
  return role === 'quotation' ? around.quoteDepth : 0
}

/** Where the line that begins at `from` ends, at the latest at `to`. */
function lineStop(source: string, from: number, to: number): number {
  let at = from
  while (at < to && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  return at
}

/** HTML in a quotation carries its sign on each line: a space takes its place, so that every offset stays. */
function withoutQuoteSigns(raw: string, node: MarkdownNode): string {
  let clean = ''
  let at = 0
  for (const sign of node.children) {
    if (sign.kind !== 'quoteMark') continue
    clean += `${raw.slice(at, sign.start - node.start)} `
    at = sign.end - node.start
  }
  return at === 0 ? raw : clean + raw.slice(at)
}

/**
 * What goes with a block of raw HTML. All of it goes as any block of Markdown does; its beginning
 * cannot go alone, since that is what makes it HTML.
 */
function removalInHtml(removal: Range | null, html: Range, whole: Range | null): Range | null {
  if (removal === null || removal.start > html.start) return removal
  return removal.end >= html.end ? whole : null
}
