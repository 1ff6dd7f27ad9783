import { cheapestSlips, type EditCosts, NO_LETTER, SIZE } from './edit-costs.ts'
import { MAX_LETTERS } from './find-candidates.ts'
import { fillTop, newAlignment, type SlipCosts, type Typed, wordCost } from './group-alignment.ts'
import {
  eachGroup,
  FAR,
  leftOutGroups,
  lengthOf,
  NO_WORDS_LETTER,
  type PlacedGroups,
  slotOfGroup,
} from './group-slips.ts'
import type { LetterGroups } from './letter-groups.ts'
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

const WIDTH = LETTERS.length
/**
 * By how much the letters that only one of two words has cost more than they must: that each is the cheapest slip there
 * is, shared by three letters, never comes about.
 */
const ABOUT = 3
/** By where a group ends in what is typed and by the last letter that is meant; the last ones only end the word. */
const SLOTS = (MAX_LETTERS + 2) * WIDTH

/** As `PlacedGroups`, with room for more. */
interface Standing extends PlacedGroups {
  meant: Uint32Array
  typed: Uint8Array
  costs: Uint16Array
}

/** The tables are its own, so it serves one thread and one misspelling at a time. */
export function groupCosts(edits: EditCosts, groups: LetterGroups): GroupCosts {
  const way: SlipCosts = { costs: edits, leftOut: leftOutGroups(groups) }
  const table = newAlignment()
  const standing: Standing = {
    starts: new Uint32Array(SLOTS + 2),
    meant: new Uint32Array(1024),
    typed: new Uint8Array(1024),
    costs: new Uint16Array(1024),
  }
  const letters = new Uint8Array(MAX_LETTERS + 2)
  let misspelt: Typed = { slips: standing, typed: letters, length: 0 }
  /** What a typed letter costs where the word has none such, and what a letter of the word costs that is not typed. */
  const strange = new Int32Array(32)
  const absent = new Int32Array(32)
  const shares = new Int32Array(MAX_LETTERS + 2)
  const cheapest = cheapestSlips(edits)
  const absentAnyway = leftOutShares(edits, groups)
  let typedMask = 0

  /** Sorts the groups that stand in the misspelling by slot, and those of a slot by what they cost. */
  const sortStanding = (word: string): void => {
    const { starts } = standing
    const slots = (word.length + 2) * WIDTH
    starts.fill(0, 0, slots + 2)
    let count = 0
    eachGroup(word, groups, (meant, _, to) => {
      const slot = slotOfGroup(meant, to, word.length) + 2
      starts[slot] = (starts[slot] ?? 0) + 1
      count++
    })
    if (count > standing.meant.length) {
      standing.meant = new Uint32Array(count * 2)
      standing.typed = new Uint8Array(count * 2)
      standing.costs = new Uint16Array(count * 2)
    }
    for (let slot = 2; slot < slots + 2; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
    eachGroup(word, groups, (meant, from, to, cost) => {
      const slot = slotOfGroup(meant, to, word.length) + 1
      const at = starts[slot] ?? 0
      starts[slot] = at + 1
      standing.meant[at] = meant
      standing.typed[at] = to - from
      standing.costs[at] = cost
    })
    for (let slot = 0; slot < slots; slot++) cheapestFirst(standing, starts[slot] ?? 0, starts[slot + 1] ?? 0)
  }

  /** Reckons what letters cost that only one of the two has, a group's letters sharing its cost. */
  const readLetters = (word: string): void => {
    absent.set(absentAnyway)
    strange.fill(0)
    for (let j = 1; j <= word.length; j++) {
      const unit = letters[j] ?? NO_LETTER
      shares[j] = cheapest.typed[unit] ?? 0
      for (let letter = 0; letter < WIDTH; letter++) {
        absent[letter] = Math.min(absent[letter] ?? FAR, edits.substitute[letter * SIZE + unit] ?? 0)
      }
    }
    eachGroup(word, groups, (meant, from, to, cost) => {
      const share = Math.floor(cost / (to - from))
      for (let at = from + 1; at <= to; at++) shares[at] = Math.min(shares[at] ?? FAR, share)
      leastShares(meant, cost, absent)
    })
    typedMask = 0
    for (let j = 1; j <= word.length; j++) {
      const unit = letters[j] ?? NO_LETTER
      typedMask |= 1 << unit
      strange[unit] = (strange[unit] ?? 0) + (shares[j] ?? 0)
    }
  }

  return {
    take(given) {
      const word = given.slice(0, MAX_LETTERS)
      for (let j = 1; j <= word.length; j++) {
        const letter = LETTERS.indexOf(word.charAt(j - 1))
        letters[j] = letter < 0 ? NO_LETTER : letter
      }
      misspelt = { slips: standing, typed: letters, length: word.length }
      fillTop(way, misspelt, table)
      sortStanding(word)
      readLetters(word)
    },
    about(mask) {
      return Math.max(sumOf(strange, typedMask & ~mask), sumOf(absent, mask & ~typedMask)) * ABOUT
    },
    cost: (meant, start, length, limit) => wordCost(way, misspelt, table, meant, start, length, limit),
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
  const letters = lengthOf(meant)
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
