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

/**
 * The phrases as a tree of states, as plain numbers that can be kept in a file. State 0 is the root;
 * parents come before their children.
 */
export interface Trie {
  readonly parent: Uint16Array
  /** The term that leads to a state. */
  readonly arrow: Int32Array
  readonly depth: Uint8Array
  /** The number of the pattern that ends in a state, plus 1; 0 for none. */
  readonly pattern: Uint16Array
  /** The longest other state that the terms of a state end in. */
  readonly failure: Uint16Array
  /** The next state on that way that ends a pattern. */
  readonly report: Uint16Array
  /** All arrows in one open-addressing table keyed by state and term: the state that each leads to. */
  readonly slots: Uint16Array
  /** A bit for each first term of a pattern, by the low bits of its hash: most terms of prose begin none. */
  readonly heads: Uint32Array
}

export interface Compiled {
  readonly trie: Trie
  /** The number under which each pattern is reported: patterns of the same terms share one. */
  readonly numbers: Int32Array
}

/** How many bits `heads` holds. */
const HEAD_BITS = 1 << 14
/** How many numbers they are packed into. */
export const HEAD_WORDS = HEAD_BITS / 32

/** Makes a compiled tree ready to be run. */
export function automatonOf(trie: Trie): Automaton {
  const { heads } = trie
  const match = (terms: TermTable, wanted: Uint8Array): readonly Match[] => {
    const found: Match[] = []
    let state = 0
    for (let i = 0; i < terms.count; i++) {
      const hash = terms.hashes[i] ?? 0
      if (state === 0 && !holdsHead(heads, hash)) continue
      let next = step(trie, state, hash)
      while (next < 0 && state !== 0) {
        state = trie.failure[state] ?? 0
        next = step(trie, state, hash)
      }
      state = Math.max(next, 0)
      for (let at = state; at > 0; at = trie.report[at] ?? 0) {
        const pattern = (trie.pattern[at] ?? 0) - 1
        if (pattern >= 0 && wanted[pattern] === 1) {
          found.push({ pattern, first: i + 1 - (trie.depth[at] ?? 0), end: i + 1 })
        }
      }
    }
    return found
  }
  return { match }
}

/**
 * Compiles rows of term hashes to the tree of an automaton (Aho and Corasick 1975).
 * @throws RangeError for more states than 16 bits can number
 */
export function compile(patterns: readonly Pattern[]): Compiled {
  const most = patterns.reduce((sum, { first, end }) => sum + end - first, 1)
  if (most > 0xffff) throw new RangeError(`${most} terms are more than the phrase tables can hold`)
  const { size, numbers, ...full } = plant(patterns, most)
  const cut = {
    ...full,
    parent: full.parent.slice(0, size),
    arrow: full.arrow.slice(0, size),
    depth: full.depth.slice(0, size),
    pattern: full.pattern.slice(0, size),
  }
  return { trie: { ...cut, ...failures(cut), heads: headsOf(cut) }, numbers }
}

function headsOf({ parent, arrow }: Planted): Uint32Array {
  const heads = new Uint32Array(HEAD_WORDS)
  for (let state = 1; state < parent.length; state++) {
    if (parent[state] !== 0) continue
    const bit = (arrow[state] ?? 0) & (HEAD_BITS - 1)
    heads[bit >>> 5] = (heads[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return heads
}

function holdsHead(heads: Uint32Array, hash: number): boolean {
  const bit = hash & (HEAD_BITS - 1)
  return (((heads[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0
}

/** A tree without the links from branch to branch. */
type Planted = Omit<Trie, 'failure' | 'report' | 'heads'>

function plant(
  patterns: readonly Pattern[],
  most: number,
): Planted & { readonly size: number; readonly numbers: Int32Array } {
  const trie = {
    size: 1,
    parent: new Uint16Array(most),
    arrow: new Int32Array(most),
    depth: new Uint8Array(most),
    pattern: new Uint16Array(most),
    numbers: new Int32Array(patterns.length),
    slots: new Uint16Array(1 << (33 - Math.clz32(most))),
  }
  let distinct = 0
  for (const [i, { terms, first, end }] of patterns.entries()) {
    let state = 0
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
    if (trie.pattern[state] === 0) trie.pattern[state] = ++distinct
    trie.numbers[i] = (trie.pattern[state] ?? 0) - 1
  }
  return trie
}

/** Where the arrow of a term from a state stands, or would stand. */
function slotOf({ parent, arrow, slots }: Planted, state: number, hash: number): number {
  const mask = slots.length - 1
  let slot = (Math.imul(state, 0x9e3779b1) ^ hash ^ (hash >>> 15)) & mask
  for (;;) {
    const child = slots[slot] ?? 0
    if (child === 0 || (parent[child] === state && arrow[child] === hash)) return slot
    slot = (slot + 1) & mask
  }
}

/** The state after a term; -1 where there is no arrow. */
function step(trie: Planted, state: number, hash: number): number {
  return (trie.slots[slotOf(trie, state, hash)] ?? 0) || -1
}

/** For each state the longest other state that its terms end in, and the next one there that ends a phrase. */
function failures(trie: Planted): Pick<Trie, 'failure' | 'report'> {
  const failure = new Uint16Array(trie.parent.length)
  const report = new Uint16Array(trie.parent.length)
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
    report[state] = (trie.pattern[target] ?? 0) > 0 ? target : (report[target] ?? 0)
  }
  return { failure, report }
}

/** The states by their depth, by counting. */
function byDepth({ depth }: Planted): Int32Array {
  const size = depth.length
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
