/** A thread that checks of one file what the thread which started it has not taken. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDesk } from '../app/desk.ts'
import { fromBack } from '../engine/thread-share.ts'
import { sharedLexicon } from '../lexicon/load-lexicon.ts'
import type { HelpThreadTerms } from './check-help.ts'
import { readTarget } from './check-target.ts'

async function work({ run, target, lexicon, taken }: HelpThreadTerms): Promise<void> {
  const { setup, folder, maxSize } = run
  const desk = openDesk({ ...setup, lexicon: sharedLexicon(lexicon) })
  const { piece } = readTarget(target, { desk, folder, ...(maxSize === undefined ? {} : { maxSize }) })
  parentPort?.postMessage(await desk.checkShare(piece, fromBack(taken)))
  await desk.close()
}

// Sound, because only hireCheckHelp starts this script.
await work(workerData as HelpThreadTerms)
