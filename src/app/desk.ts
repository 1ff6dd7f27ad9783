import type { CheckResult } from '../engine/check.ts'
import type { Stretch } from '../engine/stretches.ts'
import type { Share } from '../engine/thread-share.ts'
import { loadReader } from '../read/read.ts'
import type { Fix } from '../rule/finding.ts'
import { once } from '../text/once.ts'
import { openBenches } from './bench.ts'
import { checkPart, checkPiece, checkShared, type HireHelp } from './check-piece.ts'
import type { CheckedPiece } from './checked-piece.ts'
import { type DeskSetup, deskPolicies, userWords } from './desk-setup.ts'
import { type FixedPiece, fixPiece } from './fix-piece.ts'
import { type Follower, openFollower } from './follow-piece.ts'
import type { HousePolicy } from './house-rules.ts'
import { formatIn, type Piece } from './piece.ts'
import { inLanguage } from './piece-language.ts'
import { readyRules } from './ready-rules.ts'

/** Where pieces are checked and fixed: one look at each configuration, one lexicon, each rule loaded once. */
export interface Desk {
  /**
   * What holds for an absolute path, before the file is read.
   * @throws ConfigError
   */
  policyFor(path: string): HousePolicy
  /**
   * All that a check of a path depends on besides the text and the program, as a text; `null` where
   * that cannot be told.
   * @throws ConfigError
   */
  printFor(path: string): Promise<string | null>
  /**
   * @param help hires a thread that takes a part of the work
   * @throws ConfigError
   */
  check(piece: Piece, help?: HireHelp): Promise<CheckedPiece>
  /**
   * What is found by a share in the check of a piece; guests are not asked.
   * @throws ConfigError
   */
  checkShare(piece: Piece, own: Share): Promise<CheckResult>
  /**
   * What is found by a share of the stretches of a long text, whose whole is not at hand; guests are not asked.
   * @throws ConfigError
   */
  checkStretches(
    piece: Omit<Piece, 'source'>,
    stretches: readonly Stretch[],
    own: Share,
  ): Promise<CheckResult>
  /**
   * Fixes a text until nothing more is to be fixed.
   * @param accept whether a fix may be made
   * @throws ConfigError
   */
  fix(piece: Piece, accept: (fix: Fix) => boolean): Promise<FixedPiece>
  /**
   * The words of a piece that neither the lexicon nor the house knows, each as often as it stands
   * there. For a desk that has `spelling` on.
   * @throws ConfigError
   */
  unknownWords(piece: Piece): Promise<readonly string[]>
  /** The words of the blocks of a piece that may be furniture of its site, in order. */
  lines(piece: Piece): Promise<readonly string[]>
  /** Begins to follow a piece that is being edited. */
  follow(): Follower
  /** Ends what runs beside the desk. */
  close(): Promise<void>
}

/** Opens a desk: the one place where readers, rules, lexicon and configuration are put together. */
export function openDesk(setup: DeskSetup = {}): Desk {
  const policyFor = deskPolicies(setup)
  const ownWords = once(() => userWords(setup))
  const rulesFor = readyRules(ownWords, setup)
  const prints = once(async () => (await import('./policy-print.ts')).policyPrints(ownWords))
  const benches = openBenches(setup, policyFor, rulesFor)
  const { benchFor } = benches
  return {
    policyFor,
    async printFor(path) {
      const policy = policyFor(path)
      // A fault in the options is told, whether an older check is at hand or not.
      await rulesFor(policy)
      return (await prints())(path, policy)
    },
    check: async (piece, help) => checkPiece(await benchFor(piece), piece, help),
    async checkShare(piece, own) {
      const bench = await benchFor(piece)
      return checkPart(bench, piece.source, () => bench.read(piece.source), own).own
    },
    checkStretches: async (piece, stretches, own) =>
      checkShared(await benchFor({ ...piece, source: '' }), stretches, own),
    fix: async (piece, accept) => fixPiece(await benchFor(piece), piece.source, accept),
    async unknownWords(piece) {
      const policy = policyFor(piece.path)
      const rules = await rulesFor(policy)
      const read = await loadReader(formatIn(piece), piece.source)
      const { unknownWords } = await import('./unknown-words.ts')
      return unknownWords(
        inLanguage(read(piece.source), policy.language),
        rules,
        benches.portsFor(policy).lexicon,
      )
    },
    async lines(piece) {
      const read = await loadReader(formatIn(piece))
      const { rule } = await import('../../rules/web-boilerplate/rule.ts')
      const blocks = read(piece.source).blocks.filter(({ role }) => rule.meta.roles.includes(role))
      return blocks.map(({ prose }) => prose.text)
    },
    follow: () => openFollower(benches),
    close: benches.close,
  }
}
