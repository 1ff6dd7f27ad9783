import type { DeskSetup } from '../app/desk-setup.ts'
import type { ConfigFault } from '../config/config-error.ts'
import type { Outcome } from './check-target.ts'
import type { Target } from './discover.ts'
import type { StandingLines } from './standing-lines.ts'

/** How the files of a run are checked: plain data, so that every thread can be given it. */
export interface CheckRun {
  readonly setup: Omit<DeskSetup, 'lexicon' | 'onLoaded'>
  /** The folder that relative paths start from. */
  readonly folder: string
  /** Bytes over which a file is not read; absent where the configuration decides. */
  readonly maxSize?: number
  /** What the files of the run teach of each other. */
  readonly standing?: StandingLines
  /** Where what earlier runs found is kept, and the name of the program; `null` for a run without it. */
  readonly cache: { readonly folder: string; readonly build: string } | null
}

/** What a thread is started with. */
export interface CrewTerms {
  readonly run: CheckRun
  readonly targets: readonly Target[]
  /** The whole of lexicon.bin. */
  readonly lexicon: SharedArrayBuffer
  /** `CURSOR`, `SHOWN`, then for each thread the number of the file in its hand. */
  readonly shared: Int32Array
  /** Which of the threads this is, from 0. */
  readonly seat: number
}

/** The next file that nobody has taken. */
export const CURSOR = 0
/** How many files have gone into the report. */
export const SHOWN = 1
/** Where the files in hand begin. */
export const IN_HAND = 2
/** More are never hired, whatever is asked for. */
export const MAX_THREADS = 64
/** So many files may be done before the report has come to them: what bounds the memory of a run. */
export const AHEAD = 64

/** What a thread tells of one file. */
export type Told =
  | { readonly index: number; readonly outcome: Outcome }
  | { readonly index: number; readonly fault: ConfigFault }

/** What all threads of a run see at once. */
export function sharedTally(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * (IN_HAND + MAX_THREADS))).fill(NOTHING, IN_HAND)
}

/** The number in a hand that holds no file yet. */
const NOTHING = -1

/** Takes the next file of the run; `undefined` when none is left. */
export function takeNext(shared: Int32Array, count: number): number | undefined {
  const index = Atomics.add(shared, CURSOR, 1)
  return index < count ? index : undefined
}
