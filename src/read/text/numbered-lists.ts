import type { NumberedItem, NumberedList } from '../../document/document.ts'
import { LineKind, type LineKinds } from './line-kinds.ts'
import type { Lines } from './lines.ts'
import type { Unit } from './units.ts'

/** A list that may still go on. */
interface OpenList {
  readonly indent: number
  /** What stands behind the number: “1.” and “1)” are items of two lists. */
  readonly sign: string
  readonly items: NumberedItem[]
}

/** The highest number that is read as a sign: “100.” goes on from it and is taken for prose. */
const LAST_SIGN = 99

/**
 * The lists of numbered lines: as deep as each other, one after the other, with nothing between that
 * is not set in further. A number that begins anew begins a list.
 */
export function numberedLists(
  source: string,
  lines: Lines,
  { kinds }: LineKinds,
  units: readonly Unit[],
): readonly NumberedList[] {
  const lists: OpenList[] = []
  const open: OpenList[] = []
  for (const { kind, first, last } of units) {
    const start = lines.contentStarts[first] ?? 0
    const indent = start - (lines.starts[first] ?? 0)
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop()
    const around = open.at(-1)?.indent === indent ? open.pop() : undefined
    if (kind !== 'list-item' || kinds[first] !== LineKind.numbered) continue
    const digits = /^\d+/.exec(source.slice(start, start + 3))?.[0] ?? ''
    const sign = source.charAt(start + digits.length)
    const item: NumberedItem = {
      extent: { start, end: lines.contentEnds[last] ?? start },
      digits: { start, end: start + digits.length },
      number: Number(digits),
      hangs: last > first,
    }
    const goesOn = around?.sign === sign && !beginsAnew(item, around)
    const list = around !== undefined && goesOn ? around : { indent, sign, items: [] }
    if (list !== around) lists.push(list)
    list.items.push(item)
    open.push(list)
  }
  return lists.filter(({ items }) => (items.at(-1)?.number ?? 0) < LAST_SIGN)
}

/** “1. 2. 1. 2.” are two lists; “1. 1. 1.” and “1. 2. 2. 3.” are one each. */
function beginsAnew({ number }: NumberedItem, { items }: OpenList): boolean {
  return items.length > 1 && number <= (items[0]?.number ?? 0)
}
