import type { Worker } from 'node:worker_threads'
import type { RuleHelp } from '../app/desk.ts'
import type { CheckResult } from '../engine/check.ts'
import { fromFront, sharedCount } from '../engine/rule-share.ts'
import { sharedLexiconBytes } from '../lexicon/load-lexicon.ts'
import { startThread } from '../textlint/start-thread.ts'
import type { CheckRun } from './crew-terms.ts'
import type { Target } from './discover.ts'

/** What a thread is started with that checks one file by some of the rules. */
export interface RuleThreadTerms {
  readonly run: CheckRun
  readonly target: Target
  /** The whole of lexicon.bin. */
  readonly lexicon: SharedArrayBuffer
  /** How many rules were taken, by either thread. */
  readonly taken: Int32Array
}

const SCRIPT = { built: 'rule-thread.js', source: '../batch/rule-thread.ts' }

/** Starts a thread that reads a file as this one does, and takes rules from the back. */
export function hireRuleHelp(run: CheckRun, target: Target): RuleHelp {
  const taken = sharedCount()
  const terms: RuleThreadTerms = { run, target, lexicon: sharedLexiconBytes(), taken }
  const found = resultOf(startThread(SCRIPT, { workerData: terms }))
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
