import { GROUP, type LetterGroups, MAX_GROUP } from './letter-groups.ts'
import { LETTERS } from './word-graph.ts'

/** Groups of letters that may have been typed in one misspelling. */
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

/** The slot of a group of a word of `length` typed letters, where it ends up to the letter `to` of them. */
export function slotOfGroup(meant: number, to: number, length: number): number {
  const last = (meant & NO_WORDS_LETTER) - 1
  return (meant & GROUP.end) !== 0 ? endSlot(length, last) : slotOf(to, last)
}

/**
 * What groups of two or three letters cost that may be left out anywhere, by the code of their letters. Most
 * groups that go with a misspelling are of these, and the same ones go with every place of it.
 */
export function leftOutGroups(groups: LetterGroups): Int32Array {
  const costs = new Int32Array(GROUP.letters + 1).fill(FAR)
  const end = groups.places[1] ?? 0
  for (let group = groups.places[0] ?? 0; group < end; group++) {
    const meant = groups.meant[group] ?? 0
    if (isAnywhere(meant)) costs[meant & GROUP.letters] = groups.costs[group] ?? 0
  }
  return costs
}
