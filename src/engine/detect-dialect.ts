import type { Document } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import { DIALECTS, type Dialect, dialectBit, type Lexicon } from '../rule/lexicon.ts'
import { WordShape } from '../text/words.ts'
import type { DocumentWords } from './document-words.ts'

/** Where the writer's own English stands. */
const ROLES: readonly Role[] = [
  'headline',
  'standfirst',
  'heading',
  'body',
  'list-item',
  'caption',
  'footnote',
]

/** Words after which the answer does not change any more. */
const ENOUGH_WORDS = 20_000

/**
 * The English that a piece is written in, told by the words that only some Englishes spell so:
 * “colour” speaks for three of them, “organize” for two. Each such word counts once, and the most
 * words win. Names are passed over: “Labour” and “Centre” keep their spelling abroad.
 * @returns `undefined` where no word tells
 */
export function detectDialect(
  document: Document,
  words: DocumentWords,
  lexicon: Lexicon,
): Dialect | undefined {
  const counts = countTellingWords(document, words, lexicon)
  let best: Dialect | undefined
  for (const dialect of DIALECTS) {
    const count = counts.get(dialect) ?? 0
    if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = dialect
  }
  return best
}

/** The words of the writer's own blocks that are all small letters, up to enough of them, by the Englishes they tell. */
function countTellingWords(
  document: Document,
  wordsOf: DocumentWords,
  lexicon: Lexicon,
): ReadonlyMap<Dialect, number> {
  const all = DIALECTS.reduce((bits, dialect) => bits | dialectBit(dialect), 0)
  const told = new Map<string, number>()
  let seen = 0
  for (const block of document.blocks) {
    if (seen > ENOUGH_WORDS) break
    if (!ROLES.includes(block.role)) continue
    const { text } = block.prose
    const words = wordsOf(block)
    seen += words.count
    // A loop over numbers: what it made for each word would be the most that a check makes.
    for (let i = 0; i < words.count; i++) {
      if (words.shapes[i] !== WordShape.lower) continue
      const bits = lexicon.lookupAt(text, words, i)
      if (bits !== 0 && bits !== all) told.set(text.slice(words.starts[i], words.ends[i]), bits)
    }
  }
  return countsOf(told)
}

/** How many words speak for each English. */
function countsOf(told: ReadonlyMap<string, number>): ReadonlyMap<Dialect, number> {
  const counts = new Map<Dialect, number>()
  for (const bits of told.values()) {
    for (const dialect of DIALECTS) {
      if ((bits & dialectBit(dialect)) !== 0) counts.set(dialect, (counts.get(dialect) ?? 0) + 1)
    }
  }
  return counts
}
