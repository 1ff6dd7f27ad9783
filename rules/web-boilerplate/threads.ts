import type { Evidence } from './evidence.ts'

/** As many signed lines are no accident. */
const FEWEST_SIGNATURES = 3

/** The longest comment, in blocks: two signatures farther apart belong to different things. */
const LONGEST_COMMENT = 8

/**
 * Finds readers’ comments: what stands between signatures that follow each other (“Anna, 17/1/2012
 * 11:35”), on a page that speaks of comments. 1 for a block within them, the signatures included.
 */
export function commentThreads(blocks: readonly Evidence[]): Uint8Array {
  const within = new Uint8Array(blocks.length)
  if (!blocks.some(({ reach, phrase }) => reach === 'whole' && phrase?.kind === 'comments')) {
    return within
  }
  let first = -1
  let last = -1
  let signatures = 0
  const close = (): void => {
    if (signatures >= FEWEST_SIGNATURES) within.fill(1, first, last + 1)
    signatures = 0
  }
  for (const [i, { form }] of blocks.entries()) {
    if (form !== 'signature') continue
    if (signatures > 0 && i - last > LONGEST_COMMENT) close()
    if (signatures === 0) first = i
    last = i
    signatures++
  }
  close()
  return within
}
