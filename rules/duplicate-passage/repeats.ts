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
const FEWEST_EQUAL = 7
/** The same for places that are not beside each other: less is less than a sentence, or a stock phrase. */
const FEWEST_EQUAL_FAR = 8

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
    if ((number & 255) === 0) checkpoint()
    let claimedTo = block.from
    const last = block.to - SHINGLE + 1
    for (let at = index.nextRepeated(block.from, last); at < last; at = index.nextRepeated(at, last)) {
      const count = index.lookUpAndAdd(at, places)
      const best = count === 0 ? undefined : longest(stream, places, count, at, claimedTo)
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

/** The repeat that grows from the place with the longest run of equal words, the first of equals. */
function longest(
  stream: WordStream,
  places: Int32Array,
  count: number,
  at: number,
  claimedTo: number,
): Repeat | undefined {
  let place = -1
  let bestRun = SHINGLE - 1
  for (let i = 0; i < count; i++) {
    if (!isEqualOver(stream, places[i] ?? 0, at, bestRun + 1)) continue
    const run = equalRun(stream, places[i] ?? 0, at)
    if (run > bestRun) {
      bestRun = run
      place = places[i] ?? 0
    }
  }
  if (place < 0) return undefined
  const bounds = boundsOf(stream, place, at, claimedTo)
  if (bounds === undefined) return undefined
  const runs = align(stream.hashes, place, at, bounds)
  const earlierBlock = stream.blockOf[place] ?? 0
  const laterBlock = stream.blockOf[at] ?? 0
  const fewest = laterBlock - earlierBlock > 1 ? FEWEST_EQUAL_FAR : FEWEST_EQUAL
  if (runs.reduce((sum, run) => sum + run.length, 0) < fewest) return undefined
  return { earlierBlock, laterBlock, runs }
}

/** Whether so many words are equal from two places on. Asked first: it needs nothing of their blocks, and most differ. */
function isEqualOver({ hashes }: WordStream, earlier: number, later: number, words: number): boolean {
  // The last first: the next place of a stock phrase is longer by a word, or no candidate.
  for (let i = words - 1; i >= 0; i--) if (hashes[earlier + i] !== hashes[later + i]) return false
  return true
}

/** Words that are equal from two places on, each within its block, the earlier one up to the later. */
function equalRun({ hashes, blockOf, blocks }: WordStream, earlier: number, later: number): number {
  const room = Math.min(
    (blocks[blockOf[earlier] ?? 0]?.to ?? 0) - earlier,
    (blocks[blockOf[later] ?? 0]?.to ?? 0) - later,
    later - earlier,
  )
  let run = 0
  while (run < room && hashes[earlier + run] === hashes[later + run]) run++
  return run
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
