import type { TermTable } from './terms.ts'

/** A phrase that was met: its number, and the terms `[first, end)` that it covers. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly end: number
}

/** Finds every phrase of a book in a row of terms, in one pass whatever their number. */
export interface Automaton {
  match(terms: TermTable): readonly Match[]
}

/**
 * Compiles phrases, each a row of term hashes, to one automaton (Aho and Corasick 1975) over terms.
 * Arrows and terms live in one open-addressing table keyed by state and hash.
 */
export function compile(patterns: readonly TermTable[]): Automaton {
  const trie = plant(patterns)
  const { failure, report } = failures(trie)
  return {
    match(terms) {
      const found: Match[] = []
      let state = 0
      for (let i = 0; i < terms.count; i++) {
        const hash = terms.hashes[i] ?? 0
        let next = trie.step(state, hash)
        while (next < 0 && state !== 0) {
          state = failure[state] ?? 0
          next = trie.step(state, hash)
        }
        state = Math.max(next, 0)
        for (let at = state; at > 0; at = report[at] ?? 0) {
          const pattern = trie.pattern[at] ?? -1
          if (pattern >= 0) found.push({ pattern, first: i + 1 - (trie.depth[at] ?? 0), end: i + 1 })
        }
      }
      return found
    },
  }
}

interface Trie {
  /** The states, in the order in which their parents were made. */
  readonly size: number
  readonly parent: Int32Array
  readonly arrow: Int32Array
  readonly depth: Int32Array
  /** The phrase that ends in a state; -1 for none. */
  readonly pattern: Int32Array
  /** The state after a term; -1 where there is no arrow. */
  step(state: number, hash: number): number
}

function plant(patterns: readonly TermTable[]): Trie {
  const most = patterns.reduce((sum, terms) => sum + terms.count, 1)
  const parent = new Int32Array(most)
  const arrow = new Int32Array(most)
  const depth = new Int32Array(most)
  const pattern = new Int32Array(most).fill(-1)
  const mask = (1 << (33 - Math.clz32(most))) * 2 - 1
  const slots = new Int32Array(mask + 1)
  let size = 1
  const slotOf = (state: number, hash: number): number => {
    let slot = (Math.imul(state, 0x9e3779b1) ^ hash ^ (hash >>> 15)) & mask
    for (;;) {
      const child = slots[slot] ?? 0
      if (child === 0 || (parent[child] === state && arrow[child] === hash)) return slot
      slot = (slot + 1) & mask
    }
  }
  for (let number = 0; number < patterns.length; number++) {
    const terms = patterns[number]
    let state = 0
    for (let i = 0; terms !== undefined && i < terms.count; i++) {
      const hash = terms.hashes[i] ?? 0
      const slot = slotOf(state, hash)
      let child = slots[slot] ?? 0
      if (child === 0) {
        child = size++
        slots[slot] = child
        parent[child] = state
        arrow[child] = hash
        depth[child] = i + 1
      }
      state = child
    }
    if (state > 0) pattern[state] = number
  }
  const step = (state: number, hash: number): number => (slots[slotOf(state, hash)] ?? 0) || -1
  return { size, parent, arrow, depth, pattern, step }
}

/** For each state the longest other state that its terms end in, and the next one there that ends a phrase. */
function failures(trie: Trie): { readonly failure: Int32Array; readonly report: Int32Array } {
  const failure = new Int32Array(trie.size)
  const report = new Int32Array(trie.size)
  const byDepth = Array.from({ length: trie.size }, (_, state) => state).sort(
    (a, b) => (trie.depth[a] ?? 0) - (trie.depth[b] ?? 0),
  )
  for (const state of byDepth) {
    const parent = trie.parent[state] ?? 0
    if (parent === 0) continue
    const hash = trie.arrow[state] ?? 0
    let at = failure[parent] ?? 0
    let next = trie.step(at, hash)
    while (next < 0 && at !== 0) {
      at = failure[at] ?? 0
      next = trie.step(at, hash)
    }
    const target = Math.max(next, 0)
    failure[state] = target
    report[state] = (trie.pattern[target] ?? -1) >= 0 ? target : (report[target] ?? 0)
  }
  return { failure, report }
}
