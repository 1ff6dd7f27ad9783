/** A thread of a run: takes the next file that nobody has, checks it, tells what it found, until none is left. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDesk } from '../app/desk.ts'
import { sharedLexicon } from '../lexicon/load-lexicon.ts'
import { joinRun, tellOf } from './check-run.ts'
import { AHEAD, type CrewTerms, IN_HAND, SHOWN, takeNext } from './crew-terms.ts'

async function work({ run, targets, lexicon, shared, seat }: CrewTerms): Promise<void> {
  const desk = openDesk({ ...run.setup, lexicon: sharedLexicon(lexicon) })
  const part = await joinRun(run, desk)
  for (;;) {
    const index = takeNext(shared, targets.length)
    const target = index === undefined ? undefined : targets[index]
    if (index === undefined || target === undefined) break
    Atomics.store(shared, IN_HAND + seat, index)
    waitForReport(shared, index)
    parentPort?.postMessage(await tellOf(part, target, index))
  }
  part.end()
  await desk.close()
}

/** Does not run further ahead of the report than the run can hold in memory. */
function waitForReport(shared: Int32Array, index: number): void {
  for (;;) {
    const shown = Atomics.load(shared, SHOWN)
    if (index - shown < AHEAD) return
    Atomics.wait(shared, SHOWN, shown)
  }
}

// Sound, because only openCrew starts this script.
await work(workerData as CrewTerms)
