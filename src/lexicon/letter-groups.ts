import { LETTERS } from './word-graph.ts'

/**
 * What it costs, in thousandths of a nat, that up to three letters that are meant are typed as up to three
 * others: “ph” as “f”, “ough” in two steps, “tion” as “shun” (Brill and Moore 2000, “An improved error model
 * for noisy channel spelling correction”). A group stands anywhere, or only where words begin or end.
 */
export interface LetterGroups {
  /** `[code]` and `[code + 1]`: from where to where the groups that are typed as these letters lie. */
  readonly places: Uint16Array
  /** The letters that are meant, as a code of the last ones first, with the bits below. */
  readonly meant: Uint32Array
  readonly costs: Uint16Array
}

/** One group of letters and what is typed for it. */
export interface LetterGroup {
  readonly meant: string
  readonly typed: string
  readonly at: 'start' | 'anywhere' | 'end'
  /** In thousandths of a nat. */
  readonly cost: number
}

export const MAX_GROUP = 3
const LETTER_BITS = 5
/** The bits of one letter, of two and of three in a code of letters. */
export const GROUP_MASKS = [0, 0x1f, 0x3ff, 0x7fff] as const
/** Bits of `LetterGroups.meant`: the group's letters, where it stands, how many letters it has. */
export const GROUP = { letters: 0x7fff, start: 0x8000, end: 0x10000, lengthShift: 17 } as const
const CODES = 1 << (LETTER_BITS * MAX_GROUP)

/** Letters as one number, the last one lowest; 0 for none. A letter of no word has the code 31. */
export function groupCode(letters: readonly number[]): number {
  let code = 0
  for (const letter of letters) code = (code << LETTER_BITS) | (letter + 1)
  return code
}

export function packGroups(groups: readonly LetterGroup[]): Uint8Array {
  const rows = groups
    .map(({ meant, typed, at, cost }) => ({
      typed: groupCode([...typed].map((letter) => LETTERS.indexOf(letter))),
      meant:
        groupCode([...meant].map((letter) => LETTERS.indexOf(letter))) |
        (at === 'start' ? GROUP.start : at === 'end' ? GROUP.end : 0) |
        (meant.length << GROUP.lengthShift),
      cost,
    }))
    .sort((a, b) => a.typed - b.typed || a.meant - b.meant)
  const bytes = new Uint8Array((CODES + 2) * 2 + rows.length * 6 + 4)
  new Uint32Array(bytes.buffer, 0, 1)[0] = rows.length
  const { places, meant, costs } = readGroups(bytes)
  for (const [i, row] of rows.entries()) {
    meant[i] = row.meant
    costs[i] = row.cost
    places[row.typed + 1] = i + 1
  }
  for (let code = 1; code < places.length; code++) {
    places[code] = Math.max(places[code] ?? 0, places[code - 1] ?? 0)
  }
  return bytes
}

export function readGroups(bytes: Uint8Array): LetterGroups {
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0
  const meantAt = bytes.byteOffset + 4
  const placesAt = meantAt + count * 4
  return {
    meant: new Uint32Array(bytes.buffer, meantAt, count),
    places: new Uint16Array(bytes.buffer, placesAt, CODES + 2),
    costs: new Uint16Array(bytes.buffer, placesAt + (CODES + 2) * 2, count),
  }
}

/** The groups of models/groups.tsv: the letters meant, with ^ or $ where words begin or end, those typed, the cost. */
export function parseGroups(text: string): readonly LetterGroup[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [meant = '', typed = '', cost] = line.split('\t')
      const at = meant.startsWith('^') ? 'start' : meant.endsWith('$') ? 'end' : 'anywhere'
      return { meant: meant.replace(/[$^]/, ''), typed, at, cost: Number(cost) }
    })
}
