import type { Block } from '../../src/document/document.ts'
import { once } from '../../src/text/once.ts'

/** An entry of a bibliography is seldom longer, in code units. */
const LONGEST = 600

const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/

/** What stands in a reference beside its year, each a sign by itself; made where a year is read, since they are dear. */
const SIGNS = once((): readonly RegExp[] => [
  // “pp. 12–19”, “p. 4”
  /\bpp?\.\s?\d/,
  // “vol. 2”, “(3rd ed.)”, “(eds)”, “trans.”
  /\bvols?\.\s|\bnos?\.\s\d|\(eds?\.?\)|\b(?:edn|trans|repr)\./,
  // “Lind, T.”, “Aske, Margit, and”
  /^(?:\[?\d{1,3}[\].]\s+)?\p{Lu}[\p{L}’'-]+, \p{Lu}/u,
  // “Holm: Island Press”
  /\p{Lu}\p{Ll}+: \p{Lu}/u,
  /\b(?:Press|Publish(?:ers|ing)|Verlag|Journal|Proceedings|Quarterly|Transactions)\b/,
  // “14(2)”
  /\b\d{1,3}\(\d{1,3}\)/,
  /\b(?:doi|ISBN|ISSN|et al|ibid|op\. cit|arXiv)\b/i,
  /\b(?:Retrieved|Accessed|Available (?:at|from|online))\b/i,
])

const ENOUGH = 2

/** True for a block that is a reference: it stands in the notes, in the list at the end, and beside its second volume. */
export function isCitation({ prose: { text } }: Block): boolean {
  if (text.length > LONGEST || !YEAR.test(text)) return false
  let found = 0
  for (const sign of SIGNS()) if (sign.test(text) && ++found === ENOUGH) return true
  return false
}
