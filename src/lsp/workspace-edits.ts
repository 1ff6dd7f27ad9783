import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../text/edits.ts'
import type { OpenPiece } from './open-pieces.ts'

/** Edits of pieces as the client takes them, with the version that they are for where it takes that. */
export function workspaceEdit(
  changes: readonly { readonly piece: OpenPiece; readonly edits: readonly Edit[] }[],
  versioned: boolean,
): WorkspaceEdit {
  if (!versioned) {
    return {
      changes: Object.fromEntries(changes.map(({ piece, edits }) => [piece.uri, textEdits(piece, edits)])),
    }
  }
  return {
    documentChanges: changes.map(({ piece, edits }) => ({
      textDocument: { uri: piece.uri, version: piece.version },
      edits: textEdits(piece, edits),
    })),
  }
}

function textEdits({ positions }: OpenPiece, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: positions.rangeOf(range), newText: text }))
}
