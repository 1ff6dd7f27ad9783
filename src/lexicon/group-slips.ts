import { GROUP, type LetterGroups, MAX_GROUP } from './letter-groups.ts'
import { LETTERS } from './word-graph.ts'

/**
 * The groups of letters that may have been typed in one misspelling, by where they end in it and by the
 * last letter that is meant: slots of a table in which each group is `meant` (as in `LetterGroups`), so
 * many letters `typed`, and its cost.
 */
export interface GroupSlips {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly meant: Uint32Array
  readonly typed: Uint8Array
  readonly costs: Uint16Array
  /** The groups of two letters and more by the first letter that is meant: a search must not end within one. */
  readonly begun: BegunGroups
  /** What a letter typed at a place, counted from 1, costs at the least as part of a group. */
  readonly strange: Int32Array
  /** The slot of the groups typed up to the letter `j`, counted from 1, that end with a letter. */
  slotOf(j: number, letter: number): number
  /** The slot of the groups that only end a word, with a letter. */
  endSlot(letter: number): number
}

/** Groups by their first letter: `places[letter]` up to `places[letter + 1]`. */
export interface BegunGroups {
  readonly places: Uint32Array
  readonly meant: Uint32Array
  /** Letters typed before the group. */
  readonly from: Uint8Array
  /** Letters typed up to its end. */
  readonly to: Uint8Array
  readonly costs: Uint16Array
}

const WIDTH = LETTERS.length
const LAST_LETTER = 31
const FAR = 1 << 28

/** Looks up every group of a misspelling in lower case, once for a whole search. */
export function groupSlips(word: string, groups: LetterGroups): GroupSlips {
  const codes = Array.from(
    { length: word.length },
    (_, i) => (LETTERS.indexOf(word.charAt(i)) + 1 || LAST_LETTER) & LAST_LETTER,
  )
  const endRow = word.length + 1
  const found: {
    readonly slot: number
    readonly group: number
    readonly typed: number
    readonly to: number
  }[] = []
  const strange = new Int32Array(word.length + 2).fill(FAR)
  for (let j = 0; j <= word.length; j++) {
    let code = 0
    for (let typed = 0; typed <= Math.min(MAX_GROUP, j); typed++) {
      if (typed > 0) code |= (codes[j - typed] ?? 0) << (5 * (typed - 1))
      const end = groups.places[code + 1] ?? 0
      for (let group = groups.places[code] ?? 0; group < end; group++) {
        const meant = groups.meant[group] ?? 0
        if ((meant & GROUP.start) !== 0 && typed !== j) continue
        const ends = (meant & GROUP.end) !== 0
        if (ends && j !== word.length) continue
        const slot = (ends ? endRow : j) * WIDTH + (meant & LAST_LETTER) - 1
        found.push({ slot, group, typed, to: j })
        const share = Math.floor((groups.costs[group] ?? 0) / Math.max(1, typed))
        for (let at = j - typed + 1; at <= j; at++) strange[at] = Math.min(strange[at] ?? FAR, share)
      }
    }
  }
  found.sort((a, b) => a.slot - b.slot)
  const slots = (endRow + 1) * WIDTH
  const starts = new Uint32Array(slots)
  const ends = new Uint32Array(slots)
  found.forEach(({ slot }, i) => {
    if (ends[slot] === 0) starts[slot] = i
    ends[slot] = i + 1
  })
  return {
    starts,
    ends,
    meant: Uint32Array.from(found, ({ group }) => groups.meant[group] ?? 0),
    typed: Uint8Array.from(found, ({ typed }) => typed),
    costs: Uint16Array.from(found, ({ group }) => groups.costs[group] ?? 0),
    begun: begunGroups(found, groups),
    strange,
    slotOf: (j, letter) => j * WIDTH + letter,
    endSlot: (letter) => endRow * WIDTH + letter,
  }
}

function begunGroups(
  found: readonly { readonly group: number; readonly typed: number; readonly to: number }[],
  groups: LetterGroups,
): BegunGroups {
  const firstOf = (meant: number): number =>
    ((meant & GROUP.letters) >>> (5 * ((meant >>> GROUP.lengthShift) - 1))) - 1
  const long = found
    .map(({ group, typed, to }) => ({
      from: to - typed,
      to,
      meant: groups.meant[group] ?? 0,
      cost: groups.costs[group] ?? 0,
    }))
    .filter(({ meant }) => meant >>> GROUP.lengthShift > 1)
    .sort((a, b) => firstOf(a.meant) - firstOf(b.meant))
  const places = new Uint32Array(WIDTH + 1)
  for (const { meant } of long) places[firstOf(meant) + 1] = (places[firstOf(meant) + 1] ?? 0) + 1
  for (let letter = 1; letter <= WIDTH; letter++) {
    places[letter] = (places[letter] ?? 0) + (places[letter - 1] ?? 0)
  }
  return {
    places,
    meant: Uint32Array.from(long, ({ meant }) => meant),
    from: Uint8Array.from(long, ({ from }) => from),
    to: Uint8Array.from(long, ({ to }) => to),
    costs: Uint16Array.from(long, ({ cost }) => cost),
  }
}
