import type { Block } from '../../src/document/document.ts'
import type { BlockFacts } from '../../src/rule/rule.ts'
import type { WordTable } from '../../src/text/words.ts'

/** A block and where its words stand in the stream: `[from, to)`. */
export interface StreamBlock {
  readonly block: Block
  readonly words: WordTable
  readonly from: number
  readonly to: number
}

/** The words of all blocks in reading order, as one sequence of hashes. */
export interface WordStream {
  readonly hashes: Int32Array
  /** The index in `blocks` of each word's block: a run of words never leaves its block. */
  readonly blockOf: Uint32Array
  readonly blocks: readonly StreamBlock[]
}

/** The hash of a word of a table: case and the shape of apostrophes set aside, so that equal words have equal numbers. */
export function wordHash({ hashes }: WordTable, word: number): number {
  const hash = hashes[2 * word] ?? 0
  // What FNV-1a reads last reaches few of its low bits.
  return hash ^ (hash >>> 15)
}

/** Joins the words of the blocks into one stream. */
export function streamOf(facts: readonly BlockFacts<WordTable>[]): WordStream {
  const length = facts.reduce((sum, entry) => sum + entry.facts.count, 0)
  const hashes = new Int32Array(length)
  const blockOf = new Uint32Array(length)
  const blocks: StreamBlock[] = []
  let from = 0
  for (const { block, facts: words } of facts) {
    const to = from + words.count
    for (let word = 0; word < words.count; word++) hashes[from + word] = wordHash(words, word)
    blockOf.fill(blocks.length, from, to)
    blocks.push({ block, words, from, to })
    from = to
  }
  return { hashes, blockOf, blocks }
}

/** A word of a block as it is written. */
export function wordText(stream: WordStream, number: number, at: number): string {
  const block = stream.blocks[number]
  if (block === undefined) return ''
  const word = at - block.from
  return block.block.prose.text.slice(block.words.starts[word] ?? 0, block.words.ends[word] ?? 0)
}
