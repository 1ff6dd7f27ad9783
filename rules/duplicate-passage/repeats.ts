import { align, type Bounds, type EqualRun } from './align.ts'
import { indexShingles, placesFor, SHINGLE } from './shingles.ts'
import type { WordStream } from './stream.ts'

/** Words of one block that stand, perhaps a little changed, in an earlier place of the stream. */
export interface Repeat {
  /** Index in the stream's blocks of the earlier and of the later place; they may be the same. */
  readonly earlierBlock: number
  readonly laterBlock: number
  /** What is equal, in order; what lies between two runs differs. */
  readonly runs: readonly EqualRun[]
}

/** How far a repeat may reach back over words that another repeat has claimed before it. */
const REACH_BACK = 48

/** A repeat with fewer equal words than this is chance: “at the end of the day”. */
const FEWEST_EQUAL = 6

/**
 * Finds what stands again in a stream: a walk from left to right that takes, at each place, the
 * longest of the few earlier places with the same shingle, grows it into an alignment, and goes on
 * behind it (the greedy parse of Ziv and Lempel 1977). Each word is passed a bounded number of
 * times, whatever the text.
 * @param checkpoint called now and then, so that a rule can be stopped
 */
export function findRepeats(stream: WordStream, checkpoint: () => void): readonly Repeat[] {
  const index = indexShingles(stream.hashes)
  const places = placesFor()
  const repeats: Repeat[] = []
  for (let number = 0; number < stream.blocks.length; number++) {
    const block = stream.blocks[number]
    if (block === undefined) continue
    checkpoint()
    let claimedTo = block.from
    for (let at = block.from; at + SHINGLE <= block.to; ) {
      const count = index.lookUpAndAdd(at, places)
      const best = count === 0 ? undefined : longest(stream, places.subarray(0, count), at, claimedTo)
      if (best === undefined) {
        at++
        continue
      }
      repeats.push(best)
      claimedTo = Math.max(at + 1, endOf(best))
      at = claimedTo
    }
  }
  return repeats
}

/** The longest of the repeats that begin at the places found. */
function longest(stream: WordStream, places: Int32Array, at: number, claimedTo: number): Repeat | undefined {
  let best: Repeat | undefined
  let bestLength = FEWEST_EQUAL - 1
  for (const place of places) {
    if (!sharesShingle(stream, place, at)) continue
    const bounds = boundsOf(stream, place, at, claimedTo)
    if (bounds === undefined) continue
    const runs = align(stream.hashes, place, at, bounds)
    const length = runs.reduce((sum, run) => sum + run.length, 0)
    if (length <= bestLength) continue
    bestLength = length
    best = { earlierBlock: stream.blockOf[place] ?? 0, laterBlock: stream.blockOf[at] ?? 0, runs }
  }
  return best
}

function sharesShingle(stream: WordStream, earlier: number, later: number): boolean {
  if (stream.blockOf[earlier] !== stream.blockOf[earlier + SHINGLE - 1]) return false
  for (let i = 0; i < SHINGLE; i++) {
    if (stream.hashes[earlier + i] !== stream.hashes[later + i]) return false
  }
  return true
}

/** Each side stays in its block; within one block the later copy begins where the earlier one has ended. */
function boundsOf(stream: WordStream, earlier: number, later: number, claimedTo: number): Bounds | undefined {
  const first = stream.blocks[stream.blockOf[earlier] ?? 0]
  const second = stream.blocks[stream.blockOf[later] ?? 0]
  if (first === undefined || second === undefined) return undefined
  if (first !== second) {
    return {
      earlierFrom: Math.max(first.from, earlier - REACH_BACK),
      earlierTo: first.to,
      laterFrom: Math.max(second.from, claimedTo - REACH_BACK),
      laterTo: second.to,
    }
  }
  const between = later - earlier - SHINGLE
  if (between < 0) return undefined
  const back = Math.min(REACH_BACK, between >> 2)
  return {
    earlierFrom: Math.max(first.from, earlier - REACH_BACK),
    earlierTo: later - back,
    laterFrom: Math.max(later - back, claimedTo - REACH_BACK),
    laterTo: second.to,
  }
}

function endOf(repeat: Repeat): number {
  const last = repeat.runs.at(-1)
  return last === undefined ? 0 : last.later + last.length
}
