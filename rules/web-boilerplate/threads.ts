import type { Evidence } from './evidence.ts'

/** As many lines that end a comment, or sign it, are no accident. */
const FEWEST_BEATS = 3

/** The longest comment, in blocks: two beats farther apart belong to different things. */
const LONGEST_COMMENT = 8

/**
 * Finds readers’ comments, on a page that speaks of comments: what stands between beats that follow each
 * other, signatures (“Anna, 17/1/2012 11:35”) or a button that stands under each (“Reply”, “Report”), and
 * from there to the label next to them (“Leave a comment”). 1 for a block within them, beats included.
 */
export function commentThreads(blocks: readonly Evidence[]): Uint8Array {
  const within = new Uint8Array(blocks.length)
  if (!blocks.some(isLabel)) return within
  const beats = beatsOf(blocks)
  const close = (from: number, to: number): void => {
    if (to - from < FEWEST_BEATS) return
    const first = beats[from] ?? 0
    const last = beats[to - 1] ?? 0
    within.fill(1, labelNear(blocks, first, -1), labelNear(blocks, last, 1) + 1)
  }
  let from = 0
  for (let to = 1; to <= beats.length; to++) {
    if (to < beats.length && (beats[to] ?? 0) - (beats[to - 1] ?? 0) <= LONGEST_COMMENT) continue
    close(from, to)
    from = to
  }
  return within
}

function isLabel({ reach, phrase }: Evidence): boolean {
  return reach === 'whole' && phrase?.kind === 'comments'
}

/** Where the signatures stand, and the labels that stand as often. */
function beatsOf(blocks: readonly Evidence[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const block of blocks) {
    if (isLabel(block)) counts.set(block.wording, (counts.get(block.wording) ?? 0) + 1)
  }
  const beats: number[] = []
  for (const [i, block] of blocks.entries()) {
    const often = isLabel(block) && (counts.get(block.wording) ?? 0) >= FEWEST_BEATS
    if (often || block.form === 'signature') beats.push(i)
  }
  return beats
}

/** The label of the page next to a beat, up or down, with no more than a comment between; else the beat. */
function labelNear(blocks: readonly Evidence[], beat: number, step: 1 | -1): number {
  for (let n = 1; n <= LONGEST_COMMENT; n++) {
    const block = blocks[beat + n * step]
    if (block === undefined) return beat
    if (isLabel(block)) return beat + n * step
  }
  return beat
}
