import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import type { Format } from '../document/document.ts'
import { formatOf } from '../read/read.ts'
import { type Encoding, type Positions, positionsIn } from './positions.ts'

/** A piece as the editor has it open: one version of it. */
export interface OpenPiece {
  readonly uri: string
  /** Absolute; made up for a piece that was never saved. */
  readonly path: string
  readonly format: Format
  readonly version: number
  readonly text: string
  readonly positions: Positions
}

/** The pieces that the editor has open, each in its newest version. */
export interface OpenPieces {
  open(item: TextDocumentItem): OpenPiece
  /** @returns `undefined` for a piece that is not open */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenPiece | undefined
  close(uri: string): void
  get(uri: string): OpenPiece | undefined
  all(): readonly OpenPiece[]
}

/** @param pathOf where the piece of a URI stands, or would stand once saved */
export function openPieces(encoding: Encoding, pathOf: (uri: string) => string): OpenPieces {
  const pieces = new Map<string, OpenPiece>()
  const keep = (piece: OpenPiece): OpenPiece => {
    pieces.set(piece.uri, piece)
    return piece
  }
  return {
    open({ uri, languageId, version, text }) {
      const path = pathOf(uri)
      const format = FORMATS[languageId] ?? formatOf(path)
      return keep({ uri, path, format, version, text, positions: positionsIn(text, encoding) })
    },
    change(uri, version, changes) {
      const piece = pieces.get(uri)
      if (piece === undefined) return undefined
      let { text, positions } = piece
      for (const change of changes) {
        const next = changed(text, positions, change)
        if (next === text) continue
        text = next
        positions = positionsIn(text, encoding)
      }
      return keep({ ...piece, version, text, positions })
    },
    close: (uri) => void pieces.delete(uri),
    get: (uri) => pieces.get(uri),
    all: () => [...pieces.values()],
  }
}

/** What editors call the formats, where the name of a file does not tell. */
const FORMATS: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  html: 'html',
  xhtml: 'html',
  plaintext: 'text',
  text: 'text',
}

function changed(text: string, positions: Positions, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text
  const { start, end } = positions.offsetsOf(change.range)
  return text.slice(0, start) + change.text + text.slice(end)
}
