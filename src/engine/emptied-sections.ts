import type { Block, Document } from '../document/document.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { Repair } from './plan.ts'

/**
 * Takes a heading out with its section: where a round's repairs take out every block below it up to
 * the next heading, the heading goes with the last of them (“Related stories”, and then nothing).
 * A heading with nothing below it in the first place stays: that is how the piece is.
 */
export function withEmptiedHeadings(repairs: readonly Repair[], document: Document): readonly Repair[] {
  const removals = removalsOf(repairs)
  if (removals.size === 0) return repairs
  const headings = new Map<Repair, readonly Block[]>()
  let heading: Block | undefined
  let last: Repair | undefined
  let emptied = false
  const close = (): void => {
    if (heading !== undefined && emptied && last !== undefined && mayGo(heading, repairs)) {
      headings.set(last, [...(headings.get(last) ?? []), heading])
    }
  }
  for (const block of document.blocks) {
    if (block.role === 'heading') {
      close()
      heading = block
      last = undefined
      emptied = true
      continue
    }
    const repair = block.removal === null ? undefined : removals.get(keyOf(block.removal))
    if (repair === undefined) emptied = false
    else last = repair
  }
  close()
  return repairs.map((repair) => extended(repair, headings.get(repair) ?? []))
}

/** False where the heading cannot be taken out, or a repair reaches into what would go with it. */
function mayGo({ removal }: Block, repairs: readonly Repair[]): boolean {
  return (
    removal !== null &&
    !repairs.some(({ fix }) =>
      fix.edits.some(
        ({ range, text }) => overlaps(range, removal) || (text !== '' && touches(range, removal)),
      ),
    )
  )
}

function touches(a: Range, b: Range): boolean {
  return a.start === b.end || a.end === b.start
}

/** Repairs that take a range out whole, by the range. */
function removalsOf(repairs: readonly Repair[]): ReadonlyMap<string, Repair> {
  const removals = new Map<string, Repair>()
  for (const repair of repairs) {
    const [edit, ...others] = repair.fix.edits
    if (edit !== undefined && others.length === 0 && edit.text === '') removals.set(keyOf(edit.range), repair)
  }
  return removals
}

function keyOf({ start, end }: Range): string {
  return `${start}–${end}`
}

function extended(repair: Repair, headings: readonly Block[]): Repair {
  const edits = headings.flatMap(({ removal }) => (removal === null ? [] : [{ range: removal, text: '' }]))
  if (edits.length === 0) return repair
  return { ...repair, fix: { ...repair.fix, edits: [...edits, ...repair.fix.edits] } }
}
