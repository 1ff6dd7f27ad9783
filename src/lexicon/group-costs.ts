import { cheapestSlips, type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { BAND, MAX_LETTERS } from './find-candidates.ts'
import { FAR, leftOutGroups } from './group-slips.ts'
import { GROUP, GROUP_MASKS, type LetterGroups, MAX_GROUP } from './letter-groups.ts'
import { LETTERS } from './word-graph.ts'

/** Tells what words cost as those that were meant by one misspelling, by single letters and groups of them. */
export interface GroupCosts {
  /** Takes the misspelling, in lower case, that the next words are held against. */
  take(word: string): void
  /** About what a word of these letters, a bit each, costs at the least: letters that only one of the two has. */
  about(mask: number): number
  /**
   * What a word costs, in thousandths of a nat, or more than `limit` where it costs more.
   * @param letters places in `LETTERS`, those of the word from `start` on
   */
  cost(letters: Uint8Array, start: number, length: number, limit: number): number
}

const ROW = MAX_LETTERS + 1
const DEPTHS = MAX_LETTERS + BAND + 2
const WIDTH = LETTERS.length
/**
 * By how much the letters that only one of two words has cost more than they must: that each is the cheapest slip there
 * is, shared by three letters, never comes about.
 */
const ABOUT = 3
/** By where a group ends in what is typed and by the last letter that is meant; the last ones only end the word. */
const SLOTS = (MAX_LETTERS + 2) * WIDTH
const NO_WORDS_LETTER = 31

/** The groups that may stand in the misspelling; those of a slot from `starts[slot]` up to `starts[slot + 1]`. */
interface Standing {
  readonly starts: Uint16Array
  meant: Uint32Array
  typed: Uint8Array
  costs: Uint16Array
}

/** The tables are its own, so it serves one thread and one misspelling at a time. */
export function groupCosts(edits: EditCosts, groups: LetterGroups): GroupCosts {
  const { substitute, omit, insert, transpose, first: onFirstLetter } = edits
  const leftOut = leftOutGroups(groups, 'forward')
  const anchored = anchoredGroups(groups)
  const typed = new Uint8Array(ROW + 1)
  const rows = new Int32Array(DEPTHS * ROW)
  const path = new Uint8Array(DEPTHS)
  const codes = new Uint16Array(DEPTHS)
  const leasts = new Int32Array(DEPTHS)
  const standing: Standing = {
    starts: new Uint16Array(SLOTS + 2),
    meant: new Uint32Array(1024),
    typed: new Uint8Array(1024),
    costs: new Uint16Array(1024),
  }
  /** What a typed letter costs where the word has none such, and what a letter of the word costs that is not typed. */
  const strange = new Int32Array(32)
  const absent = new Int32Array(32)
  const shares = new Int32Array(ROW + 1)
  const cheapest = cheapestSlips(edits)
  const absentAnyway = leftOutShares(edits, groups)
  leasts[0] = 0
  let length = 0
  let typedMask = 0

  const groupCost = (slot: number, depth: number, j: number, best: number, reached: number): number => {
    const code = codes[depth] ?? 0
    const end = standing.starts[slot + 1] ?? 0
    let least = best
    for (let at = standing.starts[slot] ?? 0; at < end; at++) {
      const added = standing.costs[at] ?? 0
      // Those behind it cost no less.
      if (reached + added >= least) break
      const meant = standing.meant[at] ?? 0
      const letters = meant >>> GROUP.lengthShift
      const before = depth - letters
      if (before < 0 || ((meant & GROUP.start) !== 0 && before !== 0)) continue
      if (((meant ^ code) & (GROUP_MASKS[letters] ?? 0)) !== 0) continue
      const from = j - (standing.typed[at] ?? 0)
      if (Math.abs(before - from) > BAND) continue
      const cost = (rows[before * ROW + from] ?? FAR) + added
      if (cost < least) least = cost
    }
    return least
  }

  /** Fills the row of the letter at `depth` (from 1), as far as it lies within the limit, and returns its least cost. */
  const fillRow = (depth: number, limit: number): number => {
    const letter = path[depth] ?? 0
    const before = depth > 1 ? (path[depth - 1] ?? 0) : NO_LETTER
    const here = depth * ROW
    const above = here - ROW
    const low = Math.max(0, depth - BAND)
    const high = Math.min(length, depth + BAND)
    const onFirst = depth === 1 ? onFirstLetter : 0
    const omitted = (omit[before * SIZE + letter] ?? 0) + onFirst
    const leftOutTwo = depth > 1 ? (leftOut.costs[(codes[depth] ?? 0) & 1023] ?? FAR) : FAR
    const leftOutThree = depth > 2 ? (leftOut.costs[codes[depth] ?? 0] ?? FAR) : FAR
    let reached = leasts[depth - 1] ?? FAR
    for (let back = 2; back <= MAX_GROUP && back <= depth; back++) {
      reached = Math.min(reached, leasts[depth - back] ?? FAR)
    }
    let least = FAR
    let left = FAR
    if (low > 0) rows[here + low - 1] = FAR
    for (let j = low; j <= high; j++) {
      const unit = j > 0 ? (typed[j] ?? 0) : NO_LETTER
      let best = j < depth + BAND ? (rows[above + j] ?? FAR) + omitted : FAR
      if (j > 0) {
        const diagonal = rows[above + j - 1] ?? FAR
        const kept = unit === letter ? diagonal : diagonal + (substitute[letter * SIZE + unit] ?? 0) + onFirst
        if (kept < best) best = kept
        const added = left + (insert[letter * SIZE + unit] ?? 0)
        if (added < best) best = added
      }
      if (j > 1 && depth > 1 && before === unit && letter === typed[j - 1] && letter !== before) {
        const swap = (transpose[before * SIZE + letter] ?? 0) + (depth === 2 ? onFirstLetter : 0)
        const swapped = (rows[above - ROW + j - 2] ?? FAR) + swap
        if (swapped < best) best = swapped
      }
      if (leftOutTwo < best && Math.abs(depth - 2 - j) <= BAND) {
        const out = (rows[above - ROW + j] ?? FAR) + leftOutTwo
        if (out < best) best = out
      }
      if (leftOutThree < best && Math.abs(depth - 3 - j) <= BAND) {
        const out = (rows[above - 2 * ROW + j] ?? FAR) + leftOutThree
        if (out < best) best = out
      }
      best = groupCost(j * WIDTH + letter, depth, j, Math.min(best, limit + 1), reached)
      if (best > limit) best = FAR
      rows[here + j] = best
      left = best
      if (best < least) least = best
    }
    if (high < length) rows[here + high + 1] = FAR
    leasts[depth] = least
    return least
  }

  /** The row above the first letter: all that is typed was put in. */
  const fillTop = (): void => {
    for (let j = 1; j <= length; j++) {
      const insertion = insert[NO_LETTER * SIZE + (typed[j] ?? 0)] ?? 0
      rows[j] = j <= BAND + 1 ? (rows[j - 1] ?? 0) + insertion + (j === 1 ? onFirstLetter : 0) : FAR
    }
  }

  /** Calls back for each group that may stand in the misspelling, but for those that may be left out anywhere. */
  const eachStanding = (visit: (group: number, typedLetters: number, j: number) => void): void => {
    for (let j = 0; j <= length; j++) {
      let code = 0
      if (j === 0 || j === length) for (const group of anchored) if (stands(group, 0, j)) visit(group, 0, j)
      for (let letters = 1; letters <= Math.min(MAX_GROUP, j); letters++) {
        const unit = typed[j - letters + 1] ?? NO_LETTER
        code |= (unit === NO_LETTER ? NO_WORDS_LETTER : unit + 1) << (5 * (letters - 1))
        const end = groups.places[code + 1] ?? 0
        for (let group = groups.places[code] ?? 0; group < end; group++) {
          if (stands(group, letters, j)) visit(group, letters, j)
        }
      }
    }
  }

  const stands = (group: number, letters: number, j: number): boolean => {
    const meant = groups.meant[group] ?? 0
    return ((meant & GROUP.start) === 0 || letters === j) && ((meant & GROUP.end) === 0 || j === length)
  }

  const slotOf = (group: number, j: number): number => {
    const meant = groups.meant[group] ?? 0
    return ((meant & GROUP.end) !== 0 ? length + 1 : j) * WIDTH + (meant & NO_WORDS_LETTER) - 1
  }

  /** Sorts the groups that stand in the misspelling by slot, and those of a slot by what they cost. */
  const sortStanding = (): void => {
    const { starts } = standing
    const slots = (length + 2) * WIDTH
    starts.fill(0, 0, slots + 2)
    let count = 0
    eachStanding((group, _, j) => {
      const slot = slotOf(group, j) + 2
      starts[slot] = (starts[slot] ?? 0) + 1
      count++
    })
    if (count > standing.meant.length) {
      standing.meant = new Uint32Array(count * 2)
      standing.typed = new Uint8Array(count * 2)
      standing.costs = new Uint16Array(count * 2)
    }
    for (let slot = 2; slot < slots + 2; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
    eachStanding((group, letters, j) => {
      const slot = slotOf(group, j) + 1
      const at = starts[slot] ?? 0
      starts[slot] = at + 1
      standing.meant[at] = groups.meant[group] ?? 0
      standing.typed[at] = letters
      standing.costs[at] = groups.costs[group] ?? 0
    })
    for (let slot = 0; slot < slots; slot++) cheapestFirst(standing, starts[slot] ?? 0, starts[slot + 1] ?? 0)
  }

  /** Reckons what letters cost that only one of the two has, a group's letters sharing its cost. */
  const readLetters = (): void => {
    absent.set(absentAnyway)
    strange.fill(0)
    for (let j = 1; j <= length; j++) {
      const unit = typed[j] ?? NO_LETTER
      shares[j] = cheapest.typed[unit] ?? 0
      for (let letter = 0; letter < WIDTH; letter++) {
        absent[letter] = Math.min(absent[letter] ?? FAR, substitute[letter * SIZE + unit] ?? 0)
      }
    }
    const end = standing.starts[(length + 2) * WIDTH] ?? 0
    eachStanding((group, letters, j) => {
      const cost = groups.costs[group] ?? 0
      for (let at = j - letters + 1; at <= j; at++)
        shares[at] = Math.min(shares[at] ?? FAR, Math.floor(cost / letters))
    })
    for (let at = 0; at < end; at++) leastShares(standing.meant[at] ?? 0, standing.costs[at] ?? 0, absent)
    typedMask = 0
    for (let j = 1; j <= length; j++) {
      const unit = typed[j] ?? NO_LETTER
      typedMask |= 1 << unit
      strange[unit] = (strange[unit] ?? 0) + (shares[j] ?? 0)
    }
  }

  return {
    take(word) {
      length = Math.min(word.length, MAX_LETTERS)
      for (let j = 1; j <= length; j++) {
        const letter = LETTERS.indexOf(word.charAt(j - 1))
        typed[j] = letter < 0 ? NO_LETTER : letter
      }
      fillTop()
      sortStanding()
      readLetters()
    },
    about(mask) {
      return Math.max(sumOf(strange, typedMask & ~mask), sumOf(absent, mask & ~typedMask)) * ABOUT
    },
    cost(letters, start, count, limit) {
      for (let depth = 1; depth <= count; depth++) {
        path[depth] = letters[start + depth - 1] ?? 0
        codes[depth] = (((codes[depth - 1] ?? 0) << 5) | ((path[depth] ?? 0) + 1)) & GROUP.letters
        const least = fillRow(depth, limit)
        // A way may leave from three rows, by two letters changed about or by a group.
        if (
          least > limit &&
          (leasts[depth - 1] ?? FAR) > limit &&
          (depth < 2 || (leasts[depth - 2] ?? FAR) > limit)
        ) {
          return FAR
        }
      }
      if (Math.abs(count - length) > BAND) return FAR
      const slot = (length + 1) * WIDTH + (path[count] ?? 0)
      return groupCost(slot, count, length, rows[count * ROW + length] ?? FAR, 0)
    },
  }
}

/** The sum of what the letters of a mask cost. */
function sumOf(costs: Int32Array, mask: number): number {
  let sum = 0
  for (let left = mask; left !== 0; left &= left - 1) sum += costs[31 - Math.clz32(left & -left)] ?? 0
  return sum
}

function cheapestFirst({ meant, typed, costs }: Standing, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const cost = costs[i] ?? 0
    const letters = meant[i] ?? 0
    const count = typed[i] ?? 0
    let at = i
    for (; at > from && (costs[at - 1] ?? 0) > cost; at--) {
      costs[at] = costs[at - 1] ?? 0
      meant[at] = meant[at - 1] ?? 0
      typed[at] = typed[at - 1] ?? 0
    }
    costs[at] = cost
    meant[at] = letters
    typed[at] = count
  }
}

/** Lowers what each letter of a group costs to its share of the group's cost. */
function leastShares(meant: number, cost: number, shares: Int32Array): void {
  const letters = meant >>> GROUP.lengthShift
  const share = Math.floor(cost / letters)
  for (let i = 0; i < letters; i++) {
    const letter = ((meant >>> (5 * i)) & NO_WORDS_LETTER) - 1
    shares[letter] = Math.min(shares[letter] ?? FAR, share)
  }
}

/** What each letter costs at the least where it is left out, whatever is typed. */
function leftOutShares({ omit }: EditCosts, groups: LetterGroups): Int32Array {
  const shares = new Int32Array(32).fill(FAR)
  for (let at = 0; at < omit.length; at++) {
    const letter = at % SIZE
    shares[letter] = Math.min(shares[letter] ?? FAR, omit[at] ?? 0)
  }
  const end = groups.places[1] ?? 0
  for (let group = 0; group < end; group++)
    leastShares(groups.meant[group] ?? 0, groups.costs[group] ?? 0, shares)
  return shares
}

/** Groups of which nothing is typed, only where words begin or end. */
function anchoredGroups({ places, meant }: LetterGroups): readonly number[] {
  const found: number[] = []
  const end = places[1] ?? 0
  for (let group = places[0] ?? 0; group < end; group++) {
    if (((meant[group] ?? 0) & (GROUP.start | GROUP.end)) !== 0) found.push(group)
  }
  return found
}
