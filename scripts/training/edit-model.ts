import type { EditCosts } from '../../src/lexicon/edit-costs.ts'
import { NO_LETTER, SIZE } from '../../src/lexicon/edit-costs.ts'
import { isGraphWord, LETTERS } from '../../src/lexicon/word-graph.ts'
import { keyboardNeighbours } from './keyboard.ts'

/** A misspelling and the word that was meant. */
export interface ErrorPair {
  readonly typed: string
  readonly meant: string
}

const ROUNDS = 4
/** Share of slips that fingers make rather than minds: the lists hold few of them. */
const FINGER_SHARE = 0.4
const SMOOTHING = 0.02
const NAT = 1000
const MAX_COST = 14 * NAT

interface Counts {
  readonly substitute: Float64Array
  readonly omit: Float64Array
  readonly insert: Float64Array
  readonly transpose: Float64Array
  /** Occurrences of each letter meant after each letter: what the slips are counted against. */
  readonly seen: Float64Array
  first: number
  later: number
  firstSeen: number
  laterSeen: number
}

/**
 * Fits the costs to pairs: aligns each pair at the present costs, counts the slips of the best
 * alignment, takes their rates for new costs, and repeats (Viterbi training).
 */
export function fitEditCosts(pairs: readonly ErrorPair[]): EditCosts {
  const usable = pairs.filter(
    ({ typed, meant }) => typed !== meant && isGraphWord(typed) && isGraphWord(meant) && meant.length < 24,
  )
  let costs = flatCosts()
  for (let round = 0; round < ROUNDS; round++) {
    const counts = noCounts()
    for (const pair of usable) countSlips(pair, costs, counts)
    costs = costsOf(counts)
  }
  return costs
}

function flatCosts(): EditCosts {
  const table = (cost: number): Int16Array => new Int16Array(SIZE * SIZE).fill(cost)
  return { substitute: table(5000), omit: table(5000), insert: table(5000), transpose: table(4500), first: 0 }
}

function noCounts(): Counts {
  const table = (): Float64Array => new Float64Array(SIZE * SIZE)
  return {
    substitute: table(),
    omit: table(),
    insert: table(),
    transpose: table(),
    seen: table(),
    first: 0,
    later: 0,
    firstSeen: 0,
    laterSeen: 0,
  }
}

const codesOf = (word: string): number[] => [...word].map((char) => LETTERS.indexOf(char))

function countSlips({ typed, meant }: ErrorPair, costs: EditCosts, counts: Counts): void {
  const t = codesOf(typed)
  const m = codesOf(meant)
  const width = t.length + 1
  const rows = new Float64Array((m.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const from = new Uint8Array(rows.length)
  rows[0] = 0
  for (let i = 0; i <= m.length; i++) {
    for (let j = 0; j <= t.length; j++) {
      for (const step of stepsInto(i, j, t, m, costs)) {
        const cost = (rows[(i - step.di) * width + j - step.dj] ?? 0) + step.cost
        if (cost < (rows[i * width + j] ?? 0)) {
          rows[i * width + j] = cost
          from[i * width + j] = step.kind
        }
      }
    }
  }
  m.forEach((letter, i) => {
    bump(counts.seen, (m[i - 1] ?? NO_LETTER) * SIZE + letter)
  })
  counts.firstSeen++
  counts.laterSeen += m.length - 1
  for (let i = m.length, j = t.length; i > 0 || j > 0; ) {
    const step = stepsInto(i, j, t, m, costs).find(({ kind }) => kind === from[i * width + j])
    if (step === undefined) return
    if (step.kind !== MATCH) {
      bump(step.table(counts), step.key)
      if (i - step.di === 0) counts.first++
      else counts.later++
    }
    i -= step.di
    j -= step.dj
  }
}

const MATCH = 1

interface Step {
  readonly kind: number
  readonly di: number
  readonly dj: number
  readonly cost: number
  readonly key: number
  table(counts: Counts): Float64Array
}

/** The steps of an alignment that end after `i` letters meant and `j` typed. */
function stepsInto(
  i: number,
  j: number,
  t: readonly number[],
  m: readonly number[],
  costs: EditCosts,
): readonly Step[] {
  const steps: Step[] = []
  const meant = m[i - 1] ?? NO_LETTER
  const typed = t[j - 1] ?? NO_LETTER
  const before = m[i - 2] ?? NO_LETTER
  const add = (
    kind: number,
    di: number,
    dj: number,
    key: number,
    cost: Int16Array | undefined,
    table: Step['table'],
  ): void => {
    steps.push({ kind, di, dj, key, cost: cost === undefined ? 0 : (cost[key] ?? 0), table })
  }
  if (i > 0 && j > 0) {
    if (meant === typed) add(MATCH, 1, 1, 0, undefined, (c) => c.seen)
    else add(2, 1, 1, meant * SIZE + typed, costs.substitute, (c) => c.substitute)
  }
  if (i > 0) add(3, 1, 0, before * SIZE + meant, costs.omit, (c) => c.omit)
  if (j > 0) add(4, 0, 1, meant * SIZE + typed, costs.insert, (c) => c.insert)
  if (i > 1 && j > 1 && meant === t[j - 2] && before === typed && meant !== before) {
    add(5, 2, 2, before * SIZE + meant, costs.transpose, (c) => c.transpose)
  }
  return steps
}

function bump(table: Float64Array, key: number): void {
  table[key] = (table[key] ?? 0) + 1
}

/** Rates of the slips against how often they could have happened, mixed with the slips of fingers. */
function costsOf(counts: Counts): EditCosts {
  const letters = new Float64Array(SIZE)
  let total = 0
  for (let before = 0; before < SIZE; before++) {
    for (let letter = 0; letter < SIZE; letter++) {
      const seen = counts.seen[before * SIZE + letter] ?? 0
      letters[letter] = (letters[letter] ?? 0) + seen
      total += seen
    }
  }
  letters[NO_LETTER] = counts.firstSeen
  /** A finger slips on one key in so many. */
  const finger = counts.firstSeen / (total + 1)
  const near = (a: number, b: number): number =>
    keyboardNeighbours(LETTERS[a] ?? '').includes(LETTERS[b] ?? ' ') ? 1 : 0.04
  const table = (
    counted: Float64Array,
    against: (a: number, b: number) => number,
    byFinger: (a: number, b: number) => number,
  ): Int16Array => {
    const costs = new Int16Array(SIZE * SIZE)
    for (let a = 0; a < SIZE; a++) {
      for (let b = 0; b < SIZE; b++) {
        const mind = ((counted[a * SIZE + b] ?? 0) + SMOOTHING) / (against(a, b) + 1)
        const rate = (1 - FINGER_SHARE) * mind + FINGER_SHARE * finger * byFinger(a, b)
        costs[a * SIZE + b] = Math.min(MAX_COST, Math.round(-Math.log(rate) * NAT))
      }
    }
    return costs
  }
  const firstRate = counts.first / counts.firstSeen
  const laterRate = counts.later / counts.laterSeen
  return {
    substitute: table(
      counts.substitute,
      (a) => letters[a] ?? 0,
      (a, b) => 0.25 * 0.2 * near(a, b),
    ),
    omit: table(
      counts.omit,
      (a, b) => counts.seen[a * SIZE + b] ?? 0,
      () => 0.25,
    ),
    insert: table(
      counts.insert,
      (a) => letters[a] ?? 0,
      (a, b) => 0.25 * (a === b ? 0.2 : 0.1 * near(a, b) + 0.004),
    ),
    transpose: table(
      counts.transpose,
      (a, b) => counts.seen[a * SIZE + b] ?? 0,
      () => 0.25,
    ),
    // A finger slips on the first letter as easily as on any other.
    first: Math.max(0, Math.round(0.5 * Math.log(laterRate / firstRate) * NAT)),
  }
}

/** The costs as text: a line for each table and letter before. */
export function editCostLines(costs: EditCosts): string {
  const lines = [`first\t${costs.first}`]
  for (const name of ['substitute', 'omit', 'insert', 'transpose'] as const) {
    for (let a = 0; a < SIZE; a++) {
      lines.push([name, LETTERS[a] ?? '^', ...costs[name].subarray(a * SIZE, (a + 1) * SIZE)].join('\t'))
    }
  }
  return `${lines.join('\n')}\n`
}

export function parseEditCosts(text: string): EditCosts {
  const costs = {
    substitute: new Int16Array(SIZE * SIZE),
    omit: new Int16Array(SIZE * SIZE),
    insert: new Int16Array(SIZE * SIZE),
    transpose: new Int16Array(SIZE * SIZE),
    first: 0,
  }
  for (const line of text.trimEnd().split('\n')) {
    const [name, letter = '', ...cells] = line.split('\t')
    if (name === 'first') costs.first = Number(letter)
    else {
      const row = letter === '^' ? NO_LETTER : LETTERS.indexOf(letter)
      costs[name as 'omit'].set(cells.map(Number), row * SIZE)
    }
  }
  return costs
}
