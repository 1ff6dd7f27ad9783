import type { Block } from '../../src/document/document.ts'
import type { BlockFacts } from '../../src/rule/rule.ts'
import type { WordTable } from '../../src/text/words.ts'

/** What the rule keeps of a block: its words as hashes, case and the shape of apostrophes set aside. */
export interface BlockWords {
  readonly hashes: Uint32Array
  readonly words: WordTable
}

/** A block and where its words stand in the stream: `[from, to)`. */
export interface StreamBlock {
  readonly block: Block
  readonly words: WordTable
  readonly from: number
  readonly to: number
}

/** The words of all blocks in reading order, as one sequence of hashes. */
export interface WordStream {
  readonly hashes: Uint32Array
  /** The index in `blocks` of each word's block: a run of words never leaves its block. */
  readonly blockOf: Uint32Array
  readonly blocks: readonly StreamBlock[]
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const CURLY_APOSTROPHE = 0x2019
const APOSTROPHE = 0x27

/** Hashes each word of a text (FNV-1a) without regard to case: equal words, equal numbers. */
export function hashWords(text: string, words: WordTable): Uint32Array {
  const hashes = new Uint32Array(words.count)
  for (let i = 0; i < words.count; i++) {
    const end = words.ends[i] ?? 0
    let hash = FNV_OFFSET
    for (let at = words.starts[i] ?? 0; at < end; at++) {
      hash = Math.imul(hash ^ foldedUnit(text.charCodeAt(at)), FNV_PRIME)
    }
    hashes[i] = hash ^ (hash >>> 15)
  }
  return hashes
}

function foldedUnit(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code
  if (code === CURLY_APOSTROPHE) return APOSTROPHE
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Joins the words of the blocks into one stream. */
export function streamOf(facts: readonly BlockFacts<BlockWords>[]): WordStream {
  const length = facts.reduce((sum, entry) => sum + entry.facts.hashes.length, 0)
  const hashes = new Uint32Array(length)
  const blockOf = new Uint32Array(length)
  const blocks: StreamBlock[] = []
  let from = 0
  for (const { block, facts: found } of facts) {
    const to = from + found.hashes.length
    hashes.set(found.hashes, from)
    blockOf.fill(blocks.length, from, to)
    blocks.push({ block, words: found.words, from, to })
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
