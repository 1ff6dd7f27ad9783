import { hashWord, type WordHash } from '../text/word-hash.ts'
import { fromLogCount, toLogCount } from './log-count.ts'
import type { SparseSection } from './sections.ts'

/** What is known of a word beside its spelling, case ignored. */
export interface CountedWord {
  /** Occurrences in the counted news. */
  readonly occurrences: number
  /** Articles of the counted news in which it stands. */
  readonly articles: number
  /** Share of its occurrences inside sentences that begin with a capital. */
  readonly capitalShare: number
  /** Occurrences per thousand million words of English of any kind: news and speech together. */
  readonly prior: number
}

/** Counts by word: a hash table of 2^17 slots, seven in ten of them full, 24 bits of fingerprint each. */
export interface CountedWords {
  /** The words of the counted news. */
  readonly total: number
  /** The slot of a lower-case word, or -1; for the getters below, so that a question allocates nothing. */
  find(text: string, start: number, end: number): number
  occurrences(slot: number): number
  articles(slot: number): number
  capitalShare(slot: number): number
  prior(slot: number): number
}

const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS
const SLOT_MASK = SLOTS - 1
const INFO_BITS = 8
const SHARE_STEPS = 254
/** The table begins with one number: the words of the counted news. */
const HEAD_BYTES = 64

export function packCounted(words: ReadonlyMap<string, CountedWord>, total: number): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + SLOTS * 7)
  const { entries, occurrences, articles, priors } = columns(bytes)
  new Uint32Array(bytes.buffer, 0, 1)[0] = total
  const hash: WordHash = { slot: 0, print: 0 }
  for (const [word, count] of words) {
    hashWord(word, 0, word.length, 'lower', hash)
    let at = hash.slot & SLOT_MASK
    while (entries[at] !== 0) at = (at + 1) & SLOT_MASK
    const share = Math.round(count.capitalShare * SHARE_STEPS) + 1
    entries[at] = ((hash.print >>> INFO_BITS) << INFO_BITS) | share
    occurrences[at] = toLogCount(count.occurrences)
    articles[at] = toLogCount(count.articles)
    priors[at] = toLogCount(count.prior)
  }
  return bytes
}

export function readCounted({ bytes, need }: SparseSection): CountedWords {
  const { entries, occurrences, articles, priors } = columns(bytes)
  need(0)
  /** The count of a slot in a column of bytes. */
  const countIn = (column: Uint8Array, slot: number): number => {
    need(column.byteOffset - bytes.byteOffset + slot)
    return fromLogCount(column[slot] ?? 0)
  }
  const hash: WordHash = { slot: 0, print: 0 }
  return {
    total: new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0,
    find(text, start, end) {
      hashWord(text, start, end, 'lower', hash)
      const print = hash.print >>> INFO_BITS
      for (let at = hash.slot & SLOT_MASK; ; at = (at + 1) & SLOT_MASK) {
        need(HEAD_BYTES + at * 4)
        const entry = entries[at] ?? 0
        if (entry === 0) return -1
        if (entry >>> INFO_BITS === print) return at
      }
    },
    occurrences: (slot) => countIn(occurrences, slot),
    articles: (slot) => countIn(articles, slot),
    prior: (slot) => countIn(priors, slot),
    capitalShare: (slot) => {
      need(HEAD_BYTES + slot * 4)
      const share = (entries[slot] ?? 0) & ((1 << INFO_BITS) - 1)
      return share === 0 ? 0 : (share - 1) / SHARE_STEPS
    },
  }
}

function columns(bytes: Uint8Array) {
  const { buffer, byteOffset } = bytes
  const at = byteOffset + HEAD_BYTES
  return {
    entries: new Uint32Array(buffer, at, SLOTS),
    occurrences: new Uint8Array(buffer, at + SLOTS * 4, SLOTS),
    articles: new Uint8Array(buffer, at + SLOTS * 5, SLOTS),
    priors: new Uint8Array(buffer, at + SLOTS * 6, SLOTS),
  }
}
