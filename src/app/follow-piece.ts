import { checkInSteps } from '../engine/check.ts'
import { openCheckMemory } from '../engine/check-memory.ts'
import { openReadingMemory } from '../read/reading-memory.ts'
import type { Benches } from './bench.ts'
import type { CheckedPiece } from './checked-piece.ts'
import type { Piece } from './piece.ts'

/**
 * Checks one piece again and again while it changes, and finds what a fresh check would find. What a
 * block holds that reads as it did is not looked for again.
 */
export interface Follower {
  /**
   * @param pause called between slices of the work, so that others get their turn; what it throws ends the check
   * @throws ConfigError
   */
  check(piece: Piece, pause: () => Promise<void>): Promise<FollowedCheck>
}

export type FollowedCheck = Pick<CheckedPiece, 'document' | 'result'>

export function openFollower({ benchFor }: Benches): Follower {
  const memory = openCheckMemory()
  const reading = openReadingMemory()
  return {
    async check(piece, pause) {
      const { read, rules, ports, withGuests } = await benchFor(piece, reading)
      const document = read(piece.source)
      await pause()
      // Only the check sees the remembered blocks: they move on with the next text.
      const steps = checkInSteps(memory.recall(document), rules, ports, memory)
      const ours = await inSlices(steps, ports.now, pause)
      return { document, result: await withGuests(ours, () => document) }
    },
  }
}

/** Milliseconds of work after which others get their turn. */
const SLICE = 8

async function inSlices<T>(
  steps: Generator<void, T>,
  now: () => number,
  pause: () => Promise<void>,
): Promise<T> {
  let since = now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (now() - since < SLICE) continue
    await pause()
    since = now()
  }
}
