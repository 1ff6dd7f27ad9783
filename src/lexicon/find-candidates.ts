import type { CountedWords } from './counted-words.ts'
import { type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { EDGE, LETTERS, ROOT, type WordGraph } from './word-graph.ts'

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string
  /** Cost of the slips that lead from it to what was typed, in thousandths of a nat. */
  readonly cost: number
}

/** Words longer than this are given no suggestions: no English word is that long. */
export const MAX_LETTERS = 40
/** Letters by which the word meant may be longer or shorter at any place. */
const BAND = 3
/** Nodes that one search may visit: some two milliseconds. */
const NODE_BUDGET = 60_000

export interface CandidateFinder {
  /**
   * The words of the graph that cost at most `bound`, in no order.
   * @param word lower case
   */
  find(word: string, bound: number): readonly Candidate[]
}

/**
 * Searches the graph of words depth first beside the table of alignment costs: each edge adds one
 * row, and a row with no cell within the bound ends the branch (Oflazer 1996). The tables of a
 * finder are its own, so one finder serves one thread.
 */
export function candidateFinder(graph: WordGraph, costs: EditCosts): CandidateFinder {
  const width = MAX_LETTERS + 1
  const rows = new Int32Array((MAX_LETTERS + BAND + 2) * width)
  const typed = new Uint8Array(MAX_LETTERS + 1)
  const path = new Uint8Array(MAX_LETTERS + BAND + 2)
  const { substitute, omit, insert, transpose } = costs
  let length = 0
  let bound = 0
  let budget = 0
  let found: Candidate[] = []

  /** Fills the row of the letter at `depth` (from 1) and returns its least cost. */
  const fillRow = (depth: number): number => {
    const letter = path[depth] ?? 0
    const before = depth > 1 ? (path[depth - 1] ?? 0) : NO_LETTER
    const here = depth * width
    const above = here - width
    const low = Math.max(0, depth - BAND)
    const high = Math.min(length, depth + BAND)
    const first = depth === 1 ? costs.first : 0
    let least = FAR
    if (low > 0) rows[here + low - 1] = FAR
    for (let j = low; j <= high; j++) {
      const skipped = j < depth + BAND ? (rows[above + j] ?? FAR) : FAR
      let best = skipped + (omit[before * SIZE + letter] ?? 0) + first
      if (j > 0) {
        const unit = typed[j] ?? 0
        const diagonal = rows[above + j - 1] ?? FAR
        const kept = unit === letter ? diagonal : diagonal + (substitute[letter * SIZE + unit] ?? 0) + first
        if (kept < best) best = kept
        const added = (rows[here + j - 1] ?? FAR) + (insert[letter * SIZE + unit] ?? 0)
        if (added < best) best = added
        if (j > 1 && depth > 1 && letter === typed[j - 1] && before === unit && letter !== before) {
          const swapped =
            (rows[above - width + j - 2] ?? FAR) +
            (transpose[before * SIZE + letter] ?? 0) +
            (depth === 2 ? costs.first : 0)
          if (swapped < best) best = swapped
        }
      }
      rows[here + j] = best
      if (best < least) least = best
    }
    if (high < length) rows[here + high + 1] = FAR
    return least
  }

  const walk = (node: number, depth: number): void => {
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      if (--budget < 0) return
      path[depth] = edge & EDGE.letter
      const least = fillRow(depth)
      if (least <= bound) {
        const cost = Math.abs(depth - length) <= BAND ? (rows[depth * width + length] ?? FAR) : FAR
        if ((edge & EDGE.final) !== 0 && cost <= bound) found.push({ word: spell(depth), cost })
        const next = edge >>> EDGE.nextShift
        if (next !== 0 && depth < length + BAND) walk(next, depth + 1)
      }
      if ((edge & EDGE.last) !== 0) return
    }
  }

  const spell = (depth: number): string => {
    let word = ''
    for (let i = 1; i <= depth; i++) word += LETTERS.charAt(path[i] ?? 0)
    return word
  }

  return {
    find(word, within) {
      length = word.length
      if (length > MAX_LETTERS) return []
      for (let j = 1; j <= length; j++) {
        const letter = LETTERS.indexOf(word.charAt(j - 1))
        typed[j] = letter < 0 ? NO_LETTER : letter
      }
      rows[0] = 0
      for (let j = 1; j <= length; j++) {
        const insertion = insert[NO_LETTER * SIZE + (typed[j] ?? 0)] ?? 0
        rows[j] = j <= BAND + 1 ? (rows[j - 1] ?? 0) + insertion + (j === 1 ? costs.first : 0) : FAR
      }
      bound = within
      budget = NODE_BUDGET
      found = []
      walk(ROOT, 1)
      return found
    },
  }
}

const FAR = 1 << 28

/** The counted prior of a word in nats, smoothed for words that were never counted. */
export function logPrior(counted: CountedWords, word: string): number {
  const slot = counted.find(word, 0, word.length)
  return Math.log(PRIOR_FLOOR + (slot < 0 ? 0 : counted.prior(slot)))
}

/** Occurrences per thousand million words given to a word of the dictionary that was never counted. */
const PRIOR_FLOOR = 8
