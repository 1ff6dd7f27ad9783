/** A thread that checks one file by those of the rules that the thread which started it has not taken. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDesk } from '../app/desk.ts'
import { fromBack } from '../engine/rule-share.ts'
import { sharedLexicon } from '../lexicon/load-lexicon.ts'
import { readTarget } from './check-target.ts'
import type { RuleThreadTerms } from './rule-help.ts'

async function work({ run, target, lexicon, taken }: RuleThreadTerms): Promise<void> {
  const { setup, folder, maxSize } = run
  const desk = openDesk({ ...setup, lexicon: sharedLexicon(lexicon) })
  const { piece } = readTarget(target, { desk, folder, ...(maxSize === undefined ? {} : { maxSize }) })
  parentPort?.postMessage(await desk.checkShare(piece, fromBack(taken)))
  await desk.close()
}

// Sound, because only hireRuleHelp starts this script.
await work(workerData as RuleThreadTerms)
