import { type CheapestSlips, cheapestSlips, type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { BAND, type Candidate, MAX_LETTERS, WEIGHT_UNIT } from './find-candidates.ts'
import {
  type Alignment,
  fillRow,
  fillTop,
  newAlignment,
  putLetter,
  ROW,
  type SlipCosts,
  type Typed,
  wholeCost,
  wordCost,
} from './group-alignment.ts'
import {
  type Direction,
  FAR,
  type GroupSlips,
  groupSlips,
  leftOutGroups,
  slotOf,
  twoKey,
} from './group-slips.ts'
import { type LetterGroups, MAX_GROUP } from './letter-groups.ts'
import { longestBelow, shortestBelow, type WordEndings } from './word-endings.ts'
import { EDGE, LETTERS, ROOT, spell, type WordGraph } from './word-graph.ts'

/** Words as one graph of letters, with what comes below each node. */
export interface WalkedGraph {
  readonly graph: WordGraph
  readonly endings: WordEndings
}

/** Nodes that a search may visit in one direction: more than a word of a usual length needs. */
const NODE_BUDGET = 120_000

/**
 * Finds words from which groups of letters lead to a misspelling: “phonetic” for “funetik”. As `find` of
 * `CandidateFinder`: those that cost at most `bound` and score at least `floor`, in thousandths of a nat, in no order.
 */
export type GroupSearch = (word: string, bound: number, floor: number) => readonly Candidate[]

/** What is the same for every misspelling that is looked for in one direction. */
interface Way extends WalkedGraph, SlipCosts {
  readonly direction: Direction
  readonly cheapest: CheapestSlips
  /** The least that a group costs. */
  readonly cheapestGroup: number
}

/** What a search in one direction knows of the misspelling. */
interface Misspelling extends Typed {
  readonly slips: GroupSlips
  /** What each letter that is typed costs at the least where it is not meant. */
  readonly strangest: Int32Array
  /** What the letters typed after a place cost at the least below the edge that was asked for last. */
  readonly strangeAfter: Int32Array
  /** The places where each letter is typed, a bit each; longer words have all bits set. */
  readonly places: Int32Array
  /** What a letter costs at the least that is meant and typed as another, or is part of a group typed as one letter at most. */
  readonly changed: Int32Array
}

/**
 * Searches for words from which groups of up to three letters, beside single ones, lead to a misspelling
 * (Brill and Moore 2000), depth first beside the table of alignment costs. Of a way that costs so much, one
 * half costs half of it at most: words are read forward for those whose first half is cheap and backward for
 * those whose second half is (Mihov and Schulz 2004), so that neither search branches far where all words begin.
 * The tables are the search's own, so one search serves one thread.
 */
export function groupSearch(
  forward: WalkedGraph,
  backward: WalkedGraph,
  costs: EditCosts,
  groups: LetterGroups,
): GroupSearch {
  const ways: Readonly<Record<Direction, Way>> = {
    forward: wayOf('forward', forward, costs, groups),
    backward: wayOf('backward', backward, costsBackward(costs), groups),
  }
  const walked = newAlignment()
  const whole = newAlignment()
  return (word, bound, floor) => {
    if (word.length > MAX_LETTERS) return []
    const slips = groupSlips(word, groups)
    const asTyped = misspelling(word, slips.forward, ways.forward)
    const found = new Map<string, number>()
    for (const way of [ways.forward, ways.backward]) {
      const typed =
        way.direction === 'forward' ? asTyped : misspelling(reverse(word), slips.backward, ways.backward)
      walk(way, typed, walked, bound, floor, (path) => {
        const text = way.direction === 'forward' ? path : reverse(path)
        if (found.has(text)) return
        fillTop(ways.forward, asTyped, whole)
        found.set(text, wordCost(ways.forward, asTyped, whole, placesOf(text), 0, text.length, FAR))
      })
    }
    return [...found].filter(([, cost]) => cost <= bound).map(([text, cost]) => ({ word: text, cost }))
  }
}

function placesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => LETTERS.indexOf(letter))
}

function wayOf(direction: Direction, words: WalkedGraph, costs: EditCosts, groups: LetterGroups): Way {
  return {
    ...words,
    direction,
    costs,
    leftOut: leftOutGroups(groups, direction),
    cheapest: cheapestSlips(costs),
    cheapestGroup: groups.costs.reduce((least, cost) => Math.min(least, cost), FAR),
  }
}

/**
 * The least that slips cost where the letter before them is not known yet: read backward, it comes later.
 * What is found at these costs is weighed anew with the letters before.
 */
function costsBackward({ substitute, omit, insert, transpose }: EditCosts): EditCosts {
  const leastOf = (table: Int16Array): Int16Array =>
    Int16Array.from(table, (_, at) => {
      const letter = at % SIZE
      let least = table[letter] ?? 0
      for (let before = 1; before < SIZE; before++)
        least = Math.min(least, table[before * SIZE + letter] ?? 0)
      return least
    })
  const turned = Int16Array.from(
    transpose,
    (_, at) => transpose[(at % SIZE) * SIZE + Math.floor(at / SIZE)] ?? 0,
  )
  return { substitute, omit: leastOf(omit), insert: leastOf(insert), transpose: turned, first: 0 }
}

function reverse(word: string): string {
  let turned = ''
  for (let i = word.length - 1; i >= 0; i--) turned += word.charAt(i)
  return turned
}

function misspelling(word: string, slips: GroupSlips, way: Way): Misspelling {
  const { cheapest, costs, direction, leftOut } = way
  const { length } = word
  const typed = new Uint8Array(length + 2)
  const strangest = new Int32Array(length + 1)
  for (let j = 1; j <= length; j++) {
    const letter = LETTERS.indexOf(word.charAt(j - 1))
    typed[j] = letter < 0 ? NO_LETTER : letter
    strangest[j] = Math.min(cheapest.typed[typed[j] ?? 0] ?? 0, slips.strange[j] ?? FAR)
  }
  const places = new Int32Array(LETTERS.length).fill(length > MOST_PLACES ? -1 : 0)
  const changed = new Int32Array(LETTERS.length)
  for (let letter = 0; letter < LETTERS.length; letter++) {
    let least = Math.min(slips.short[letter] ?? FAR, leftOut.containing[letter] ?? FAR)
    for (let j = 1; j <= length; j++) {
      const unit = typed[j] ?? 0
      if (unit === letter) places[letter] = (places[letter] ?? 0) | (1 << j)
      else least = Math.min(least, costs.substitute[letter * SIZE + unit] ?? 0)
    }
    changed[letter] = least
  }
  // No letter lies in both halves.
  const turn = direction === 'forward' ? length >> 1 : length - (length >> 1) - 1
  const strangeAfter = new Int32Array(length + 1)
  return { slips, typed, length, strangest, strangeAfter, turn, places, changed }
}

/** Letters that have a bit each in a number, from the bit of 2 on. */
const MOST_PLACES = 30

/**
 * Goes through the graph and calls back for each word that costs at most `bound` and whose frequency's
 * weight less its cost reaches `floor`; those that miss them by little may be among them.
 */
function walk(
  way: Way,
  misspelt: Misspelling,
  table: Alignment,
  bound: number,
  floor: number,
  visit: (path: string) => void,
): void {
  const { graph } = way
  const { length } = misspelt
  const { path } = table
  let budget = NODE_BUDGET
  const down = (node: number, depth: number, reached: number): void => {
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      const weight = ((edge >>> EDGE.weightShift) & EDGE.weightMask) * WEIGHT_UNIT
      // Costs are whole numbers, and reckoning with them is faster.
      const limit = Math.floor(Math.min(bound, weight - floor)) | 0
      if (reached <= limit) {
        if (--budget < 0) return
        const letter = edge & EDGE.letter
        if (!mayStand(way, misspelt, table, letter, depth, limit)) {
          if ((edge & EDGE.last) !== 0) return
          continue
        }
        putLetter(table, depth, letter)
        fillRow(way, misspelt, table, depth, limit, limit >> 1)
        if ((edge & EDGE.final) !== 0 && wholeCost(misspelt, table, depth) <= limit) visit(spell(path, depth))
        const next = edge >>> EDGE.nextShift
        if (next !== 0 && depth < length + BAND) {
          const onward = leastOnward(way, misspelt, table, next, depth, limit)
          if (onward <= limit) down(next, depth + 1, onward)
        }
      }
      if ((edge & EDGE.last) !== 0) return
    }
  }
  fillTop(way, misspelt, table)
  down(ROOT, 1, 0)
}

/**
 * False for a letter with which no path comes within the limit: it is not typed near there, and costs too much as
 * one that was left out, typed as another or part of a group. Spares most rows.
 */
function mayStand(
  { costs }: Way,
  { slips, places, changed, turn }: Misspelling,
  { path, leasts, first, last }: Alignment,
  letter: number,
  depth: number,
  limit: number,
): boolean {
  const half = limit >> 1
  const end = last[depth - 1] ?? -1
  const least = leasts[depth - 1] ?? FAR
  const before = depth > 1 ? (path[depth - 1] ?? 0) : NO_LETTER
  if (least + (costs.omit[before * SIZE + letter] ?? 0) <= (end <= turn ? half : limit)) return true
  let from = first[depth - 1] ?? FAR
  let to = end
  let leastOfAll = least
  for (let back = 2; back <= MAX_GROUP && back <= depth; back++) {
    from = Math.min(from, first[depth - back] ?? FAR)
    to = Math.max(to, last[depth - back] ?? -1)
    leastOfAll = Math.min(leastOfAll, leasts[depth - back] ?? FAR)
  }
  // Where it is typed, or swapped with a letter beside it.
  if (to >= 0 && (((places[letter] ?? 0) >>> (from + 1)) & ((2 << (to - from + 1)) - 1)) !== 0) return true
  if (leastOfAll + (changed[letter] ?? FAR) <= (to < turn ? half : limit)) return true
  return leastOfAll + (slips.long[letter] ?? FAR) <= (to + MAX_GROUP <= turn ? half : limit)
}

/**
 * A bound of what the rows below an edge cost, whose own row is at `depth`; above `limit` when nothing below
 * comes within it.
 */
function leastOnward(
  way: Way,
  misspelt: Misspelling,
  table: Alignment,
  next: number,
  depth: number,
  limit: number,
): number {
  const { leasts } = table
  const { cheapest, cheapestGroup } = way
  const above = leasts[depth - 1] ?? FAR
  const swapped = above + cheapest.transpose
  const here = Math.min(leasts[depth] ?? FAR, swapped)
  if (here <= limit && leastBelow(way, misspelt, table, next, depth, limit) <= limit) {
    const grouped = Math.min(above, depth > 1 ? (leasts[depth - 2] ?? FAR) : FAR) + cheapestGroup
    return Math.min(here, grouped)
  }
  const begun = begunCost(way, misspelt, table, next, depth, limit)
  return begun <= limit ? Math.min(here, begun) : FAR
}

/**
 * What the letters typed after the best place to go on cost at the least below an edge whose row is
 * at `depth`: letters that stand nowhere below, and endings that are all too long or too short.
 */
function leastBelow(
  { endings, cheapest, costs }: Way,
  { typed, length, strangest, turn }: Misspelling,
  { rows, path }: Alignment,
  next: number,
  depth: number,
  limit: number,
): number {
  const here = depth * ROW
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
      const swap = costs.transpose[letter * SIZE + (typed[j - 1] ?? 0)] ?? 0
      const swapped = (rows[here - ROW + j - 2] ?? FAR) + swap
      if (swapped <= (j <= turn ? limit >> 1 : limit)) least = Math.min(least, swapped + strange)
    }
    const unit = typed[j] ?? 0
    if (j > 0 && ((letters >>> unit) & 1) === 0) strange += strangest[j] ?? 0
    if (least <= limit || strange > limit) break
  }
  return least
}

/** What the groups that begin with the last letters of the path, and go on below, cost at the least. */
function begunCost(
  { endings, leftOut }: Way,
  misspelt: Misspelling,
  table: Alignment,
  next: number,
  depth: number,
  limit: number,
): number {
  const { slips, length, turn, strangeAfter } = misspelt
  const { rows, path, codes, leasts, first, last } = table
  const half = limit >> 1
  let isRead = false
  let least = FAR
  for (let back = 1; back <= 2 && back <= depth; back++) {
    const before = depth - back
    const code = back === 1 ? (path[depth] ?? 0) + 1 : (codes[depth] ?? 0) & 1023
    const out = leftOut.begun[code] ?? FAR
    const leastTyped = (back === 1 ? slips.leastBegun[code - 1] : slips.leastBegunTwo[code]) ?? FAR
    const reached = leasts[before] ?? FAR
    const to = Math.min(last[before] ?? -1, before + BAND)
    // Most groups cost too much from wherever they begin.
    if (
      reached + out > (to <= turn ? half : limit) &&
      reached + leastTyped > (to + MAX_GROUP <= turn ? half : limit)
    ) {
      continue
    }
    if (!isRead) readStrange(misspelt, endings.below[next] ?? 0)
    isRead = true
    for (let from = first[before] ?? FAR; from <= to; from++) {
      const cost = rows[before * ROW + from] ?? FAR
      if (cost > limit) continue
      if (cost + out <= (from <= turn ? half : limit)) {
        least = Math.min(least, cost + out + (strangeAfter[from] ?? 0))
      }
      if (cost + leastTyped > (from + MAX_GROUP <= turn ? half : limit)) continue
      const typedFrom =
        back === 1
          ? (slips.begun[slotOf(from, code - 1)] ?? FAR)
          : (slips.begunTwo.get(twoKey(from, code)) ?? FAR)
      if (cost + typedFrom <= (from + MAX_GROUP <= turn ? half : limit)) {
        least = Math.min(least, cost + typedFrom + (strangeAfter[Math.min(length, from + MAX_GROUP)] ?? 0))
      }
    }
  }
  return least
}

/** What the letters typed after each place cost at the least where only some letters stand below, given as bits. */
function readStrange({ typed, length, strangest, strangeAfter }: Misspelling, letters: number): void {
  strangeAfter[length] = 0
  for (let j = length; j > 0; j--) {
    const isStrange = ((letters >>> (typed[j] ?? 0)) & 1) === 0
    strangeAfter[j - 1] = (strangeAfter[j] ?? 0) + (isStrange ? (strangest[j] ?? 0) : 0)
  }
}
