import { compareEdits, type Edit } from './edits.ts'

/** A run of the text as it now stands: from the first text, or put in since. */
type Piece =
  | { readonly kept: true; readonly start: number; readonly end: number }
  | { readonly kept: false; readonly text: string }

/**
 * Rounds of edits, each counted in the text that the round before left, as edits of the first text.
 * Takes time in the edits of all rounds times the rounds, never in the text.
 * @param length of the first text, in UTF-16 code units
 * @param rounds in each, edits that do not overlap
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ kept: true, start: 0, end: length }]
  for (const round of rounds) pieces = applyRound(pieces, [...round].sort(compareEdits))
  return editsBetween(pieces, length)
}

function applyRound(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const out: Piece[] = []
  const source = pieceSource(pieces)
  for (const edit of edits) {
    out.push(...source.upTo(edit.range.start))
    source.upTo(edit.range.end)
    if (edit.text !== '') out.push({ kept: false, text: edit.text })
  }
  out.push(...source.upTo(Number.POSITIVE_INFINITY))
  return out
}

/** Gives pieces in order, cut where they are asked for. */
function pieceSource(pieces: readonly Piece[]): { upTo(offset: number): readonly Piece[] } {
  let index = 0
  let at = 0
  let current = pieces[0]
  return {
    upTo(offset) {
      const given: Piece[] = []
      while (current !== undefined && at < offset) {
        const length = lengthOf(current)
        const taken = Math.min(length, offset - at)
        given.push(part(current, 0, taken))
        at += taken
        current = taken === length ? pieces[++index] : part(current, taken, length)
      }
      return given
    },
  }
}

function lengthOf(piece: Piece): number {
  return piece.kept ? piece.end - piece.start : piece.text.length
}

function part(piece: Piece, from: number, to: number): Piece {
  return piece.kept
    ? { kept: true, start: piece.start + from, end: piece.start + to }
    : { kept: false, text: piece.text.slice(from, to) }
}

/** What the pieces put between the parts of the first text that they keep. */
function editsBetween(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = []
  let done = 0
  let text = ''
  for (const piece of [...pieces, { kept: true, start: length, end: length } as const]) {
    if (!piece.kept) {
      text += piece.text
      continue
    }
    if (text !== '' || piece.start > done) edits.push({ range: { start: done, end: piece.start }, text })
    text = ''
    done = piece.end
  }
  return edits
}
