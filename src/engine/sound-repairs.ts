import type { Block, Document } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import { type Edit, splice } from '../text/edits.ts'
import { overlaps } from '../text/range.ts'
import { completeRepairs } from './complete-repairs.ts'
import { editsOf, type Repair } from './plan.ts'

/** What can be made of a round's repairs, and what had to be left. */
export interface SoundRepairs {
  /** With all that goes with them. */
  readonly repairs: readonly Repair[]
  /** Repairs that change how the text around them is read: two paragraphs become a heading, a list splits. */
  readonly withdrawn: readonly Repair[]
  /** The text with the repairs, as it is read. */
  readonly document: Document
}

/**
 * Keeps the repairs after which every block that they do not touch is still read as it was, with what
 * goes with those that are kept: a heading, the numbers of a list. Where all
 * of them together are sound that takes one reading; where k are not, k log n of them.
 */
export function keepSound(
  repairs: readonly Repair[],
  before: Document,
  read: (source: string) => Document,
): SoundRepairs {
  const complete = completeRepairs(before)
  let kept: readonly Repair[] = []
  let sound: Omit<SoundRepairs, 'withdrawn'> = { repairs: [], document: before }
  const withdrawn: Repair[] = []
  const groups: (readonly Repair[])[] = [repairs]
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    const tried = [...kept, ...group]
    const completed = complete(tried)
    const edits = editsOf(completed)
    const after = read(splice(before.source, edits))
    if (staysAsItWas(before, after, edits)) {
      kept = tried
      sound = { repairs: completed, document: after }
    } else if (group.length === 1) withdrawn.push(...group)
    else {
      const half = Math.ceil(group.length / 2)
      groups.push(group.slice(half), group.slice(0, half))
    }
  }
  return { ...sound, withdrawn }
}

/**
 * True when all blocks that no edit touches stand in the new text, in order, with the same words in
 * the same role; a block that was touched may be there, changed, or gone.
 * @param edits of the old text, sorted
 */
function staysAsItWas(before: Document, after: Document, edits: readonly Edit[]): boolean {
  let next = 0
  let loose = 0
  let from = 0
  for (const block of before.blocks) {
    while (from < edits.length && (edits[from]?.range.end ?? 0) < block.extent.start) from++
    if (isTouched(block, edits, from)) {
      loose++
      continue
    }
    const found = findBlock(block, after, next, loose)
    if (found < 0) return false
    next = found + 1
    loose = 0
  }
  return after.blocks.length - next <= loose
}

/** What only goes beside a block leaves it as it is; words that come beside it may be its own. */
function isTouched({ extent }: Block, edits: readonly Edit[], from: number): boolean {
  for (let i = from; i < edits.length; i++) {
    const edit = edits[i]
    if (edit === undefined || edit.range.start > extent.end) return false
    if (overlaps(edit.range, extent)) return true
    if (edit.text !== '' && (edit.range.start === extent.end || edit.range.end === extent.start)) return true
  }
  return false
}

/** Where the block stands in the new text: at the next place, or behind the blocks that were touched before it. */
function findBlock(block: Block, after: Document, next: number, loose: number): number {
  for (let i = next; i <= next + loose; i++) {
    const other = after.blocks[i]
    if (other === undefined) return -1
    if (other.prose.text === block.prose.text && isSameRole(block.role, other.role, after)) return i
  }
  return -1
}

/** Roles that a block has by its place among others: they may come and go with a neighbour. */
const BY_PLACE = new Set<Role>(['headline', 'standfirst', 'caption'])

function isSameRole(was: Role, is: Role, { format }: Document): boolean {
  // A text without mark-up has all its roles by place and shape.
  return was === is || format === 'text' || BY_PLACE.has(was) || BY_PLACE.has(is)
}
