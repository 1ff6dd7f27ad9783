import { GROUP, type LetterGroups, MAX_GROUP } from './letter-groups.ts'
import { LETTERS } from './word-graph.ts'

/** From which end words are read. */
export type Direction = 'forward' | 'backward'

/** Groups of letters that may have been typed in one misspelling that is read in one direction. */
export interface PlacedGroups {
  /**
   * By where they end in what is typed and by the last letter that is meant: the groups `starts[slot]` up to
   * `starts[slot + 1]`, the cheapest first, each with the letters that are `meant` (as in `LetterGroups`), so many `typed`.
   */
  readonly starts: Uint32Array
  readonly meant: Uint32Array
  readonly typed: Uint8Array
  readonly costs: Uint16Array
}

/** The same, as a search in one direction asks for them. */
export interface GroupSlips extends PlacedGroups {
  /** What a letter typed at a place, counted from 1, costs at the least as part of a group. */
  readonly strange: Int32Array
  /** The least cost of those that a letter is meant in: of one letter typed at most, and of more. */
  readonly short: Int32Array
  readonly long: Int32Array
  /** The least cost of those of two letters and more, by the letters typed before them and the first one meant. */
  readonly begun: Int32Array
  /** Of those of three letters, by the letters typed before them and the first two meant (`twoKey`). */
  readonly begunTwo: ReadonlyMap<number, number>
  /** The least of `begun` of each first letter, and of `begunTwo` of each code of two letters. */
  readonly leastBegun: Int32Array
  readonly leastBegunTwo: Int32Array
}

/**
 * Groups of two or three letters that may be left out anywhere: what it costs by the code of their letters.
 * Most groups that go with a misspelling are of these, and the same ones go with every place of it.
 */
export interface LeftOutGroups {
  readonly costs: Int32Array
  /** The least cost of those that begin with the letters of a code of one or two, and go on. */
  readonly begun: Int32Array
  /** The least cost of those with a letter. */
  readonly containing: Int32Array
}

const WIDTH = LETTERS.length
/** Stands in a code for what is no letter of a word; also the bits of one letter of a code. */
export const NO_WORDS_LETTER = 31
export const FAR = 1 << 28

/** The slot of the groups typed up to the letter `j`, counted from 1, that end with a letter. */
export function slotOf(j: number, letter: number): number {
  return j * WIDTH + letter
}

/** The slot of the groups that only end a word of so many typed letters. */
export function endSlot(length: number, letter: number): number {
  return (length + 1) * WIDTH + letter
}

/** Typed letters before a group, and the code of its first two letters. */
export function twoKey(from: number, two: number): number {
  return (from << 10) | two
}

/** A group as it goes with a misspelling that is read in one direction. */
interface Placed {
  readonly slot: number
  readonly meant: number
  readonly from: number
  readonly to: number
  readonly cost: number
}

/** The groups of a misspelling in lower case, for a search forward and for one backward. */
export function groupSlips(word: string, groups: LetterGroups): Readonly<Record<Direction, GroupSlips>> {
  const forward: Placed[] = []
  const backward: Placed[] = []
  eachGroup(word, groups, (meant, from, to, cost) => {
    forward.push(placed(meant, from, to, cost, word.length))
    backward.push(placed(reversed(meant), word.length - to, word.length - from, cost, word.length))
  })
  return { forward: tables(forward, word.length), backward: tables(backward, word.length) }
}

/** Calls back for each group that may stand in a misspelling, but for those that may be left out anywhere. */
export function eachGroup(
  word: string,
  groups: LetterGroups,
  visit: (meant: number, from: number, to: number, cost: number) => void,
): void {
  for (let j = 0; j <= word.length; j++) {
    let code = 0
    for (let typed = 0; typed <= Math.min(MAX_GROUP, j); typed++) {
      if (typed > 0) code |= letterCode(word, j - typed) << (5 * (typed - 1))
      const end = groups.places[code + 1] ?? 0
      for (let group = groups.places[code] ?? 0; group < end; group++) {
        const meant = groups.meant[group] ?? 0
        if ((meant & GROUP.start) !== 0 && typed !== j) continue
        if ((meant & GROUP.end) !== 0 && j !== word.length) continue
        if (typed === 0 && isAnywhere(meant)) continue
        visit(meant, j - typed, j, groups.costs[group] ?? 0)
      }
    }
  }
}

function isAnywhere(meant: number): boolean {
  return (meant & (GROUP.start | GROUP.end)) === 0
}

function letterCode(word: string, at: number): number {
  return (LETTERS.indexOf(word.charAt(at)) + 1 || NO_WORDS_LETTER) & NO_WORDS_LETTER
}

export function lengthOf(meant: number): number {
  return meant >>> GROUP.lengthShift
}

function placed(meant: number, from: number, to: number, cost: number, length: number): Placed {
  return { slot: slotOfGroup(meant, to, length), meant, from, to, cost }
}

/** The slot of a group of a word of `length` typed letters, where it ends up to the letter `to` of them. */
export function slotOfGroup(meant: number, to: number, length: number): number {
  const last = (meant & NO_WORDS_LETTER) - 1
  return (meant & GROUP.end) !== 0 ? endSlot(length, last) : slotOf(to, last)
}

/** The same group as it stands in words that are read from the end. */
function reversed(meant: number): number {
  const length = lengthOf(meant)
  let letters = 0
  for (let i = 0; i < length; i++) letters = (letters << 5) | ((meant >>> (5 * i)) & 31)
  const start = (meant & GROUP.start) !== 0 ? GROUP.end : 0
  const end = (meant & GROUP.end) !== 0 ? GROUP.start : 0
  return letters | start | end | (length << GROUP.lengthShift)
}

function tables(found: readonly Placed[], length: number): GroupSlips {
  const sorted = [...found].sort((a, b) => a.slot - b.slot || a.cost - b.cost)
  const starts = new Uint32Array(endSlot(length, WIDTH) + 1)
  const strange = new Int32Array(length + 2).fill(FAR)
  const begun = new Int32Array((length + 1) * WIDTH).fill(FAR)
  const begunTwo = new Map<number, number>()
  const leastBegun = new Int32Array(WIDTH).fill(FAR)
  const leastBegunTwo = new Int32Array(1 << 10).fill(FAR)
  const short = new Int32Array(WIDTH).fill(FAR)
  const long = new Int32Array(WIDTH).fill(FAR)
  for (const { slot, meant, from, to, cost } of sorted) {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1
    const share = Math.floor(cost / Math.max(1, to - from))
    for (let at = from + 1; at <= to; at++) strange[at] = Math.min(strange[at] ?? FAR, share)
    const letters = lengthOf(meant)
    const reach = to - from > 1 ? long : short
    for (let i = 0; i < letters; i++) {
      const letter = ((meant >>> (5 * i)) & NO_WORDS_LETTER) - 1
      reach[letter] = Math.min(reach[letter] ?? FAR, cost)
    }
    if (letters < 2) continue
    const first = firstLetters(meant, 1) - 1
    const firstSlot = slotOf(from, first)
    begun[firstSlot] = Math.min(begun[firstSlot] ?? FAR, cost)
    leastBegun[first] = Math.min(leastBegun[first] ?? FAR, cost)
    if (letters < 3) continue
    const code = firstLetters(meant, 2)
    const two = twoKey(from, code)
    begunTwo.set(two, Math.min(begunTwo.get(two) ?? FAR, cost))
    leastBegunTwo[code] = Math.min(leastBegunTwo[code] ?? FAR, cost)
  }
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
  return {
    starts,
    meant: Uint32Array.from(sorted, ({ meant }) => meant),
    typed: Uint8Array.from(sorted, ({ from, to }) => to - from),
    costs: Uint16Array.from(sorted, ({ cost }) => cost),
    strange,
    begun,
    begunTwo,
    leastBegun,
    leastBegunTwo,
    short,
    long,
  }
}

/** The code of the first letters of a group. */
function firstLetters(meant: number, count: number): number {
  return (meant & GROUP.letters) >>> (5 * (lengthOf(meant) - count))
}

/** What is left out of words read in one direction, whatever is typed. */
export function leftOutGroups(groups: LetterGroups, direction: Direction): LeftOutGroups {
  const costs = new Int32Array(GROUP.letters + 1).fill(FAR)
  const begun = new Int32Array(1 << 10).fill(FAR)
  const containing = new Int32Array(WIDTH).fill(FAR)
  const end = groups.places[1] ?? 0
  for (let group = groups.places[0] ?? 0; group < end; group++) {
    const given = groups.meant[group] ?? 0
    if (!isAnywhere(given)) continue
    const meant = direction === 'forward' ? given : reversed(given)
    const cost = groups.costs[group] ?? 0
    costs[meant & GROUP.letters] = cost
    for (let i = 0; i < lengthOf(meant); i++) {
      const letter = ((meant >>> (5 * i)) & NO_WORDS_LETTER) - 1
      containing[letter] = Math.min(containing[letter] ?? FAR, cost)
    }
    for (let count = 1; count < lengthOf(meant); count++) {
      const first = firstLetters(meant, count)
      begun[first] = Math.min(begun[first] ?? FAR, cost)
    }
  }
  return { costs, begun, containing }
}
