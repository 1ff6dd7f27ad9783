import type { Document, NumberedItem, NumberedList } from '../document/document.ts'
import type { Fix } from '../rule/finding.ts'
import { compareEdits, type Edit } from '../text/edits.ts'
import { mergeRanges } from '../text/intervals.ts'
import { contains, type Range } from '../text/range.ts'
import type { Repair } from './plan.ts'

/**
 * Lets the numbers of lists continue where items are taken out of them. The first number of a list
 * stays. A list whose numbers did not follow each other (“1. 1. 1.”) is left as it is, as is one that
 * another repair writes numbers into.
 */
export interface ListNumbers {
  /** Adds the new numbers to the repairs of a round, each to the repair that takes out the item nearest before it. */
  renumber(repairs: readonly Repair[]): readonly Repair[]
  /** A fix as it is made alone: with the new numbers, as far as they are few enough to be looked through. */
  alone(fix: Fix): Fix
}

/** Items behind the one that goes, above which a single suggestion stays with what the rule asked for. */
const MOST_BEHIND = 100

/** Makes an index of the lists of a document once; each question then costs what it changes, and a logarithm. */
export function listNumbers({ lists, source }: Document): ListNumbers {
  const items = placedItems(lists)
  if (items.length === 0) return { renumber: (repairs) => repairs, alone: (fix) => fix }
  return {
    renumber(repairs) {
      const gone = repairs.flatMap((repair) => goneItems(repair.fix.edits, repair, items))
      if (gone.length === 0) return repairs
      const written = mergeRanges(repairs.flatMap(({ fix }) => fix.edits.map(({ range }) => range)))
      const numbers = new Map<Repair, Edit[]>()
      for (const [list, byItem] of byList(gone)) {
        const changes = newNumbers(list, byItem, source)
        if (changes.some(({ edit }) => written.overlap(edit.range))) continue
        for (const { edit, by } of changes) {
          const edits = numbers.get(by)
          if (edits === undefined) numbers.set(by, [edit])
          else edits.push(edit)
        }
      }
      return repairs.map((repair) => {
        const edits = numbers.get(repair)
        return edits === undefined ? repair : { ...repair, fix: withNumbers(repair.fix, edits) }
      })
    },
    alone(fix) {
      const numbers: Edit[] = []
      for (const [list, byItem] of byList(goneItems(fix.edits, fix, items))) {
        if (list.items.length - firstPlace(byItem) > MOST_BEHIND) continue
        for (const { edit } of newNumbers(list, byItem, source)) numbers.push(edit)
      }
      return numbers.length === 0 ? fix : { ...withNumbers(fix, numbers), asked: fix.edits }
    },
  }
}

/** An item, and where it stands in its list. */
interface PlacedItem {
  readonly item: NumberedItem
  readonly list: NumberedList
  readonly place: number
}

/** The items of all lists that count on from their first number, as they begin in the source. */
function placedItems(lists: readonly NumberedList[]): readonly PlacedItem[] {
  return lists
    .filter(({ items }) => items.every(({ number }, i) => number === (items[0]?.number ?? 0) + i))
    .flatMap((list) => list.items.map((item, place): PlacedItem => ({ item, list, place })))
    .sort((a, b) => a.item.extent.start - b.item.extent.start)
}

interface GoneItem<T> {
  readonly placed: PlacedItem
  readonly by: T
}

/** The items that deletions take out whole. */
function goneItems<T extends object>(
  edits: readonly Edit[],
  by: T,
  items: readonly PlacedItem[],
): readonly GoneItem<T>[] {
  const gone: GoneItem<T>[] = []
  for (const { range, text } of edits) {
    if (text !== '') continue
    for (let i = firstFrom(range.start, items); i < items.length; i++) {
      const placed = items[i]
      if (placed === undefined || placed.item.extent.start >= range.end) break
      if (contains(range, placed.item.extent)) gone.push({ placed, by })
    }
  }
  return gone
}

/** The first item that begins at an offset or behind it. */
function firstFrom(offset: number, items: readonly PlacedItem[]): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle]?.item.extent.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What takes out each item of a list that goes, by its place in the list. */
function byList<T extends object>(
  gone: readonly GoneItem<T>[],
): ReadonlyMap<NumberedList, ReadonlyMap<number, T>> {
  const lists = new Map<NumberedList, Map<number, T>>()
  for (const { placed, by } of gone) {
    const known = lists.get(placed.list)
    if (known === undefined) lists.set(placed.list, new Map([[placed.place, by]]))
    else known.set(placed.place, by)
  }
  return lists
}

function firstPlace(gone: ReadonlyMap<number, unknown>): number {
  let first = Number.POSITIVE_INFINITY
  for (const place of gone.keys()) if (place < first) first = place
  return first
}

/** A new number, and what takes out the item nearest before it. */
interface NewNumber<T> {
  readonly edit: Edit
  readonly by: T
}

/** The new numbers behind the items that go. */
function newNumbers<T extends object>(
  { items }: NumberedList,
  gone: ReadonlyMap<number, T>,
  source: string,
): readonly NewNumber<T>[] {
  const changes: NewNumber<T>[] = []
  const width = paddedWidth(items, source)
  let number = (items[0]?.number ?? 0) + firstPlace(gone)
  let taken: T | undefined
  for (const [place, item] of items.entries()) {
    if (taken === undefined && !gone.has(place)) continue
    const by = gone.get(place)
    if (by !== undefined) taken = by
    else {
      if (taken !== undefined && item.digits !== null)
        changes.push({
          edit: numberEdit(item, item.digits, String(number).padStart(width, '0'), source),
          by: taken,
        })
      number++
    }
  }
  return changes
}

/** How wide the numbers of a list are written that has leading zeros: “09.” after “08.”; 0 for others. */
function paddedWidth(items: readonly NumberedItem[], source: string): number {
  const padded = items.find(
    ({ digits }) => digits !== null && digits.end - digits.start > 1 && source.charAt(digits.start) === '0',
  )?.digits
  return padded == null ? 0 : padded.end - padded.start
}

/** The column stays of words that lines below hang from. */
function numberEdit({ hangs }: NumberedItem, digits: Range, text: string, source: string): Edit {
  const room = digits.end - digits.start - text.length
  if (!hangs || room <= 0) return { range: digits, text }
  const sign = source.charAt(digits.end)
  return { range: { start: digits.start, end: digits.end + 1 }, text: text + sign + ' '.repeat(room) }
}

/** A deletion up to the very next number is one edit with it. */
function withNumbers(fix: Fix, numbers: readonly Edit[]): Fix {
  const edits: Edit[] = []
  for (const edit of [...fix.edits, ...numbers].sort(compareEdits)) {
    const last = edits.at(-1)
    if (last === undefined || last.range.end < edit.range.start) edits.push(edit)
    else {
      edits[edits.length - 1] = {
        range: { start: last.range.start, end: edit.range.end },
        text: last.text + edit.text,
      }
    }
  }
  return { ...fix, edits }
}
