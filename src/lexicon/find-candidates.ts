import { cheapestSlips, type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { longestBelow, shortestBelow, type WordEndings } from './word-endings.ts'
import { EDGE, LETTERS, ROOT, spell, WEIGHT_STEPS, type WordGraph } from './word-graph.ts'

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string
  /** Cost of the slips that lead from it to what was typed, in thousandths of a nat. */
  readonly cost: number
}

/** Words longer than this are given no suggestions: no English word is that long. */
export const MAX_LETTERS = 40
/** Letters by which the word meant may be longer or shorter at any place. */
export const BAND = 3
/** Nodes that one search may visit: some two milliseconds. */
const NODE_BUDGET = 25_000

export interface CandidateFinder {
  /**
   * The words of the graph that cost at most `bound`, in no order, but for those that cannot score
   * `floor`: their frequency's weight less their cost, all in thousandths of a nat. A few that score
   * less may be among them.
   * @param word lower case
   */
  find(word: string, bound: number, floor: number): readonly Candidate[]
  /** The words that are one slip away, whatever it costs: found in a few thousandths of a millisecond. */
  findNear(word: string): readonly Candidate[]
}

/**
 * Searches the graph of words depth first beside the table of alignment costs: each edge adds one
 * row, and a row with no cell within the bound ends the branch (Oflazer 1996). The tables of a
 * finder are its own, so one finder serves one thread.
 */
export function candidateFinder(graph: WordGraph, endings: WordEndings, costs: EditCosts): CandidateFinder {
  const width = MAX_LETTERS + 1
  const rows = new Int32Array((MAX_LETTERS + BAND + 2) * width)
  const typed = new Uint8Array(MAX_LETTERS + 1)
  /** The letters typed from a place on, a bit each. */
  const rest = new Uint32Array(MAX_LETTERS + 2)
  const path = new Uint8Array(MAX_LETTERS + BAND + 2)
  const { substitute, omit, insert, transpose } = costs
  const cheapest = cheapestSlips(costs)
  /** What each letter that is typed costs at the least where it is not meant. */
  const strangest = new Int32Array(MAX_LETTERS + 1)
  /** The least cost in the row of each depth. */
  const leasts = new Int32Array(MAX_LETTERS + BAND + 2)
  let length = 0
  let bound = 0
  let floor = 0
  let budget = 0
  let found: Candidate[] = []

  /** Fills the row of the letter at `depth` (from 1), as far as it lies within the limit, and returns its least cost. */
  const fillRow = (depth: number, limit: number): number => {
    const letter = path[depth] ?? 0
    const before = depth > 1 ? (path[depth - 1] ?? 0) : NO_LETTER
    const here = depth * width
    const above = here - width
    const low = Math.max(0, depth - BAND)
    const high = Math.min(length, depth + BAND)
    const first = depth === 1 ? costs.first : 0
    let least = FAR
    if (low > 0) rows[here + low - 1] = FAR
    let left = FAR
    for (let j = low; j <= high; j++) {
      const skipped = j < depth + BAND ? (rows[above + j] ?? FAR) : FAR
      const diagonal = j > 0 ? (rows[above + j - 1] ?? FAR) : FAR
      const unit = j > 0 ? (typed[j] ?? 0) : NO_LETTER
      const swaps = j > 1 && depth > 1 && before === unit && letter === typed[j - 1] && letter !== before
      let best = FAR
      // What comes from cells beyond the limit lies beyond it: no slip costs less than nothing.
      if (skipped <= limit) best = skipped + (omit[before * SIZE + letter] ?? 0) + first
      if (diagonal <= limit) {
        const kept = unit === letter ? diagonal : diagonal + (substitute[letter * SIZE + unit] ?? 0) + first
        if (kept < best) best = kept
      }
      if (left <= limit) {
        const added = left + (insert[letter * SIZE + unit] ?? 0)
        if (added < best) best = added
      }
      if (swaps) {
        const swapped =
          (rows[above - width + j - 2] ?? FAR) +
          (transpose[before * SIZE + letter] ?? 0) +
          (depth === 2 ? costs.first : 0)
        if (swapped < best) best = swapped
      }
      rows[here + j] = best
      left = best
      if (best < least) least = best
    }
    if (high < length) rows[here + high + 1] = FAR
    return least
  }

  /**
   * What the letters typed after the best place to go on cost at the least below an edge whose row is
   * at `depth`: letters that stand nowhere below, and endings that are all too long or too short.
   */
  const leastBelow = (next: number, depth: number, limit: number): number => {
    const here = depth * width
    const low = Math.max(0, depth - BAND)
    const high = Math.min(length, depth + BAND)
    const letters = endings.below[next] ?? 0
    const shortest = shortestBelow(endings, next)
    const longest = longestBelow(endings, next)
    const letter = path[depth] ?? 0
    let strange = 0
    let least = FAR
    for (let j = length; j >= low; j--) {
      const left = length - j
      if (j <= high) {
        const short = left < shortest ? (shortest - left) * cheapest.omit : 0
        const long = left > longest ? (left - longest) * cheapest.insert : 0
        least = Math.min(least, (rows[here + j] ?? FAR) + Math.max(strange, long) + short)
      }
      // Two letters changed about leave from the row above and come down in the row below.
      if (j >= low + 2 && j <= high + 1 && typed[j] === letter) {
        const swapped = transpose[letter * SIZE + (typed[j - 1] ?? 0)] ?? 0
        least = Math.min(least, (rows[here - width + j - 2] ?? FAR) + swapped + strange)
      }
      const unit = typed[j] ?? 0
      if (j > 0 && ((letters >>> unit) & 1) === 0) strange += strangest[j] ?? 0
      if (least <= limit || strange > limit) break
    }
    return least
  }

  /** Goes down every edge of a node; `reached` is what its rows cost at the least. */
  const walk = (node: number, depth: number, reached: number): void => {
    const aboveLeast = leasts[depth - 1] ?? 0
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      const weight = ((edge >>> EDGE.weightShift) & EDGE.weightMask) * WEIGHT_UNIT
      const limit = Math.min(bound, weight - floor)
      if (reached <= limit) {
        if (--budget < 0) return
        path[depth] = edge & EDGE.letter
        const least = fillRow(depth, limit)
        if (least <= limit) {
          const cost = Math.abs(depth - length) <= BAND ? (rows[depth * width + length] ?? FAR) : FAR
          if ((edge & EDGE.final) !== 0 && cost <= bound) found.push({ word: spell(path, depth), cost })
          const next = edge >>> EDGE.nextShift
          if (next !== 0 && depth < length + BAND && leastBelow(next, depth, limit) <= limit) {
            leasts[depth] = least
            walk(next, depth + 1, Math.min(least, aboveLeast + cheapest.transpose))
          }
        }
      }
      if ((edge & EDGE.last) !== 0) return
    }
  }

  /** Takes the word apart into letters; false when it is too long. */
  const take = (word: string): boolean => {
    length = word.length
    if (length > MAX_LETTERS) return false
    for (let j = 1; j <= length; j++) {
      const letter = LETTERS.indexOf(word.charAt(j - 1))
      typed[j] = letter < 0 ? NO_LETTER : letter
    }
    rest[length + 1] = 0
    for (let j = length; j > 0; j--) rest[j] = (rest[j + 1] ?? 0) | (1 << (typed[j] ?? 0))
    return true
  }

  /** False where the letters typed from `at` on cannot all come below a node. */
  const mayFollow = (node: number, at: number): boolean => {
    if (((rest[at] ?? 0) & ~(endings.below[node] ?? 0)) !== 0) return false
    const left = length - at + 1
    return left <= 0 || (left >= shortestBelow(endings, node) && left <= longestBelow(endings, node))
  }

  /** Follows the typed letters from `at` on, after a slip of the given cost, and notes the word they end. */
  const follow = (node: number, at: number, depth: number, cost: number, ends: boolean): void => {
    if (!mayFollow(node, at)) return
    let place = node
    let level = depth
    let final = ends
    for (let j = at; j <= length; j++) {
      const edge = edgeOf(graph, place, typed[j] ?? NO_LETTER)
      if (edge === 0) return
      path[level++] = typed[j] ?? 0
      place = edge >>> EDGE.nextShift
      final = (edge & EDGE.final) !== 0
    }
    if (final) found.push({ word: spell(path, level - 1), cost })
  }

  /** Tries each slip at the letter `j`, with the letters before it as they are typed. */
  const slipAt = (node: number, j: number, ends: boolean): void => {
    const before = j > 1 ? (typed[j - 1] ?? NO_LETTER) : NO_LETTER
    const unit = j <= length ? (typed[j] ?? NO_LETTER) : NO_LETTER
    const first = j === 1 ? costs.first : 0
    if (j <= length) follow(node, j + 1, j, (insert[before * SIZE + unit] ?? 0) + first, ends)
    if (node === 0) return
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      const letter = edge & EDGE.letter
      const next = edge >>> EDGE.nextShift
      const final = (edge & EDGE.final) !== 0
      path[j] = letter
      follow(next, j, j + 1, (omit[before * SIZE + letter] ?? 0) + first, final)
      if (j <= length && letter !== unit) {
        path[j] = letter
        follow(next, j + 1, j + 1, (substitute[letter * SIZE + unit] ?? 0) + first, final)
        if (j < length && letter === typed[j + 1]) {
          const other = edgeOf(graph, next, unit)
          path[j] = letter
          path[j + 1] = unit
          const cost = (transpose[letter * SIZE + unit] ?? 0) + first
          if (other !== 0) follow(other >>> EDGE.nextShift, j + 2, j + 2, cost, (other & EDGE.final) !== 0)
        }
      }
      if ((edge & EDGE.last) !== 0) return
    }
  }

  const search = (word: string, within: number, least: number): readonly Candidate[] => {
    if (!take(word)) return []
    rows[0] = 0
    for (let j = 1; j <= length; j++) {
      const insertion = insert[NO_LETTER * SIZE + (typed[j] ?? 0)] ?? 0
      rows[j] = j <= BAND + 1 ? (rows[j - 1] ?? 0) + insertion + (j === 1 ? costs.first : 0) : FAR
    }
    for (let j = 1; j <= length; j++) {
      strangest[j] = cheapest.typed[typed[j] ?? 0] ?? 0
    }
    bound = within
    floor = least
    budget = NODE_BUDGET
    found = []
    leasts[0] = 0
    walk(ROOT, 1, 0)
    return found
  }

  return {
    findNear(word) {
      found = []
      if (!take(word)) return found
      let node = ROOT
      let ends = false
      for (let j = 1; j <= length + 1; j++) {
        slipAt(node, j, ends)
        const edge = j <= length ? edgeOf(graph, node, typed[j] ?? NO_LETTER) : 0
        if (edge === 0) break
        path[j] = typed[j] ?? 0
        node = edge >>> EDGE.nextShift
        ends = (edge & EDGE.final) !== 0
      }
      return found
    },
    find: search,
  }
}

const FAR = 1 << 28
/** A step of an edge's weight in thousandths of a nat. */
export const WEIGHT_UNIT = 1000 / WEIGHT_STEPS

/** The edge of a node with a letter, or 0. */
function edgeOf(graph: WordGraph, node: number, letter: number): number {
  if (node === 0) return 0
  for (let at = node; ; at++) {
    const edge = graph[at] ?? EDGE.last
    if ((edge & EDGE.letter) === letter) return edge
    if ((edge & EDGE.last) !== 0) return 0
  }
}

/** How much of a word's frequency counts: lists of misspellings hold rare words more often than text does. */
const PRIOR_WEIGHT = 0.6
/** Occurrences per thousand million words given to a word of the dictionary that was never counted. */
const PRIOR_FLOOR = 8

/**
 * How much a word's frequency speaks for it, in nats.
 * @param prior occurrences per thousand million words
 */
export function frequencyWeight(prior: number): number {
  return PRIOR_WEIGHT * Math.log(PRIOR_FLOOR + prior)
}
