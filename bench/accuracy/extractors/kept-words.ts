import { sameEnds } from '../../../src/text/same-ends.ts'

/** A match that goes on where the last one ended counts more, so that a run of words finds its own place. */
const GOING_ON = 3
const BEGUN = 2

/** How the best alignment came to a cell: by a match there, or by passing over a word of one side. */
const MATCHED = 0
const PAGE_SKIPPED = 1
const TAKEN_SKIPPED = 2
const STEP = 3
/** Set where the match of a cell does best as one that goes on. */
const GOES_ON = 4

/** So few words that both begin or end with may be the same by chance, and belong to a run elsewhere. */
const BY_CHANCE = 16

/**
 * Which words of a page an extract has kept: the common subsequence that scores best (Wagner & Fischer 1974) where
 * runs count more than scattered words, so that a lone “Share” is not found in the middle of a sentence.
 * Time and memory go with the product of what differs.
 * @param page the words of the page, in order
 * @param taken the words of the extract, in order
 * @returns for each word of the page 1 where it was kept, else 0
 */
export function keptWords(page: readonly string[], taken: readonly string[]): Uint8Array {
  const ends = sameEnds(page, taken)
  const [head, tail] = [Math.max(0, ends.head - BY_CHANCE), Math.max(0, ends.tail - BY_CHANCE)]
  const kept = new Uint8Array(page.length).fill(1)
  kept.set(keptBetween(page.slice(head, page.length - tail), taken.slice(head, taken.length - tail)), head)
  return kept
}

function keptBetween(page: readonly string[], taken: readonly string[]): Uint8Array {
  const width = taken.length + 1
  const steps = align(page, taken)
  const kept = new Uint8Array(page.length)
  let [i, j, inRun] = [page.length, taken.length, false]
  while (i > 0 && j > 0) {
    const cell = steps[i * width + j] ?? 0
    const step = cell & STEP
    if (inRun || step === MATCHED) {
      kept[i - 1] = 1
      inRun = (cell & GOES_ON) !== 0
      i--
      j--
    } else if (step === PAGE_SKIPPED) i--
    else j--
  }
  return kept
}

const NEVER = -1_000_000

/** By cell, row after row, how the best alignment of what stands before it came there. */
function align(page: readonly string[], taken: readonly string[]): Uint8Array {
  const width = taken.length + 1
  const steps = new Uint8Array((page.length + 1) * width)
  // Scores of the row above and of this one: the best of all, and the best that ends in a match.
  let [above, best] = [new Int32Array(width), new Int32Array(width)]
  let [matchAbove, match] = [new Int32Array(width).fill(NEVER), new Int32Array(width).fill(NEVER)]
  page.forEach((word, row) => {
    for (let j = 1; j < width; j++) {
      const on = (matchAbove[j - 1] ?? NEVER) + GOING_ON
      const begun = (above[j - 1] ?? 0) + BEGUN
      const here = word === taken[j - 1] ? Math.max(on, begun) : NEVER
      const [skipPage, skipTaken] = [above[j] ?? 0, best[j - 1] ?? 0]
      const score = Math.max(here, skipPage, skipTaken)
      const step = score === here ? MATCHED : skipPage >= skipTaken ? PAGE_SKIPPED : TAKEN_SKIPPED
      match[j] = here
      best[j] = score
      steps[(row + 1) * width + j] = step | (on >= begun ? GOES_ON : 0)
    }
    ;[above, best] = [best, above]
    ;[matchAbove, match] = [match, matchAbove]
  })
  return steps
}
