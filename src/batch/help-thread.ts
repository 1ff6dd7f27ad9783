/** A thread that checks of one file what the thread which started it has not taken. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Desk, openDesk } from '../app/desk.ts'
import type { CheckResult } from '../engine/check.ts'
import { fromBack } from '../engine/thread-share.ts'
import { sharedLexicon } from '../lexicon/load-lexicon.ts'
import type { HelpThreadTerms } from './check-help.ts'
import { readTarget } from './check-target.ts'
import { sharedStretches } from './shared-stretches.ts'

async function work(terms: HelpThreadTerms): Promise<void> {
  const desk = openDesk({ ...terms.run.setup, lexicon: sharedLexicon(terms.lexicon) })
  parentPort?.postMessage(await ownPart(desk, terms))
  await desk.close()
}

function ownPart(desk: Desk, { run, target, stretched, taken }: HelpThreadTerms): Promise<CheckResult> {
  const own = fromBack(taken)
  if (stretched !== undefined) {
    return desk.checkStretches(stretched.piece, sharedStretches(stretched.shared), own)
  }
  const { folder, maxSize } = run
  const { piece } = readTarget(target, { desk, folder, ...(maxSize === undefined ? {} : { maxSize }) })
  return desk.checkShare(piece, own)
}

// Sound, because only hireCheckHelp starts this script.
await work(workerData as HelpThreadTerms)
