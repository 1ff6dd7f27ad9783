import type { Worker } from 'node:worker_threads'
import { ConfigError } from '../config/config-error.ts'
import { type RunPart, tellOf } from './check-run.ts'
import { failedReport, type Outcome } from './check-target.ts'
import {
  AHEAD,
  type CheckRun,
  type CrewTerms,
  CURSOR,
  IN_HAND,
  MAX_THREADS,
  SHOWN,
  sharedTally,
  type Told,
  takeNext,
} from './crew-terms.ts'
import type { Target } from './discover.ts'

/** What a crew works on. */
export interface CrewWork {
  readonly run: CheckRun
  readonly targets: readonly Target[]
  /** The part of the thread that the crew is opened in: it works with the others. */
  readonly own: RunPart
  /** How many threads there may be, this one among them; asked when the run has proved long. */
  readonly threads: () => Promise<number>
  /** Starts one thread more. */
  readonly hire: (terms: CrewTerms) => Promise<Worker>
  /** Milliseconds from any fixed point. */
  readonly now: () => number
}

/** The files of a run, checked by several threads and given back in order. */
export interface Crew {
  /**
   * The outcome of the next file.
   * @throws ConfigError when its configuration cannot be obeyed
   */
  next(): Promise<Outcome>
  /** To be called when the run is over, whether or not every file was asked for. */
  close(): Promise<void>
}

/**
 * A thread costs about this much (it compiles the program and opens the rules for itself): it is hired
 * when the files that are left would take the one that is there longer, by what the first have taken.
 */
const HIRE_MS = 150

/**
 * Opens a crew. It begins as the thread that opens it, so that a short run costs no more than before;
 * the others come when the run has proved long.
 */
export function openCrew(work: CrewWork): Crew {
  const { targets, own, now } = work
  const shared = sharedTally()
  const told = new Map<number, Told>()
  const start = now()
  let hands: Promise<Hands> | undefined
  let shown = 0

  const isLong = (): boolean => {
    const taken = Atomics.load(shared, CURSOR)
    const spent = now() - start
    return spent >= HIRE_MS && (spent / taken) * (targets.length - taken) >= HIRE_MS
  }
  const doOne = async (): Promise<boolean> => {
    // Ahead of the report only as far as the others may run.
    if (Atomics.load(shared, CURSOR) - shown >= AHEAD) return false
    const index = takeNext(shared, targets.length)
    const target = index === undefined ? undefined : targets[index]
    if (index === undefined || target === undefined) return false
    told.set(index, await tellOf(own, target, index))
    return true
  }
  return {
    async next() {
      const index = shown
      while (!told.has(index)) {
        if (hands === undefined && isLong()) hands = hireAll(work, shared, told)
        const isBusy = await doOne()
        if (hands === undefined) continue
        // What the others have told is only heard between two turns of the event loop.
        if (isBusy) await new Promise(setImmediate)
        else await (await hands).heard(index)
      }
      const news = told.get(index)
      told.delete(index)
      shown++
      Atomics.store(shared, SHOWN, shown)
      Atomics.notify(shared, SHOWN)
      if (news === undefined) throw new Error(`file ${index} of the run was lost`)
      if ('fault' in news) throw new ConfigError(news.fault)
      return news.outcome
    },
    async close() {
      own.end()
      await (await hands)?.end(shown === targets.length)
    },
  }
}

/** The threads that were hired. */
interface Hands {
  /** Waits until a file that one of them has taken has been told of. */
  heard(index: number): Promise<void>
  /** @param isDone false: what they have in hand is thrown away */
  end(isDone: boolean): Promise<void>
}

/** Threads and the lexicon for them are only on the path of a long run. */
async function hireAll(work: CrewWork, shared: Int32Array, told: Map<number, Told>): Promise<Hands> {
  const { run, targets } = work
  const { sharedLexiconBytes } = await import('../lexicon/load-lexicon.ts')
  const lexicon = sharedLexiconBytes()
  let wake = (): void => {}
  const tell = (news: Told): void => {
    told.set(news.index, news)
    wake()
  }
  const others = Math.min(await work.threads(), MAX_THREADS) - 1
  const terms = { run, targets, lexicon, shared }
  const seats = Array.from({ length: others }, (_, seat) => seat)
  const workers = await Promise.all(seats.map((seat) => work.hire({ ...terms, seat })))
  const ends = workers.map(async (worker, seat) => {
    worker.on('message', tell)
    const reason = await endOf(worker)
    const index = Atomics.load(shared, IN_HAND + seat)
    const target = targets[index]
    const isOpen = index >= Atomics.load(shared, SHOWN) && !told.has(index)
    if (target !== undefined && isOpen) tell({ index, outcome: brokenOff(target, reason) })
  })
  return {
    async heard(index) {
      while (!told.has(index)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    async end(isDone) {
      if (!isDone) for (const worker of workers) worker.terminate()
      await Promise.all(ends)
    },
  }
}

/** Waits for the end of a thread. @returns why it ended, which only matters where it had a file in hand */
function endOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    let reason = 'the thread that had it in hand ended'
    worker.on('error', (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error)
    })
    worker.once('exit', () => resolve(reason))
  })
}

/** A thread broke: the file that it had in hand is told of, the others are done. */
function brokenOff(target: Target, reason: string): Outcome {
  const message = `This file could not be dealt with: ${reason.replace(/\.$/, '')}.`
  return { report: failedReport(target.path, { code: 'internal', message }), failOn: 'never' }
}
