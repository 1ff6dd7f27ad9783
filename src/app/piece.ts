import type { Document, Format } from '../document/document.ts'
import { formatOf } from '../read/read.ts'

/** A piece to be checked. */
export interface Piece {
  /** Absolute; decides the configuration and, where `format` is left out, the format. It need not exist. */
  readonly path: string
  /** Decoded, without a byte-order mark. */
  readonly source: string
  readonly format?: Format
  /** Lines of it that other pieces of a run have at their head or tail too. */
  readonly standingLines?: readonly string[]
}

/** The format that a piece is read in. */
export function formatIn({ format, path }: Piece): Format {
  return format ?? formatOf(path)
}

/** A piece as it stands among those that are checked with it. */
export function amongOthers(document: Document, { standingLines }: Piece): Document {
  if (standingLines === undefined) return document
  return { ...document, standingLines: new Set(standingLines) }
}
