import type { Block, Document } from '../../src/document/document.ts'
import { follow } from '../../src/rule/follow.ts'
import { HASH } from '../../src/text/word-hash.ts'
import type { WordTable } from '../../src/text/words.ts'

/** Says whether a word stands somewhere in a document, case ignored; wrong about once in a hundred. */
export interface DocumentWords {
  has(word: string): boolean
}

const BITS_PER_WORD = 16

/** Remembers the words of blocks in a filter of bits (Bloom 1970): two bits a word, no text kept. */
export function documentWords(blocks: readonly Block[], words: (block: Block) => WordTable): DocumentWords {
  const size = sizeFor(blocks, words)
  const bits = new Uint8Array(size / 8)
  for (const block of blocks) {
    eachPlace(words(block), size, (place) => {
      bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7))
    })
  }
  return answeredBy(size, (place) => ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0)
}

/**
 * The same for a text that is edited, with the same answers: of each bit it is counted how many words
 * set it, so that those of a block can be taken out again.
 * @returns to be called with the blocks as they are now
 */
export function editedWords(words: (block: Block) => WordTable): (blocks: readonly Block[]) => DocumentWords {
  let size = 0
  let follows: (blocks: readonly Block[]) => void = () => {}
  const counts = new Map<number, number>()
  const add = (block: Block, step: 1 | -1): void =>
    eachPlace(words(block), size, (place) => {
      const count = (counts.get(place) ?? 0) + step
      if (count === 0) counts.delete(place)
      else counts.set(place, count)
    })
  return (blocks) => {
    const needed = sizeFor(blocks, words)
    if (needed !== size) {
      size = needed
      counts.clear()
      follows = follow({ enter: (block) => add(block, 1), leave: (block) => add(block, -1) })
    }
    follows(blocks)
    return answeredBy(size, (place) => counts.has(place))
  }
}

function sizeFor(blocks: readonly Block[], words: (block: Block) => WordTable): number {
  let count = 0
  for (const block of blocks) count += words(block).count
  return 2 ** Math.ceil(Math.log2(Math.max(64, count * BITS_PER_WORD)))
}

function answeredBy(size: number, isSet: (place: number) => boolean): DocumentWords {
  return {
    has(word) {
      const hash = first(hashOf(word))
      return isSet(hash & (size - 1)) && isSet(second(hash) & (size - 1))
    },
  }
}

function eachPlace({ count, hashes }: WordTable, size: number, tell: (place: number) => void): void {
  for (let i = 0; i < count; i++) {
    const hash = first(hashes[2 * i] ?? 0)
    tell(hash & (size - 1))
    tell(second(hash) & (size - 1))
  }
}

/** The first of the hashes that a table of words has. A correction of two words is none of a text's. */
function hashOf(word: string): number {
  let hash: number = HASH.basis
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), HASH.prime)
  }
  return hash
}

function first(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

function second(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/g

/** The words of the code and the addresses of a document, lower case: what is a name there is no typo beside it. */
export function codeWords(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) found.add(word)
  }
  const { source } = document
  if (source.includes('://') || source.includes('www.')) {
    for (const [address] of source.matchAll(ADDRESS)) add(address)
  }
  for (const block of document.blocks) {
    if (block.role === 'code') add(block.prose.text)
    for (const { kind, range } of block.spans) {
      if (kind === 'code') add(block.prose.text.slice(range.start, range.end))
    }
  }
  return found
}
