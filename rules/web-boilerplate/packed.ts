import { HEAD_WORDS } from './automaton.ts'
import type { PhraseTables } from './phrase-book.ts'

/** How many numbers each part of packed phrase tables holds. */
export interface PackedSizes {
  readonly states: number
  readonly slots: number
  readonly phrases: number
  readonly words: number
}

/** The parts of phrase tables in the order in which they are packed: wide numbers first, so that all lie aligned. */
export function packedParts({ trie, kinds, reaches, words }: PhraseTables): readonly Uint8Array[] {
  const parts = [
    trie.arrow,
    words,
    trie.heads,
    trie.parent,
    trie.pattern,
    trie.failure,
    trie.report,
    trie.slots,
    trie.depth,
    kinds,
    reaches,
  ]
  return parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
}

/** Reads packed phrase tables back, as views of the same bytes. */
export function unpackPhrases(
  bytes: ArrayBuffer,
  { states, slots, phrases, words }: PackedSizes,
): PhraseTables {
  let at = 0
  const from = (length: number): number => {
    const start = at
    at += length
    return start
  }
  const wide = (count: number): Int32Array => new Int32Array(bytes, from(count * 4), count)
  const half = (count: number): Uint16Array => new Uint16Array(bytes, from(count * 2), count)
  const byte = (count: number): Uint8Array => new Uint8Array(bytes, from(count), count)
  const arrow = wide(states)
  const wordHashes = wide(words)
  const heads = new Uint32Array(bytes, from(HEAD_WORDS * 4), HEAD_WORDS)
  const parent = half(states)
  const pattern = half(states)
  const failure = half(states)
  const report = half(states)
  const trie = { arrow, parent, pattern, failure, report, slots: half(slots), depth: byte(states), heads }
  return { trie, kinds: byte(phrases), reaches: byte(phrases), words: wordHashes }
}
