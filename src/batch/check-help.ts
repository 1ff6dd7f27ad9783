import type { Worker } from 'node:worker_threads'
import type { CheckHelp } from '../app/desk.ts'
import type { CheckResult } from '../engine/check.ts'
import { fromFront, sharedCount } from '../engine/thread-share.ts'
import { sharedLexiconBytes } from '../lexicon/load-lexicon.ts'
import { startThread } from '../textlint/start-thread.ts'
import type { CheckRun } from './crew-terms.ts'
import type { Target } from './discover.ts'

/** What a thread is started with that checks a part of one file. */
export interface HelpThreadTerms {
  readonly run: CheckRun
  readonly target: Target
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

/** Starts a thread that checks a file as this one does, and takes its part from the back. */
export function hireCheckHelp(run: CheckRun, target: Target): CheckHelp {
  const taken = sharedCount()
  const terms: HelpThreadTerms = { run, target, lexicon: sharedLexiconBytes(), taken }
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
