import type { Document } from '../document/document.ts'
import { withEmptiedHeadings } from './emptied-sections.ts'
import { listNumbers } from './list-numbers.ts'
import type { Repair } from './plan.ts'

/**
 * The house style of deletions: adds to the repairs of a round what goes with all of them together, a
 * heading whose section they take out, the numbers of a list behind an item that is gone.
 */
export function completeRepairs(document: Document): (repairs: readonly Repair[]) => readonly Repair[] {
  const lists = listNumbers(document)
  return (repairs) => lists.renumber(withEmptiedHeadings(repairs, document))
}
