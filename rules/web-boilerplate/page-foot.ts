import { type Evidence, endingNumber, OWN_FEATURES } from './evidence.ts'
import type { Kind } from './phrases/phrase-list.ts'

/** Furniture of so many kinds behind the story is the foot of a page; of one kind it may be a list of links that is meant. */
const FEWEST_KINDS = 2

const SENTENCE_TERMS = 12
const PROSE_TERMS = 25

/**
 * Finds where the foot of the page begins: the first furniture behind the last paragraph, where what
 * stands behind that speaks of furniture of two kinds or more.
 * @param kinds what each block says plainly that it is; `undefined` for none
 * @param found 1 for a block that was found to be furniture
 * @returns its first block, or the number of blocks
 */
export function footOf(
  blocks: readonly Evidence[],
  kinds: readonly (Kind | undefined)[],
  found: Uint8Array,
): number {
  const last = blocks.findLastIndex((block, i) => found[i] === 0 && isParagraph(block))
  if (last < 0) return blocks.length
  const first = kinds.findIndex((kind, i) => i > last && kind !== undefined)
  if (first < 0) return blocks.length
  const said = new Set(kinds.slice(first).filter((kind) => kind !== undefined))
  return said.size >= FEWEST_KINDS ? first : blocks.length
}

const ENDING = OWN_FEATURES.indexOf('ending')
const STOPS: ReadonlySet<number> = new Set(['.', '…', '?', '!', '”', '"'].map(endingNumber))

function isParagraph({ terms, numbers }: Evidence): boolean {
  return terms >= PROSE_TERMS || (terms >= SENTENCE_TERMS && STOPS.has(numbers[ENDING] ?? 0))
}
