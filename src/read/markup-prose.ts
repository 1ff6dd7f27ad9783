import type { Span } from '../document/document.ts'
import type { SpanKind } from '../document/role.ts'
import { joined, type MappedText, mapText } from '../text/mapped-text.ts'
import type { Range } from '../text/range.ts'

/** The finished prose of one block that was read out of mark-up. */
export interface MarkupProse {
  readonly prose: MappedText
  /** Those that the mark-up makes, in the order in which they end. */
  readonly spans: readonly Span[]
  readonly linkDensity: number
  /** What the prose was read from, from its first to its last unit. */
  readonly source: Range
}

/** A piece of prose and the source it stands for; linear where the two are equal. */
interface Piece {
  text: string
  start: number
  end: number
  linear: boolean
}

interface Mark {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
}

/**
 * Gathers the prose of one block out of mark-up, in source order: text, breaks, and the spans that
 * inline mark-up makes. White space at either end of the block is not prose.
 */
export interface ProseDraft {
  /** Prose that stands in the source as it is, from `start` on. */
  linear(text: string, start: number): void
  /** Prose that stands for a source range as a whole. */
  atomic(text: string, source: Range): void
  /** The end of a line on the page: one line feed, however the source spells it. `exact` where it is one there, too. */
  lineBreak(source: Range, exact: boolean): void
  /** Code units gathered so far: the mark from which `span` counts. */
  readonly length: number
  /** The source offset up to which prose was gathered; -1 before the first piece. */
  readonly reached: number
  /** True while nothing but white space was gathered. */
  readonly blank: boolean
  /** Notes a span over what was gathered since `from`. */
  span(kind: SpanKind, from: number): void
  /** The block's prose; `undefined` where there is none. */
  build(): MarkupProse | undefined
}

/** Begins the prose of a block. */
export function draftProse(): ProseDraft {
  return new PieceDraft()
}

class PieceDraft implements ProseDraft {
  readonly #pieces: Piece[] = []
  readonly #marks: Mark[] = []
  length = 0
  reached = -1
  blank = true

  linear(text: string, start: number): void {
    const skipped = showsOneSpace(this.#last(), start) ? text.length - text.trimStart().length : 0
    this.#push(text.slice(skipped), start + skipped, start + text.length, true)
  }

  atomic(text: string, source: Range): void {
    this.#push(text, source.start, source.end, false)
  }

  lineBreak(source: Range, exact: boolean): void {
    const { start, removed } = trimEnd(this.#pieces, source.start)
    this.length -= removed
    this.#push('\n', start, source.end, exact && removed === 0)
  }

  span(kind: SpanKind, from: number): void {
    if (this.length > from) this.#marks.push({ kind, start: from, end: this.length })
  }

  build(): MarkupProse | undefined {
    return finish(this.#pieces, this.#marks)
  }

  #last(): Piece | undefined {
    return this.#pieces[this.#pieces.length - 1]
  }

  #push(text: string, start: number, end: number, linear: boolean): void {
    if (text === '') return
    const last = this.#last()
    if (last?.linear && linear && last.end === start) {
      last.text += text
      last.end = end
    } else {
      this.#pieces.push({ text, start, end, linear })
    }
    this.length += text.length
    this.reached = end
    if (this.blank && NO_SPACE.test(text)) this.blank = false
  }
}

const NO_SPACE = /\S/

/** “a <img> b”, “a<br> b”: where something unseen parts two spaces, the page shows one. */
function showsOneSpace(last: Piece | undefined, start: number): boolean {
  return last !== undefined && last.end !== start && last.text.trimEnd().length < last.text.length
}

/** Takes the white space off the end of the pieces: how much, and the source offset where it began. */
function trimEnd(pieces: Piece[], from: number): { start: number; removed: number } {
  let start = from
  let removed = 0
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    const trimmed = last.text.trimEnd()
    if (trimmed.length === last.text.length) break
    removed += last.text.length - trimmed.length
    start = last.linear ? last.start + trimmed.length : last.start
    if (trimmed !== '') {
      if (last.linear) last.end = start
      last.text = trimmed
      break
    }
    pieces.pop()
  }
  return { start, removed }
}

function finish(pieces: readonly Piece[], marks: readonly Mark[]): MarkupProse | undefined {
  const whole = joined(pieces.map(({ text }) => text))
  const from = whole.length - whole.trimStart().length
  const to = whole.trimEnd().length
  if (from >= to) return undefined
  const builder = mapText()
  let at = 0
  for (const piece of pieces) {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, piece.text.length)
    at += piece.text.length
    if (start >= end) continue
    const text = piece.text.slice(start, end)
    if (piece.linear) builder.linear(text, piece.start + start)
    else builder.atomic(text, piece)
  }
  const prose = builder.build()
  const inside = marks.flatMap((mark): Span[] => {
    const range = { start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }
    return range.start < range.end ? [{ kind: mark.kind, range }] : []
  })
  return {
    prose,
    spans: inside,
    linkDensity: linkShare(inside, prose.text.length),
    source: prose.toSource({ start: 0, end: prose.text.length }),
  }
}

function linkShare(spans: readonly Span[], length: number): number {
  let linked = 0
  for (const { kind, range } of spans) if (kind === 'link') linked += range.end - range.start
  return Math.min(linked / length, 1)
}
