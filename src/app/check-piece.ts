import type { Document } from '../document/document.ts'
import { type CheckResult, check } from '../engine/check.ts'
import { documentWords } from '../engine/document-words.ts'
import { checkStretches, type Stretch } from '../engine/stretches.ts'
import { joinResults, type Share } from '../engine/thread-share.ts'
import { once } from '../text/once.ts'
import type { Bench } from './bench.ts'
import { type CheckedPiece, LateCheckedPiece } from './checked-piece.ts'
import type { Piece } from './piece.ts'
import { headOf, languageOf } from './piece-language.ts'

/**
 * Hires another thread for a piece.
 * @param stretches that a long text is checked in; one or none where both threads read the whole piece
 */
export type HireHelp = (stretches: readonly Stretch[]) => CheckHelp

/** Another thread that checks a part of the same piece. */
export interface CheckHelp {
  /** What is left to this thread. */
  readonly own: Share
  /** What the others find; asked for when the own ones are through. */
  readonly rest: () => Promise<CheckResult>
}

/** The share of a thread that works alone. */
const WHOLE: Share = (parts) => parts

/**
 * Checks a whole piece.
 * @param help hires a thread that takes a part of the work
 */
export async function checkPiece(bench: Bench, { source }: Piece, help?: HireHelp): Promise<CheckedPiece> {
  const { policy, rules, read, withGuests, stretches } = bench
  const helper = help?.(stretches)
  const document = once(() => read(source))
  const { own, language } = checkPart(bench, source, document, helper?.own ?? WHOLE)
  const ours = helper === undefined ? own : joinResults(own, await helper.rest(), rules)
  const result = await withGuests(ours, document)
  return new LateCheckedPiece(document, { source, result, language, policy })
}

/**
 * Checks a share of a piece: of the stretches of a long text, or of the rules, all of which read any other piece.
 * @param document of the whole piece
 */
export function checkPart(
  bench: Bench,
  source: string,
  document: () => Document,
  share: Share,
): { readonly own: CheckResult; readonly language: string } {
  const { read, rules, ports, stretches } = bench
  if (stretches.length > 1) {
    const own = checkShared(bench, stretches, share)
    return { own, language: languageOf(headOf(source, read), ports) }
  }
  const words = documentWords(document())
  const own = check(document(), share(rules), ports, words)
  return { own, language: languageOf(document(), ports, words) }
}

/** Checks a share of the stretches of a long text. */
export function checkShared(
  { read, rules, ports }: Bench,
  stretches: readonly Stretch[],
  share: Share,
): CheckResult {
  return checkStretches(share(stretches), read, (stretch) => check(stretch, rules, ports))
}
