import type { Worker } from 'node:worker_threads'
import { startThread } from '../textlint/start-thread.ts'
import type { CrewTerms } from './crew-terms.ts'

const SCRIPT = { built: 'check-thread.js', source: '../batch/check-thread.ts' }

/** Starts a thread that works on a run. */
export function startCheckThread(terms: CrewTerms): Worker {
  return startThread(SCRIPT, { workerData: terms })
}
