import type { Document } from '../document/document.ts'
import type { ActiveRule, CheckPorts, CheckResult } from '../engine/check.ts'
import { type Stretch, stretchesAt } from '../engine/stretches.ts'
import { RULE_TIME_LIMIT } from '../engine/time-limit.ts'
import { loadLexicon } from '../lexicon/load-lexicon.ts'
import { loadReader, type Reader } from '../read/read.ts'
import type { ReadingMemory } from '../read/reading-memory.ts'
import { stretchesOf } from '../read/text/stretches.ts'
import { once } from '../text/once.ts'
import type { Guests } from '../textlint/guests/guests.ts'
import type { DeskSetup } from './desk-setup.ts'
import { openHouseLexicons } from './house-dictionary.ts'
import type { HousePolicy } from './house-rules.ts'
import { amongOthers, formatIn, type Piece } from './piece.ts'
import { inLanguage } from './piece-language.ts'

/** What it takes to check the texts of one piece, round after round. */
export interface Bench {
  readonly policy: HousePolicy
  readonly read: Reader
  readonly rules: readonly ActiveRule[]
  readonly ports: CheckPorts
  /** The piece itself, or what it is read in: a long text is checked stretch by stretch. */
  readonly stretches: readonly Stretch[]
  /** Adds what the guests say to what our rules found. */
  readonly withGuests: (ours: CheckResult, whole: () => Document) => Promise<CheckResult>
}

/** The benches of a desk: they share one lexicon and the guests. */
export interface Benches {
  /**
   * @param memory of how the piece read before, where it is being edited
   * @throws ConfigError
   */
  benchFor(piece: Piece, memory?: ReadingMemory): Promise<Bench>
  /** What rules are given besides the text, under a policy. */
  portsFor(policy: HousePolicy): CheckPorts
  /** Ends the guests. */
  close(): Promise<void>
}

/**
 * @param policyFor what holds for a path
 * @param rulesFor the rules of a policy, made ready
 */
export function openBenches(
  setup: DeskSetup,
  policyFor: (path: string) => HousePolicy,
  rulesFor: (policy: HousePolicy) => Promise<readonly ActiveRule[]>,
): Benches {
  const portsFor = portsByPolicy(setup)
  const guests = lateGuests(setup)
  const loaded = once(() => setup.onLoaded?.() ?? Promise.resolve())
  return {
    async benchFor(piece, memory) {
      const policy = policyFor(piece.path)
      const rules = await rulesFor(policy)
      const format = formatIn(piece)
      const read = await loadReader(format, piece.source, memory)
      await loaded()
      return {
        policy,
        rules,
        ports: portsFor(policy),
        stretches: format === 'text' ? stretchesAt(piece.source, stretchesOf(piece.source)) : [],
        read: (source) => amongOthers(inLanguage(read(source), policy.language), piece),
        withGuests: (ours, whole) => guests.join(ours, whole, piece.path, policy),
      }
    },
    portsFor,
    close: guests.close,
  }
}

function portsByPolicy(setup: DeskSetup): (policy: HousePolicy) => CheckPorts {
  const ports = once(() => checkPorts(setup))
  const houseLexicons = openHouseLexicons(() => ports().lexicon)
  return ({ config, dictionary }) =>
    config === null || dictionary === undefined
      ? ports()
      : { ...ports(), lexicon: houseLexicons(config, dictionary), anyLanguage: true }
}

function checkPorts(setup: DeskSetup): CheckPorts {
  return {
    lexicon: setup.lexicon ?? loadLexicon(),
    // Not performance.now(): node loads a module for it, which takes a millisecond.
    now: () => process.uptime() * 1000,
    timeLimit: setup.timeLimit ?? RULE_TIME_LIMIT,
  }
}

/** The guests of a desk, which are let in when a policy first names some. */
interface LateGuests {
  join(ours: CheckResult, whole: () => Document, path: string, policy: HousePolicy): Promise<CheckResult>
  close(): Promise<void>
}

function lateGuests(setup: DeskSetup): LateGuests {
  let guests: Promise<Guests> | undefined
  return {
    async join(ours, whole, path, { guests: settings, config }) {
      if (settings === null || config === null) return ours
      guests ??= loadGuests(setup)
      return (await guests).join(ours, whole(), path, { settings, configFile: config.file })
    },
    async close() {
      await (await guests)?.close()
    },
  }
}

/** textlint is only on the path of a piece that names packages of others. */
async function loadGuests(setup: DeskSetup): Promise<Guests> {
  const { openGuests } = await import('../textlint/guests/guests.ts')
  return openGuests(setup.guestTimeLimit)
}
