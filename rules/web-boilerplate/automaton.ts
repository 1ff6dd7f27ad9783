import type { TermTable } from './terms.ts'

/** A row of terms `[first, end)` that is to be found. */
export interface Pattern {
  readonly terms: TermTable
  readonly first: number
  readonly end: number
}

/** A pattern that was met: its number, and the terms `[first, end)` that it covers. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly end: number
}

/** Finds every phrase of a book in a row of terms, in one pass whatever their number. */
export interface Automaton {
  /** @param wanted for each pattern's number 1 where its matches are asked for */
  match(terms: TermTable, wanted: Uint8Array): readonly Match[]
}

export interface Compiled {
  readonly automaton: Automaton
  /** The number under which each pattern is reported: patterns of the same terms share one. */
  readonly numbers: Int32Array
}

/** Compiles rows of term hashes to one automaton (Aho and Corasick 1975). */
export function compile(patterns: readonly Pattern[]): Compiled {
  const trie = plant(patterns)
  const { failure, report } = failures(trie)
  const match = (terms: TermTable, wanted: Uint8Array): readonly Match[] => {
    const found: Match[] = []
    let state = 0
    for (let i = 0; i < terms.count; i++) {
      const hash = terms.hashes[i] ?? 0
      if (state === 0 && trie.heads[hash & HEADS] === 0) continue
      let next = step(trie, state, hash)
      while (next < 0 && state !== 0) {
        state = failure[state] ?? 0
        next = step(trie, state, hash)
      }
      state = Math.max(next, 0)
      for (let at = state; at > 0; at = report[at] ?? 0) {
        const pattern = trie.pattern[at] ?? -1
        if (pattern >= 0 && wanted[pattern] === 1)
          found.push({ pattern, first: i + 1 - (trie.depth[at] ?? 0), end: i + 1 })
      }
    }
    return found
  }
  return { automaton: { match }, numbers: trie.numbers }
}

/** The phrases as a tree of states; state 0 is its root. Parents come before their children. */
interface Trie {
  readonly size: number
  readonly parent: Int32Array
  /** The term that leads to a state. */
  readonly arrow: Int32Array
  readonly depth: Int32Array
  /** The number of the pattern that ends in a state; -1 for none. */
  readonly pattern: Int32Array
  readonly numbers: Int32Array
  /** All arrows in one open-addressing table keyed by state and term: the state that each leads to. */
  readonly slots: Int32Array
  /** 1 at the low bits of every first term: most terms of prose begin no phrase, and are told here. */
  readonly heads: Uint8Array
}

const HEADS = (1 << 14) - 1

function plant(patterns: readonly Pattern[]): Trie {
  const most = patterns.reduce((sum, { first, end }) => sum + end - first, 1)
  const trie = {
    size: 1,
    parent: new Int32Array(most),
    arrow: new Int32Array(most),
    depth: new Int32Array(most),
    pattern: new Int32Array(most).fill(-1),
    numbers: new Int32Array(patterns.length),
    slots: new Int32Array(1 << (34 - Math.clz32(most))),
    heads: new Uint8Array(HEADS + 1),
  }
  let distinct = 0
  for (const [i, { terms, first, end }] of patterns.entries()) {
    let state = 0
    trie.heads[(terms.hashes[first] ?? 0) & HEADS] = 1
    for (let at = first; at < end; at++) {
      const hash = terms.hashes[at] ?? 0
      const slot = slotOf(trie, state, hash)
      let child = trie.slots[slot] ?? 0
      if (child === 0) {
        child = trie.size++
        trie.slots[slot] = child
        trie.parent[child] = state
        trie.arrow[child] = hash
        trie.depth[child] = at - first + 1
      }
      state = child
    }
    if (trie.pattern[state] === -1) trie.pattern[state] = distinct++
    trie.numbers[i] = trie.pattern[state] ?? 0
  }
  return trie
}

/** Where the arrow of a term from a state stands, or would stand. */
function slotOf({ parent, arrow, slots }: Trie, state: number, hash: number): number {
  const mask = slots.length - 1
  let slot = (Math.imul(state, 0x9e3779b1) ^ hash ^ (hash >>> 15)) & mask
  for (;;) {
    const child = slots[slot] ?? 0
    if (child === 0 || (parent[child] === state && arrow[child] === hash)) return slot
    slot = (slot + 1) & mask
  }
}

/** The state after a term; -1 where there is no arrow. */
function step(trie: Trie, state: number, hash: number): number {
  return (trie.slots[slotOf(trie, state, hash)] ?? 0) || -1
}

/** For each state the longest other state that its terms end in, and the next one there that ends a phrase. */
function failures(trie: Trie): { readonly failure: Int32Array; readonly report: Int32Array } {
  const failure = new Int32Array(trie.size)
  const report = new Int32Array(trie.size)
  for (const state of byDepth(trie)) {
    const parent = trie.parent[state] ?? 0
    if (parent === 0) continue
    const hash = trie.arrow[state] ?? 0
    let at = failure[parent] ?? 0
    let next = step(trie, at, hash)
    while (next < 0 && at !== 0) {
      at = failure[at] ?? 0
      next = step(trie, at, hash)
    }
    const target = Math.max(next, 0)
    failure[state] = target
    report[state] = (trie.pattern[target] ?? -1) >= 0 ? target : (report[target] ?? 0)
  }
  return { failure, report }
}

/** The states by their depth, by counting. */
function byDepth({ size, depth }: Trie): Int32Array {
  const counts: number[] = []
  for (let state = 0; state < size; state++) {
    const at = (depth[state] ?? 0) + 1
    counts[at] = (counts[at] ?? 0) + 1
  }
  const next: number[] = []
  let sum = 0
  for (let d = 0; d < counts.length; d++) {
    sum += counts[d] ?? 0
    next[d] = sum
  }
  const order = new Int32Array(size)
  for (let state = 0; state < size; state++) {
    const d = depth[state] ?? 0
    const place = next[d] ?? 0
    order[place] = state
    next[d] = place + 1
  }
  return order
}
