import type { Metadata, NumberedList } from '../../document/document.ts'
import type { Role, SpanKind } from '../../document/role.ts'
import { type IgnoreComment, readIgnoreComment } from '../directives.ts'
import { draftProse, type MarkupProse, type ProseDraft } from '../markup-prose.ts'
import { addValue } from '../markup-values.ts'
import {
  BLOCK_TAGS,
  EMPTIED_TAGS,
  isUnseen,
  isZone,
  roleOfElement,
  roleOfNames,
  SPAN_OF_TAG,
  VERBATIM_TAGS,
  VOID_TAGS,
} from './element-roles.ts'
import {
  attribute,
  attributeValueRange,
  type Comment,
  type Element,
  type HtmlNode,
  isComment,
  isElement,
  isText,
  type Root,
  rangeOf,
  statedLanguage,
  type Text,
  tokens,
} from './html-node.ts'
import { numberedList } from './numbered-list.ts'
import { isMadeUp, type Owner, type Place, tagCount } from './removal.ts'

/** A block of a tree with what is needed to settle its role among the others. */
export interface HtmlBlock {
  readonly role: Role
  readonly prose: MarkupProse
  readonly depth: number
  readonly language: string | undefined
  /** True where the mark-up says that the piece itself stands here, not the page around it. */
  readonly inArticle: boolean
  /** The nearest block element around it. */
  readonly tag: string
  /** The element that holds this block and nothing else: what goes when the block goes. */
  owner: Owner | undefined
}

export interface HtmlBlocks {
  readonly blocks: readonly HtmlBlock[]
  readonly comments: readonly IgnoreComment[]
  readonly lists: readonly NumberedList[]
  readonly metadata: Metadata
}

/** What holds for all that stands in an element. */
interface Surroundings {
  readonly role: Role | undefined
  readonly zone: Role | undefined
  readonly headingDepth: number
  readonly listDepth: number
  readonly quoteDepth: number
  readonly language: string | undefined
  readonly verbatim: boolean
  readonly inArticle: boolean
  /** Whether the table around is one of words and numbers, whatever its cells hold. */
  readonly tabulates: boolean
  readonly tag: string
}

const OUTSIDE: Surroundings = {
  role: undefined,
  zone: undefined,
  headingDepth: 0,
  listDepth: 0,
  quoteDepth: 0,
  language: undefined,
  verbatim: false,
  inArticle: false,
  tabulates: false,
  tag: '',
}

/** An element that was entered, and what had been found by then. */
interface Entered {
  readonly element: Element
  readonly place: Place
  readonly around: Surroundings
  readonly blocks: number
  readonly media: number
  readonly tags: number
}

type Step =
  | {
      readonly kind: 'enter'
      readonly node: HtmlNode
      readonly index: number
      readonly parent: Place
      readonly around: Surroundings
    }
  | { readonly kind: 'leave'; readonly entered: Entered }

/** An inline element that is still open, and the prose from which it counts. */
interface OpenInline {
  readonly element: Element
  readonly kind: SpanKind | undefined
  readonly role: Role | undefined
  from: number
}

/** Reads a tree into blocks in reading order, without recursion. */
export function readBlocks(root: Root, source: string): HtmlBlocks {
  const walk = new BlockWalk(source)
  const steps: Step[] = []
  const enterAll = (parent: Place, around: Surroundings): void => {
    const { childNodes: children } = parent.node
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node !== undefined) steps.push({ kind: 'enter', node, index: i, parent, around })
    }
  }
  enterAll({ node: root, parent: undefined, index: 0 }, OUTSIDE)
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'leave') {
      walk.leave(step.entered)
    } else if (isText(step.node)) {
      walk.text(step.node, step.around)
    } else if (isComment(step.node)) {
      walk.comment(step.node)
    } else if (isElement(step.node)) {
      const entered = walk.enter(
        step.node,
        { node: step.node, parent: step.parent, index: step.index },
        step.around,
      )
      if (entered === undefined) continue
      steps.push({ kind: 'leave', entered })
      enterAll(entered.place, entered.around)
    }
  }
  return walk.finish()
}

class BlockWalk {
  readonly #source: string
  readonly #blocks: HtmlBlock[] = []
  readonly #comments: IgnoreComment[] = []
  readonly #lists: NumberedList[] = []
  readonly #inlines: OpenInline[] = []
  #metadata: { language?: string; date?: string } = {}
  #media = 0
  /** Tags of all elements entered so far. */
  #tags = 0
  #draft: ProseDraft = draftProse()
  #around: Surroundings = OUTSIDE
  /** The role that an inline element gives to the block so far, when it holds all of it. */
  #labelled: { readonly role: Role; readonly length: number } | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** What holds inside the element; `undefined` where nothing of it is read. */
  enter(element: Element, place: Place, around: Surroundings): Entered | undefined {
    const block = BLOCK_TAGS.has(element.tagName)
    if (block) this.#flush()
    const tagsBefore = this.#tags
    this.#tags += tagCount(element)
    this.#note(element, around)
    if (element.tagName === 'br') this.#lineBreak(element, around)
    if (isUnseen(element) || VOID_TAGS.has(element.tagName)) return undefined
    const entered = {
      element,
      place,
      around,
      blocks: this.#blocks.length,
      media: this.#media,
      tags: tagsBefore,
    }
    if (block) return { ...entered, around: surroundingsIn(element, around) }
    this.#inlines.push({
      element,
      kind: SPAN_OF_TAG.get(element.tagName),
      role: roleOfNames(element),
      from: this.#draft.length,
    })
    return entered
  }

  leave(entered: Entered): void {
    const { element } = entered
    if (!BLOCK_TAGS.has(element.tagName)) {
      const inline = this.#inlines.pop()
      if (inline?.kind !== undefined) this.#draft.span(inline.kind, inline.from)
      if (inline?.role !== undefined && inline.from === 0) {
        this.#labelled = { role: inline.role, length: this.#draft.length }
      }
      return
    }
    this.#flush()
    this.#settleOwner(entered)
  }

  text(node: Text, around: Surroundings): void {
    const range = rangeOf(node)
    if (range === undefined) return
    // A parser moves what may not stand in a table in front of it: never one block with what stands there.
    if (range.start < this.#draft.reached) this.#flush()
    if (this.#draft.blank) this.#around = around
    addValue(this.#draft, node.value, this.#source, range, around.verbatim ? 'verbatim' : 'html')
  }

  comment(node: Comment): void {
    const range = rangeOf(node)
    if (range === undefined) return
    const comment = readIgnoreComment(this.#source.slice(range.start, range.end), range.start)
    if (comment !== undefined) this.#comments.push(comment)
  }

  finish(): HtmlBlocks {
    this.#flush()
    return { blocks: this.#blocks, comments: this.#comments, lists: this.#lists, metadata: this.#metadata }
  }

  #lineBreak(element: Element, around: Surroundings): void {
    const range = rangeOf(element)
    if (range === undefined || this.#draft.blank) return
    this.#around = around
    this.#draft.lineBreak(range, false)
  }

  /** What an element says in its attributes: alternative texts, languages, numbers, dates, descriptions. */
  #note(element: Element, around: Surroundings): void {
    if (element.tagName === 'html') {
      const language = statedLanguage(element)
      if (language !== undefined && language.trim() !== '') this.#metadata.language = language.trim()
    } else if (element.tagName === 'img') {
      this.#media++
      // “Avatar of pierfan” among comments is furniture as they are.
      if (around.zone !== undefined) return
      for (const name of ['alt', 'title']) this.#attributeBlock(element, name, 'alt-text', around)
    } else if (element.tagName === 'ol') {
      const list = numberedList(element, this.#source)
      if (list !== undefined) this.#lists.push(list)
    } else if (element.tagName === 'meta') {
      this.#meta(element, around)
    } else if (element.tagName === 'time' && this.#metadata.date === undefined) {
      const date = attribute(element, 'datetime')
      if (date !== undefined && around.zone === undefined) this.#metadata.date = date
    } else if (MEDIA_TAGS.has(element.tagName)) this.#media++
  }

  #meta(element: Element, around: Surroundings): void {
    const name = [attribute(element, 'name'), ...tokens(element, 'property')].find(
      (value) => value !== undefined,
    )
    const key = name?.toLowerCase() ?? ''
    if (DESCRIPTIONS.has(key)) this.#attributeBlock(element, 'content', 'metadata', around)
    else if (PUBLISHED.has(key)) {
      const date = attribute(element, 'content')
      if (date !== undefined) this.#metadata.date = date
    }
  }

  #attributeBlock(element: Element, name: string, role: Role, around: Surroundings): void {
    const value = attribute(element, name)
    const range = attributeValueRange(element, name, this.#source)
    if (value === undefined || range === undefined) return
    const draft = draftProse()
    addValue(draft, value, this.#source, range, 'attribute')
    const prose = draft.build()
    if (prose === undefined) return
    this.#push(role, prose, { ...around, tag: element.tagName })
  }

  /** Ends the block in hand. Inline elements that are still open go on in the next one. */
  #flush(): void {
    const draft = this.#draft
    if (draft.length === 0) return
    for (const inline of this.#inlines) {
      if (inline.kind !== undefined) draft.span(inline.kind, inline.from)
      inline.from = 0
    }
    const labelled = this.#labelled?.length === draft.length ? this.#labelled.role : undefined
    this.#labelled = undefined
    this.#draft = draftProse()
    const prose = draft.build()
    const { zone, role } = this.#around
    if (prose !== undefined) this.#push(zone ?? role ?? labelled ?? 'body', prose, this.#around)
  }

  #push(role: Role, prose: MarkupProse, around: Surroundings): void {
    this.#blocks.push({
      role,
      prose,
      depth: depthOf(role, around),
      language: around.language,
      inArticle: around.inArticle,
      tag: around.tag,
      owner: undefined,
    })
  }

  /** An element that holds one block and no picture is that block's own. */
  #settleOwner({ element, place, blocks, media, tags }: Entered): void {
    if (this.#blocks.length !== blocks + 1 || this.#media !== media || isMadeUp(element)) return
    const block = this.#blocks[blocks]
    if (block === undefined) return
    if (block.owner === undefined || EMPTIED_TAGS.has(element.tagName)) {
      block.owner = { place, tags: this.#tags - tags }
    }
  }
}

const MEDIA_TAGS = new Set(['video', 'audio', 'iframe', 'object', 'embed', 'svg', 'picture', 'input'])
const DESCRIPTIONS = new Set([
  'description',
  'og:title',
  'og:description',
  'twitter:title',
  'twitter:description',
])
const PUBLISHED = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'])

function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  const tag = element.tagName
  const role = ownRole(element, around)
  const zone = around.zone ?? (role !== undefined && isZone(role) ? role : undefined)
  return {
    role: role ?? around.role,
    zone,
    headingDepth: HEADING.test(tag) ? Number(tag.charAt(1)) : around.headingDepth,
    listDepth: LIST_TAGS.has(tag) ? around.listDepth + 1 : around.listDepth,
    quoteDepth: tag === 'blockquote' ? around.quoteDepth + 1 : around.quoteDepth,
    language: statedLanguage(element) ?? around.language,
    verbatim: around.verbatim || VERBATIM_TAGS.has(tag),
    inArticle: around.inArticle || tag === 'article' || tag === 'main',
    tabulates: tag === 'table' ? isOfData(element) : around.tabulates,
    tag,
  }
}

const HEADING = /^h[1-6]$/
const LIST_TAGS = new Set(['ul', 'ol', 'dl', 'menu'])

function ownRole(element: Element, around: Surroundings): Role | undefined {
  const role = roleOfElement(element)
  // “<blockquote><p>…</p><footer>The speaker</footer></blockquote>”
  if (role === 'footer' && (around.role === 'quotation' || around.role === 'caption')) return undefined
  // A table that lays out a page holds paragraphs; one that tabulates holds words and numbers.
  if (role === 'table-cell' && !around.tabulates && element.childNodes.some(isBlockElement)) return undefined
  return role
}

/**
 * Whether a table says that it holds data: it has a title, columns, or heads of columns and rows, as those that
 * lay out a page have not (the signs that Firefox tells its screen readers from; manuals write
 * “<td><p>Ctrl+D</p></td>” below “<th>Shortcut</th>”).
 */
function isOfData(table: Element): boolean {
  return table.childNodes.some((part) => {
    if (!isElement(part)) return false
    if (DATA_PARTS.has(part.tagName)) return true
    const rows = part.tagName === 'tr' ? [part] : part.childNodes
    return rows.some((row) => isElement(row) && row.tagName === 'tr' && row.childNodes.some(isHeadCell))
  })
}

const DATA_PARTS = new Set(['caption', 'col', 'colgroup', 'thead', 'tfoot'])

function isHeadCell(node: HtmlNode): boolean {
  return isElement(node) && node.tagName === 'th'
}

function isBlockElement(node: HtmlNode): boolean {
  return isElement(node) && BLOCK_TAGS.has(node.tagName)
}

function depthOf(role: Role, around: Surroundings): number {
  switch (role) {
    case 'heading':
    case 'headline':
      return around.headingDepth
    case 'list-item':
      return Math.max(around.listDepth, 1)
    case 'quotation':
      return Math.max(around.quoteDepth, 1)
    default:
      return 0
  }
}
