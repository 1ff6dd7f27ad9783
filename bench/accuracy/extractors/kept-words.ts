/** A match that goes on where the last one ended counts more, so that a run of words finds its own place. */
const GOING_ON = 3
const BEGUN = 2

/** How the best alignment came to a cell: by a match there, or by passing over a word of one side. */
const MATCHED = 0
const PAGE_SKIPPED = 1
const TAKEN_SKIPPED = 2

/**
 * Which words of a page an extract has kept: the common subsequence that scores best (Wagner & Fischer 1974) where
 * runs count more than scattered words, so that a lone “Share” is not found in the middle of a sentence.
 * Time and memory go with the product of both lengths.
 * @param page the words of the page, in order
 * @param taken the words of the extract, in order
 * @returns for each word of the page 1 where it was kept, else 0
 */
export function keptWords(page: readonly string[], taken: readonly string[]): Uint8Array {
  const width = taken.length + 1
  const { steps, goesOn } = align(page, taken)
  const kept = new Uint8Array(page.length)
  let [i, j, inRun] = [page.length, taken.length, false]
  while (i > 0 && j > 0) {
    const cell = i * width + j
    if (inRun || steps[cell] === MATCHED) {
      kept[i - 1] = 1
      inRun = goesOn[cell] === 1
      i--
      j--
    } else if (steps[cell] === PAGE_SKIPPED) i--
    else j--
  }
  return kept
}

interface Alignment {
  /** By cell, row after row: how the best alignment of what stands before it came there. */
  readonly steps: Uint8Array
  /** By cell: 1 where the match there does best as one that goes on. */
  readonly goesOn: Uint8Array
}

const NEVER = -1_000_000

function align(page: readonly string[], taken: readonly string[]): Alignment {
  const width = taken.length + 1
  const steps = new Uint8Array((page.length + 1) * width)
  const goesOn = new Uint8Array(steps.length)
  // Scores of the row above and of this one: the best of all, and the best that ends in a match.
  let [above, best] = [new Int32Array(width), new Int32Array(width)]
  let [matchAbove, match] = [new Int32Array(width).fill(NEVER), new Int32Array(width).fill(NEVER)]
  page.forEach((word, row) => {
    for (let j = 1; j < width; j++) {
      const cell = (row + 1) * width + j
      const matched = word === taken[j - 1]
      const on = (matchAbove[j - 1] ?? NEVER) + GOING_ON
      const begun = (above[j - 1] ?? 0) + BEGUN
      const here = matched ? Math.max(on, begun) : NEVER
      const [skipPage, skipTaken] = [above[j] ?? 0, best[j - 1] ?? 0]
      goesOn[cell] = on >= begun ? 1 : 0
      match[j] = here
      best[j] = Math.max(here, skipPage, skipTaken)
      steps[cell] = best[j] === here ? MATCHED : skipPage >= skipTaken ? PAGE_SKIPPED : TAKEN_SKIPPED
    }
    ;[above, best] = [best, above]
    ;[matchAbove, match] = [match, matchAbove]
  })
  return { steps, goesOn }
}
