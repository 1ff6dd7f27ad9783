import type { Worker } from 'node:worker_threads'
import type { CheckHelp } from '../app/check-piece.ts'
import type { Piece } from '../app/piece.ts'
import type { CheckResult } from '../engine/check.ts'
import type { Stretch } from '../engine/stretches.ts'
import { fromFront, sharedCount } from '../engine/thread-share.ts'
import { sharedLexiconBytes } from '../lexicon/load-lexicon.ts'
import { startThread } from '../textlint/start-thread.ts'
import type { CheckRun } from './crew-terms.ts'
import type { Target } from './discover.ts'
import { type SharedStretches, shareStretches } from './shared-stretches.ts'

/** What a thread is started with that checks a part of one file. */
export interface HelpThreadTerms {
  readonly run: CheckRun
  readonly target: Target
  /** The stretches of a long text with the piece that they are of; absent where the thread reads the file itself. */
  readonly stretched?: { readonly piece: Omit<Piece, 'source'>; readonly shared: SharedStretches }
  /** The whole of lexicon.bin. */
  readonly lexicon: SharedArrayBuffer
  /** How many parts of the work were taken, by either thread. */
  readonly taken: Int32Array
}

/**
 * MB of what a thread has made lately: V8 takes three times as much, for no less time where nearly all of it dies young,
 * and one file would take more memory than many.
 */
const YOUNG = 8

const SCRIPT = { built: 'help-thread.js', source: '../batch/help-thread.ts' }

/**
 * Starts a thread that checks a file as this one does, and takes its part from the back.
 * @param piece as it stands at the target
 * @param stretches that it is checked in; one or none for a piece that both threads read whole
 */
export function hireCheckHelp(
  run: CheckRun,
  target: Target,
  { source: _, ...piece }: Piece,
  stretches: readonly Stretch[],
): CheckHelp {
  const taken = sharedCount()
  const terms: HelpThreadTerms = {
    run,
    target,
    lexicon: sharedLexiconBytes(),
    taken,
    ...(stretches.length > 1 ? { stretched: { piece, shared: shareStretches(stretches) } } : {}),
  }
  const found = resultOf(
    startThread(SCRIPT, { workerData: terms, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }),
  )
  // It may fail long before anybody waits for it.
  found.catch(() => {})
  return { own: fromFront(taken), rest: () => found }
}

function resultOf(worker: Worker): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread that checked it beside this one ended')))
  })
}
