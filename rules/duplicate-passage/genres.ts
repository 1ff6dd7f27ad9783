import type { Document } from '../../src/document/document.ts'
import { holdsCode, isTypeset } from '../../src/document/holds-code.ts'
import { once } from '../../src/text/once.ts'

/**
 * True for a piece that says things again as it goes, by its kind: a manual, which tells the same steps of two
 * ways to do a thing; a live blog, whose summaries tell what was told; terms and statutes, clause by clause.
 */
export function repeatsByKind(document: Document): boolean {
  return holdsCode(document) || isTypeset(document) || isLiveBlog(document) || isStatute(document)
}

/** “10.42am”, “14:05 GMT”, a line of its own or before a post. */
const STAMP = once(() => /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s\p{Lu}{2,4}\b)?(?=\s|$)/u)

/** “4.2 We may cancel …”, “12(a) The lessee …”: a clause of a numbered section. */
const CLAUSE = once(() => /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}\([a-z]\)|§\s?\d{1,4}[a-z]?\.?)\s+\p{Lu}/u)

/** Posts or clauses from which on a piece is a live blog, or law. */
const ENOUGH = 3

function isLiveBlog({ blocks }: Document): boolean {
  return holdsMany(blocks, STAMP)
}

function isStatute({ blocks }: Document): boolean {
  return holdsMany(blocks, CLAUSE)
}

/** Looked for at the head of a block only. */
const HEAD = 24

/** @param sign begins with a figure or “§”; made where a block does */
function holdsMany(blocks: Document['blocks'], sign: () => RegExp): boolean {
  let found = 0
  for (const { prose } of blocks) {
    if (!isNumbered(prose.text.charCodeAt(0))) continue
    if (sign().test(prose.text.slice(0, HEAD)) && ++found === ENOUGH) return true
  }
  return false
}

function isNumbered(first: number): boolean {
  return (first >= 0x30 && first <= 0x39) || first === 0xa7
}
