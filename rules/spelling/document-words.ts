import type { Block, Document } from '../../src/document/document.ts'
import type { WordTable } from '../../src/text/words.ts'

/** Says whether a word stands somewhere in a document, case ignored; wrong about once in a hundred. */
export interface DocumentWords {
  has(word: string): boolean
}

const BITS_PER_WORD = 16

/** Remembers the words of blocks in a filter of bits (Bloom 1970): two bits a word, no text kept. */
export function documentWords(blocks: readonly Block[], words: (block: Block) => WordTable): DocumentWords {
  let count = 0
  for (const block of blocks) count += words(block).count
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, count * BITS_PER_WORD)))
  const bits = new Uint8Array(size / 8)
  const mask = size - 1
  for (const block of blocks) {
    const { text } = block.prose
    const table = words(block)
    for (let i = 0; i < table.count; i++) {
      const hash = hashOf(text, table.starts[i] ?? 0, table.ends[i] ?? 0)
      setBit(bits, hash & mask)
      setBit(bits, second(hash) & mask)
    }
  }
  return {
    has(word) {
      const hash = hashOf(word, 0, word.length)
      return hasBit(bits, hash & mask) && hasBit(bits, second(hash) & mask)
    },
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

function second(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7))
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/g

/** The words of the code and the addresses of a document, lower case: what is a name there is no typo beside it. */
export function codeWords(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) found.add(word)
  }
  for (const [address] of document.source.matchAll(ADDRESS)) add(address)
  for (const block of document.blocks) {
    if (block.role === 'code') add(block.prose.text)
    for (const { kind, range } of block.spans) {
      if (kind === 'code') add(block.prose.text.slice(range.start, range.end))
    }
  }
  return found
}
