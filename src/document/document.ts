import type { MappedText } from '../text/mapped-text.ts'
import type { Range } from '../text/range.ts'
import type { Role, SpanKind } from './role.ts'

export type Format = 'text' | 'markdown' | 'html'

/** A part of a block's prose (range in prose space) that is something of its own. */
export interface Span {
  readonly kind: SpanKind
  readonly range: Range
}

/** One block of the page as a reader sees it: a paragraph, a caption, a list item, a cell. */
export interface Block {
  /** Its place in reading order, from 0; `document.blocks[index]` is the block itself. */
  readonly index: number
  readonly role: Role
  readonly prose: MappedText
  /** Parts of the prose that are something of their own, by start. Spans may nest. */
  readonly spans: readonly Span[]
  /** The block in the source with its own mark-up: list marker, tags, heading signs. */
  readonly extent: Range
  /**
   * What goes from the source when the whole block goes, line breaks included, so that no double
   * gap stays; `null` where the block cannot be taken out by itself (a table cell, an attribute).
   */
  readonly removal: Range | null
  /** Depth of a heading from 1, of a list item or a quotation from 1; 0 elsewhere. */
  readonly depth: number
  /** The share of the prose that stands in links, 0 to 1; 0 in plain text. */
  readonly linkDensity: number
  /** The language the mark-up states for this block where it is not the document's. */
  readonly language?: string
}

/** An ignore comment. It says nothing about prose: the engine applies it to findings. */
export interface Directive {
  /** Where the comment stands, in the source. */
  readonly range: Range
  /** The source it speaks of: the next block, all up to the matching end, or the whole file. */
  readonly scope: Range
  /** The rules it silences; empty for all. */
  readonly rules: readonly string[]
}

/** An item of a list whose numbers stand in the source. */
export interface NumberedItem {
  /** The item with its sign and what is its own. */
  readonly extent: Range
  /** The digits; `null` where the item states none and takes the number after the one before it. */
  readonly digits: Range | null
  readonly number: number
  /** True where lines below are set in as far as its words, which a shorter sign would leave behind. */
  readonly hangs: boolean
}

/** A list that counts its items, in order. */
export interface NumberedList {
  readonly items: readonly NumberedItem[]
}

/** What the piece says of itself outside its text. */
export interface Metadata {
  /** The stated language of the whole piece as BCP 47, such as `en-GB`. */
  readonly language?: string
  /** The stated day of publication, as it is written. */
  readonly date?: string
}

/** A piece as it was read: immutable, and all that a rule may know of the file. */
export interface Document {
  readonly format: Format
  /** The decoded text without a byte-order mark, line ends as they stand in the file. */
  readonly source: string
  readonly blocks: readonly Block[]
  readonly directives: readonly Directive[]
  /** The lists that count their items in the source, nested ones as lists of their own. */
  readonly lists: readonly NumberedList[]
  readonly metadata: Metadata
  /**
   * Lines of it that other pieces, checked with it, have at their head or tail too, white space evened
   * out; absent where it is checked alone.
   */
  readonly standingLines?: ReadonlySet<string>
}
