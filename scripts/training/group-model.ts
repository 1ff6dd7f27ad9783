import { isGraphWord } from '../../src/lexicon/word-graph.ts'
import type { ErrorPair } from './edit-model.ts'

/** A misspelling and how many it stands for. */
export interface WeightedPair extends ErrorPair {
  readonly weight: number
}

const MAX_GROUP = 3
const ROUNDS = 3
/** Occurrences below which a group says nothing. */
const MIN_COUNT = 12
/** A group counts as often more as its letters apart would make it: what is rare is not taken at its word. */
const DOUBT = 40
/** In nats: a group that costs no less than its letters apart by so much is left out. */
const MIN_GAIN = 1
const NAT = 1000
const MAX_LENGTH = 24

/** What a letter kept costs, so that of two ways the one with more letters kept is taken. */
const KEPT = 0.05
/** What one letter for another, or for none, costs before and where nothing was counted. */
const FIRST_GUESS = 5
const UNSEEN = 10
/** Sums of costs that differ by less are equal. */
const EPSILON = 1e-9

/** Costs in nats by key: the letters meant, with ^ before those that begin a word or $ behind those that end it, a tab, those typed. */
type Costs = ReadonlyMap<string, number>

/**
 * Learns which groups of up to three letters are typed as which others (Brill and Moore 2000): aligns each
 * pair at the present costs, counts every window of the alignment with a slip in it, takes the rates for
 * new costs, and repeats. The costs come as lines of a table: the letters meant, those typed, thousandths of a nat.
 */
export function groupLines(pairs: readonly WeightedPair[]): string {
  const usable = pairs.filter(
    ({ typed, meant }) =>
      typed !== meant &&
      isGraphWord(typed) &&
      isGraphWord(meant) &&
      Math.max(typed.length, meant.length) < MAX_LENGTH,
  )
  const seen = occurrences(usable)
  let costs: Costs = new Map()
  let counts = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    counts = new Map()
    for (const pair of usable) countWindows(align(pair, costs), pair.weight, counts)
    costs = rates(counts, seen)
  }
  const lines = [...smoothed(counts, seen)]
    .filter(([key]) => !isSingle(key))
    .map(([key, cost]) => `${key}\t${Math.round(cost * NAT)}`)
  return `${lines.sort().join('\n')}\n`
}

/** One step of an alignment: letters meant, and what was typed for them. */
interface Step {
  readonly meant: string
  readonly typed: string
}

function align({ typed, meant }: ErrorPair, costs: Costs): readonly Step[] {
  const { from } = bestWays(meant, typed, true, true, costs, '')
  const steps: Step[] = []
  const width = typed.length + 1
  for (let i = meant.length, j = typed.length; i > 0 || j > 0; ) {
    const way = from[i * width + j] ?? 0
    const [di, dj] = [way >> 2, way & MAX_GROUP]
    if (way === 0) return []
    steps.push({ meant: meant.slice(i - di, i), typed: typed.slice(j - dj, j) })
    i -= di
    j -= dj
  }
  return steps.reverse()
}

/** The least cost of typing some letters for others, and the step into each cell of the table of ways. */
function bestWays(
  meant: string,
  typed: string,
  starts: boolean,
  ends: boolean,
  costs: Costs,
  without: string,
): { readonly cost: number; readonly from: Uint8Array } {
  const width = typed.length + 1
  const table = new Float64Array((meant.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const from = new Uint8Array(table.length)
  table[0] = 0
  for (let i = 0; i <= meant.length; i++) {
    for (let j = 0; j <= typed.length; j++) {
      for (let di = Math.min(MAX_GROUP, i); di >= 0; di--) {
        for (let dj = Math.min(MAX_GROUP, j); dj >= 0; dj--) {
          const before = table[(i - di) * width + j - dj] ?? 0
          if (di + dj === 0 || before === Number.POSITIVE_INFINITY) continue
          const part = meant.slice(i - di, i)
          const last = `\t${typed.slice(j - dj, j)}`
          const keys = [part + last]
          if (starts && i === di && j === dj) keys.push(`^${part}${last}`)
          if (ends && i === meant.length && j === typed.length) keys.push(`${part}$${last}`)
          const cost = before + stepCost(keys, costs, without)
          if (cost < (table[i * width + j] ?? 0) - EPSILON) {
            table[i * width + j] = cost
            from[i * width + j] = (di << 2) | dj
          }
        }
      }
    }
  }
  return { cost: table[table.length - 1] ?? 0, from }
}

function stepCost(keys: readonly string[], costs: Costs, without: string): number {
  let least = Number.POSITIVE_INFINITY
  for (const key of keys) {
    if (key !== without) least = Math.min(least, costs.get(key) ?? uncounted(key, costs.size > 0))
  }
  return least
}

function uncounted(key: string, isCounted: boolean): number {
  const [meant = '', typed = ''] = key.split('\t')
  if (meant.length <= 1 && typed.length <= 1) {
    return meant === typed ? KEPT : isCounted ? UNSEEN : FIRST_GUESS
  }
  const isSwap = meant.length === 2 && typed.length === 2 && meant === `${typed[1]}${typed[0]}`
  return isSwap && !isCounted ? FIRST_GUESS : Number.POSITIVE_INFINITY
}

/** Counts the windows of an alignment that hold a slip. */
function countWindows(steps: readonly Step[], weight: number, counts: Map<string, number>): void {
  const bump = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  for (let first = 0; first < steps.length; first++) {
    let meant = ''
    let typed = ''
    let slipped = false
    for (let last = first; last < steps.length; last++) {
      const step = steps[last]
      if (step === undefined) break
      meant += step.meant
      typed += step.typed
      slipped ||= step.meant !== step.typed
      if (meant.length > MAX_GROUP || typed.length > MAX_GROUP) break
      if (!slipped || meant === typed) continue
      bump(`${meant}\t${typed}`)
      if (first === 0) bump(`^${meant}\t${typed}`)
      if (last === steps.length - 1) bump(`${meant}$\t${typed}`)
    }
  }
}

/** How often each group of letters was meant, slipped or not, by the same keys as the counts; by '' all places. */
function occurrences(pairs: readonly WeightedPair[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  let places = 0
  for (const { meant, weight } of pairs) {
    const whole = `^${meant}$`
    places += weight * (meant.length + 1)
    for (let at = 0; at < whole.length; at++) {
      for (let length = 1; length <= MAX_GROUP + 1 && at + length <= whole.length; length++) {
        const key = whole.slice(at, at + length)
        seen.set(key, (seen.get(key) ?? 0) + weight)
      }
    }
  }
  return seen.set('', places)
}

function rates(counts: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>): Costs {
  const costs = new Map<string, number>()
  for (const [key, count] of counts) {
    if (count < MIN_COUNT) continue
    const meant = key.slice(0, key.indexOf('\t'))
    costs.set(key, -Math.log(count / ((seen.get(meant) ?? count) + 2)))
  }
  return costs
}

const isSingle = (key: string): boolean => {
  const [meant = '', typed = ''] = key.split('\t')
  return meant.length <= 1 && typed.length <= 1 && !/[$^]/.test(meant)
}

/** The groups that cost clearly less than their letters apart, shortest first, each mixed with that cost. */
function smoothed(counts: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>): Costs {
  const costs = new Map<string, number>()
  const keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= MIN_COUNT)
  keys.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const key of keys) {
    const [meant = '', typed = ''] = key.split('\t')
    const count = counts.get(key) ?? 0
    const times = seen.get(meant) ?? count
    if (isSingle(key)) {
      costs.set(key, -Math.log(count / (times + 1)))
      continue
    }
    const letters = meant.replace(/[$^]/, '')
    if (letters === '') continue
    const { cost: apart } = bestWays(letters, typed, meant.startsWith('^'), meant.endsWith('$'), costs, key)
    const cost = -Math.log((count + DOUBT * Math.exp(-Math.min(apart, UNSEEN + 4))) / (times + DOUBT))
    if (cost < apart - MIN_GAIN) costs.set(key, cost)
  }
  return costs
}
