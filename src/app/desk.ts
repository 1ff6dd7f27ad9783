import { RULE_IDS, type RuleId } from '../../rules/registry.ts'
import type { LoadedConfig } from '../config/find-config.ts'
import type { Policy } from '../config/policy.ts'
import type { HouseStyle } from '../config/read-options.ts'
import { readUserVocabulary } from '../config/user-vocabulary.ts'
import type { Document, Format } from '../document/document.ts'
import { type ActiveRule, type CheckPorts, type CheckResult, check, checkInSteps } from '../engine/check.ts'
import { openCheckMemory } from '../engine/check-memory.ts'
import { detectDialect } from '../engine/detect-dialect.ts'
import { type DocumentWords, documentWords } from '../engine/document-words.ts'
import { type FixOutcome, fixToFixpoint } from '../engine/fix.ts'
import { isInOtherLanguage } from '../engine/other-language.ts'
import { checkStretches, fixStretches, type Stretch, stretchesAt } from '../engine/stretches.ts'
import { joinResults, type Share } from '../engine/thread-share.ts'
import { RULE_TIME_LIMIT } from '../engine/time-limit.ts'
import type { PhraseDefinition } from '../house/phrase-rule.ts'
import { loadLexicon } from '../lexicon/load-lexicon.ts'
import { formatOf, loadReader, type Reader } from '../read/read.ts'
import { openReadingMemory, type ReadingMemory } from '../read/reading-memory.ts'
import { stretchesOf } from '../read/text/stretches.ts'
import type { Fix } from '../rule/finding.ts'
import { DIALECTS, type Dialect, type Lexicon } from '../rule/lexicon.ts'
import { once } from '../text/once.ts'
import type { Guests } from '../textlint/guests/guests.ts'
import { activateRules, proveOptions } from './active-rules.ts'
import { type CheckedPiece, LateCheckedPiece } from './checked-piece.ts'
import { openHouseLexicons } from './house-dictionary.ts'
import { type HouseLists, listRules } from './house-lists.ts'
import { type HousePolicy, type HouseSetup, housePolicies } from './house-rules.ts'

/** How a desk is set up; everything left out takes its default. */
export interface DeskSetup extends HouseSetup {
  /** Exactly these rules, with the options that the configuration states for them, and no guests. */
  readonly only?: readonly RuleId[]
  /** Phrase rules for every piece, besides those of its configuration. */
  readonly phrases?: readonly PhraseDefinition[]
  /** The English of every piece, whatever the configuration or the piece says. */
  readonly language?: Dialect
  /** In place of the lexicon that ships with the package, for desks that share one. */
  readonly lexicon?: Lexicon
  /** The user's own word file, absolute; it need not exist. */
  readonly userVocabulary?: string
  /** Waited for before the first check, when the code that it needs is loaded. */
  readonly onLoaded?: () => Promise<void>
  /** Milliseconds that one rule may take on one piece. */
  readonly timeLimit?: number
  /** Milliseconds that one textlint rule of others may take on one piece. */
  readonly guestTimeLimit?: number
}

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

export interface FixedPiece extends FixOutcome {
  readonly language: string
  readonly policy: Policy
}

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

/**
 * Checks one piece again and again while it changes, and finds what a fresh check would find. What a
 * block holds that reads as it did is not looked for again.
 */
export interface Follower {
  /**
   * @param pause called between slices of the work, so that others get their turn; what it throws ends the check
   * @throws ConfigError
   */
  check(piece: Piece, pause: () => Promise<void>): Promise<FollowedCheck>
}

export type FollowedCheck = Pick<CheckedPiece, 'document' | 'result'>

/** The share of a thread that works alone. */
const WHOLE: Share = (parts) => parts

/** What it takes to check the texts of one piece, round after round. */
interface Bench {
  readonly policy: HousePolicy
  readonly read: Reader
  readonly rules: readonly ActiveRule[]
  readonly ports: CheckPorts
  /** The piece itself, or what it is read in: a long text is checked stretch by stretch. */
  readonly stretches: readonly Stretch[]
  /** Adds what the guests say to what our rules found. */
  readonly withGuests: (ours: CheckResult, whole: () => Document) => Promise<CheckResult>
}

/** Opens a desk: the one place where readers, rules, lexicon and configuration are put together. */
export function openDesk(setup: DeskSetup = {}): Desk {
  const policyFor = narrowed(housePolicies(setup), setup)
  const ownWords = once(() => userWords(setup))
  const rulesFor = rulesByPolicy(ownWords, setup)
  const prints = once(async () => (await import('./policy-print.ts')).policyPrints(ownWords))
  const ports = once(() => checkPorts(setup))
  const houseLexicons = openHouseLexicons(() => ports().lexicon)
  const portsFor = ({ config, dictionary }: HousePolicy): CheckPorts =>
    config === null || dictionary === undefined
      ? ports()
      : { ...ports(), lexicon: houseLexicons(config, dictionary), anyLanguage: true }
  let guests: Promise<Guests> | undefined
  const guestsOnce = (): Promise<Guests> => {
    guests ??= loadGuests(setup)
    return guests
  }
  const loaded = once(() => setup.onLoaded?.() ?? Promise.resolve())
  const benchFor = async (piece: Piece, memory?: ReadingMemory): Promise<Bench> => {
    const policy = policyFor(piece.path)
    const rules = await rulesFor(policy)
    const read = await loadReader(formatIn(piece), piece.source, memory)
    await loaded()
    return {
      policy,
      rules,
      ports: portsFor(policy),
      stretches: formatIn(piece) === 'text' ? stretchesAt(piece.source, stretchesOf(piece.source)) : [],
      read: (source) => amongOthers(inLanguage(read(source), policy.language), piece),
      withGuests: async (ours, whole) => {
        const { guests: settings, config } = policy
        if (settings === null || config === null) return ours
        const guests = await guestsOnce()
        return guests.join(ours, whole(), piece.path, { settings, configFile: config.file })
      },
    }
  }
  const checkAt = ({ rules, ports, withGuests }: Bench, document: Document): Promise<CheckResult> =>
    withGuests(check(document, rules, ports), () => document)
  return {
    policyFor,
    async printFor(path) {
      const policy = policyFor(path)
      // A fault in the options is told, whether an older check is at hand or not.
      await rulesFor(policy)
      return (await prints())(path, policy)
    },
    async check(piece, help) {
      const bench = await benchFor(piece)
      const { policy, rules, read, withGuests } = bench
      const helper = help?.(bench.stretches)
      const document = once(() => read(piece.source))
      const { own, language } = checkPart(bench, piece.source, document, helper?.own ?? WHOLE)
      const ours = helper === undefined ? own : joinResults(own, await helper.rest(), rules)
      const result = await withGuests(ours, document)
      return new LateCheckedPiece(document, { source: piece.source, result, language, policy })
    },
    async checkShare(piece, own) {
      const bench = await benchFor(piece)
      return checkPart(bench, piece.source, () => bench.read(piece.source), own).own
    },
    async checkStretches(piece, stretches, own) {
      return checkShared(await benchFor({ ...piece, source: '' }), stretches, own)
    },
    async fix(piece, accept) {
      const bench = await benchFor(piece)
      const { policy, read, stretches } = bench
      const check = (document: Document): Promise<CheckResult> => checkAt(bench, document)
      const fix = (source: string): Promise<FixOutcome> => fixToFixpoint(source, { read, check, accept })
      if (stretches.length <= 1) {
        const outcome = await fix(piece.source)
        return { ...outcome, language: languageOf(outcome.document, bench), policy }
      }
      const outcome = await fixStretches(stretches, fix)
      const document = once(() => read(outcome.text))
      return {
        ...outcome,
        get document() {
          return document()
        },
        language: languageOf(headOf(outcome.text, read), bench),
        policy,
      }
    },
    async unknownWords(piece) {
      const policy = policyFor(piece.path)
      const rules = await rulesFor(policy)
      const read = await loadReader(formatIn(piece), piece.source)
      const { unknownWords } = await import('./unknown-words.ts')
      return unknownWords(inLanguage(read(piece.source), policy.language), rules, portsFor(policy).lexicon)
    },
    async lines(piece) {
      const read = await loadReader(formatIn(piece))
      const { rule } = await import('../../rules/web-boilerplate/rule.ts')
      const blocks = read(piece.source).blocks.filter(({ role }) => rule.meta.roles.includes(role))
      return blocks.map(({ prose }) => prose.text)
    },
    follow() {
      const memory = openCheckMemory()
      const reading = openReadingMemory()
      return {
        async check(piece, pause) {
          const { read, rules, ports, withGuests } = await benchFor(piece, reading)
          const document = read(piece.source)
          await pause()
          // Only the check sees the remembered blocks: they move on with the next text.
          const steps = checkInSteps(memory.recall(document), rules, ports, memory)
          const ours = await inSlices(steps, ports.now, pause)
          return { document, result: await withGuests(ours, () => document) }
        },
      }
    },
    async close() {
      await (await guests)?.close()
    },
  }
}

/**
 * Checks a share of a piece: of the stretches of a long text, or of the rules, all of which read any other piece.
 * @param document of the whole piece
 */
function checkPart(
  bench: Bench,
  source: string,
  document: () => Document,
  share: Share,
): { readonly own: CheckResult; readonly language: string } {
  const { read, rules, ports, stretches } = bench
  if (stretches.length > 1) {
    const own = checkShared(bench, stretches, share)
    return { own, language: languageOf(headOf(source, read), bench) }
  }
  const words = documentWords(document())
  const own = check(document(), share(rules), ports, words)
  return { own, language: languageOf(document(), bench, words) }
}

function checkShared(
  { read, rules, ports }: Bench,
  stretches: readonly Stretch[],
  share: Share,
): CheckResult {
  return checkStretches(share(stretches), read, (stretch) => check(stretch, rules, ports))
}

/** Code units of a long text that hold as many words as its English is told by. */
const TELLING = 200_000

function headOf(source: string, read: Reader): Document {
  return read(source.slice(0, TELLING))
}

function checkPorts(setup: DeskSetup): CheckPorts {
  return {
    lexicon: setup.lexicon ?? loadLexicon(),
    // Not performance.now(): node loads a module for it, which takes a millisecond.
    now: () => process.uptime() * 1000,
    timeLimit: setup.timeLimit ?? RULE_TIME_LIMIT,
  }
}

/** Milliseconds of work after which others get their turn. */
const SLICE = 8

async function inSlices<T>(
  steps: Generator<void, T>,
  now: () => number,
  pause: () => Promise<void>,
): Promise<T> {
  let since = now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (now() - since < SLICE) continue
    await pause()
    since = now()
  }
}

/** textlint is only on the path of a piece that names packages of others. */
async function loadGuests(setup: DeskSetup): Promise<Guests> {
  const { openGuests } = await import('../textlint/guests/guests.ts')
  return openGuests(setup.guestTimeLimit)
}

/** A run without configuration is without the user's words too. */
function userWords({ userVocabulary, useConfig }: DeskSetup): readonly string[] {
  return userVocabulary === undefined || useConfig === false ? [] : readUserVocabulary(userVocabulary)
}

function narrowed(policyFor: (path: string) => HousePolicy, setup: DeskSetup): (path: string) => HousePolicy {
  const { only, language } = setup
  return (path) => {
    const policy = policyFor(path)
    const spoken = language === undefined ? policy : { ...policy, language }
    if (only === undefined) return spoken
    const stated = new Map(policy.rules.map((setting) => [setting.id, setting]))
    const rules = RULE_IDS.filter((id) => only.includes(id)).map((id) => stated.get(id) ?? { id })
    return { ...spoken, rules, guests: null }
  }
}

/** Rules are made ready once for paths whose policies are alike. */
function rulesByPolicy(
  userWords: () => readonly string[],
  { only, phrases = [] }: DeskSetup,
): (policy: HousePolicy) => Promise<readonly ActiveRule[]> {
  const proven = new Map<LoadedConfig, Promise<void>>()
  const ready = new Map<string, Promise<readonly ActiveRule[]>>()
  return async ({ config, rules, language }) => {
    if (config !== null) {
      const proof = proven.get(config) ?? proveOptions(config)
      proven.set(config, proof)
      await proof
    }
    const key = JSON.stringify([
      config?.file,
      language,
      rules.map(({ id, severity, options }) => [id, severity, options?.start]),
    ])
    const words = [...(config?.words ?? []), ...userWords()]
    const style = { words, lines: config?.lines ?? [], ...(language === undefined ? {} : { language }) }
    const active =
      ready.get(key) ??
      activated(rules, style, {
        phrases: [...(only === undefined ? (config?.phrases ?? []) : []), ...phrases],
        names: only === undefined ? (config?.names ?? []) : [],
      })
    ready.set(key, active)
    return active
  }
}

async function activated(
  rules: HousePolicy['rules'],
  style: HouseStyle,
  lists: HouseLists,
): Promise<readonly ActiveRule[]> {
  return [...(await activateRules(rules, style)), ...(await listRules(lists))]
}

/** Rules read the language of a piece where the piece states it; what the house decides goes before. */
function inLanguage(document: Document, language: Dialect | undefined): Document {
  return language === undefined ? document : { ...document, metadata: { ...document.metadata, language } }
}

function formatIn({ format, path }: Piece): Format {
  return format ?? formatOf(path)
}

/** A piece as it stands among those that are checked with it. */
function amongOthers(document: Document, { standingLines }: Piece): Document {
  if (standingLines === undefined) return document
  return { ...document, standingLines: new Set(standingLines) }
}

/** A piece in a language that nothing names (BCP 47). */
const UNDETERMINED = 'und'

/**
 * The English that the house or the piece states, or else the one that its spellings tell; of a piece in another
 * language, what it states.
 */
function languageOf(
  document: Document,
  { ports }: Pick<Bench, 'ports'>,
  words: DocumentWords = documentWords(document),
): string {
  if (ports.anyLanguage !== true && isInOtherLanguage(document))
    return document.metadata.language ?? UNDETERMINED
  const stated = document.metadata.language?.toLowerCase()
  return (
    DIALECTS.find((dialect) => dialect.toLowerCase() === stated) ??
    detectDialect(document, words, ports.lexicon) ??
    DIALECTS[0]
  )
}
