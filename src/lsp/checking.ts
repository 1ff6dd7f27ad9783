import type { Follower } from '../app/follow-piece.ts'
import { ConfigError, type ConfigFault } from '../config/config-error.ts'
import type { Document } from '../document/document.ts'
import type { RuleFailure } from '../engine/check.ts'
import type { Finding } from '../rule/finding.ts'
import type { House } from './house.ts'
import type { OpenPiece, OpenPieces } from './open-pieces.ts'

/** What was found in one version of a piece. */
export interface Judgement {
  readonly piece: OpenPiece
  /** Of the house that it was judged by. */
  readonly generation: number
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
  /** The piece as it was read; `null` where its configuration is at fault, and nothing was checked. */
  readonly document: Document | null
  readonly fault: ConfigFault | null
}

/** Checks open pieces. A result belongs to a version of a piece; one that comes too late is dropped. */
export interface Checking {
  /** Has the newest version of a piece checked soon, once the messages at hand are read. */
  touch(uri: string): void
  /**
   * The judgement of the newest version, as soon as there is one.
   * @returns `undefined` for a piece that is not open, or was closed meanwhile
   */
  settled(uri: string): Promise<Judgement | undefined>
  /** The newest judgement there is, of whatever version. */
  latest(uri: string): Judgement | undefined
  forget(uri: string): void
}

export interface CheckingPorts {
  readonly pieces: OpenPieces
  readonly house: House
  /** Told of every judgement that is still of the newest version. */
  readonly onJudged: (judgement: Judgement) => void
  /** Told of a fault in this program: the piece is left without a judgement, the server lives on. */
  readonly onError: (error: unknown) => void
}

/** One piece at work. */
interface Work {
  follower: { readonly it: Follower; readonly generation: number } | undefined
  latest: Judgement | undefined
  running: Promise<void> | undefined
  queued: boolean
}

export function openChecking({ pieces, house, onJudged, onError }: CheckingPorts): Checking {
  const works = new Map<string, Work>()
  const workOn = (uri: string): Work => {
    const work = works.get(uri) ?? {
      follower: undefined,
      latest: undefined,
      running: undefined,
      queued: false,
    }
    works.set(uri, work)
    return work
  }
  const isCurrent = (judgement: Judgement | undefined): judgement is Judgement =>
    judgement !== undefined &&
    judgement.generation === house.generation &&
    pieces.get(judgement.piece.uri) === judgement.piece
  const run = async (uri: string, work: Work): Promise<void> => {
    for (;;) {
      const piece = pieces.get(uri)
      if (piece === undefined || isCurrent(work.latest)) return
      const isStale = (): boolean => pieces.get(uri) !== piece || works.get(uri) !== work
      const judgement = await judge(piece, house, followerOf(work, house), isStale)
      if (judgement === undefined || isStale()) continue
      work.latest = judgement
      if (isCurrent(judgement)) onJudged(judgement)
    }
  }
  const start = (uri: string): Promise<void> => {
    const work = workOn(uri)
    work.running ??= run(uri, work)
      .catch(onError)
      .finally(() => {
        work.running = undefined
      })
    return work.running
  }
  return {
    touch(uri) {
      const work = workOn(uri)
      if (work.queued) return
      work.queued = true
      // Behind the messages that lie in the pipe already: of a burst of keys the last one counts.
      setImmediate(() => {
        work.queued = false
        if (works.get(uri) === work) void start(uri)
      })
    },
    async settled(uri) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (pieces.get(uri) === undefined) return undefined
        const latest = works.get(uri)?.latest
        if (isCurrent(latest)) return latest
        await start(uri)
      }
      return undefined
    },
    latest: (uri) => works.get(uri)?.latest,
    forget: (uri) => void works.delete(uri),
  }
}

/** A piece that changes faster than it can be judged is not waited for without end. */
const MOST_TRIES = 100

function followerOf(work: Work, house: House): Follower {
  if (work.follower?.generation !== house.generation) {
    work.follower = { it: house.desk.follow(), generation: house.generation }
  }
  return work.follower.it
}

/** Thrown to end a check whose text is no longer the newest. */
class Stale extends Error {}

/** @returns `undefined` when the piece changed meanwhile */
async function judge(
  piece: OpenPiece,
  house: House,
  follower: Follower,
  isStale: () => boolean,
): Promise<Judgement | undefined> {
  const { generation } = house
  const of = { piece, generation } as const
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    if (isStale()) throw new Stale()
  }
  try {
    const { path, format, text } = piece
    const { document, result } = await follower.check({ path, format, source: text }, pause)
    return { ...of, findings: result.findings, failures: result.failures, document, fault: null }
  } catch (error) {
    if (error instanceof Stale) return undefined
    if (!(error instanceof ConfigError)) throw error
    return { ...of, findings: [], failures: [], document: null, fault: error.fault }
  }
}
