import { hashWord, type WordHash } from '../text/word-hash.ts'
import type { SparseSection } from './sections.ts'

/**
 * Counts of neighbouring words: an open hash table of 2^20 slots of 16 bits, 12 of fingerprint and 4
 * of count in powers of two. About one pair in a thousand that was never counted is taken for
 * another one; what rests on a pair must stand a wrong answer now and then.
 */
export interface NeighbourCounts {
  /** Occurrences of the two words after each other, lower case, in the counted news; 0 where rare. */
  count(left: string, right: string): number
}

const SLOT_BITS = 20
const SLOT_MASK = (1 << SLOT_BITS) - 1
const COUNT_BITS = 4
const COUNT_MASK = (1 << COUNT_BITS) - 1

interface Pair {
  readonly left: string
  readonly right: string
  readonly count: number
}

export function packNeighbours(pairs: Iterable<Pair>): Uint8Array {
  const table = new Uint16Array(1 << SLOT_BITS)
  const hash = pairHasher()
  for (const { left, right, count } of pairs) {
    const { slot, print } = hash(left, right)
    let at = slot
    while (table[at] !== 0) at = (at + 1) & SLOT_MASK
    table[at] = (print << COUNT_BITS) | Math.min(COUNT_MASK, Math.max(1, Math.round(Math.log2(count))))
  }
  return new Uint8Array(table.buffer)
}

export function readNeighbours({ bytes, need }: SparseSection): NeighbourCounts {
  const table = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  const hash = pairHasher()
  return {
    count(left, right) {
      const { slot, print } = hash(left, right)
      for (let at = slot; ; at = (at + 1) & SLOT_MASK) {
        need(at * 2)
        const entry = table[at] ?? 0
        if (entry === 0) return 0
        if (entry >>> COUNT_BITS === print) return 2 ** (entry & COUNT_MASK)
      }
    },
  }
}

function pairHasher(): (left: string, right: string) => { readonly slot: number; readonly print: number } {
  const one: WordHash = { slot: 0, print: 0 }
  const two: WordHash = { slot: 0, print: 0 }
  return (left, right) => {
    hashWord(left, 0, left.length, 'none', one)
    hashWord(right, 0, right.length, 'none', two)
    const mixed = Math.imul(one.slot, 0x85ebca6b) ^ two.slot
    const slot = (mixed ^ (mixed >>> 15)) & SLOT_MASK
    const print = (Math.imul(one.print, 0x9e3779b1) + two.print) >>> 20
    return { slot, print }
  }
}
