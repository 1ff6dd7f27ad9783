import type { Document } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import { DIALECTS, type Dialect, dialectBit, type Lexicon } from '../rule/lexicon.ts'
import { scanWords, WordShape } from '../text/words.ts'

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
export function detectDialect(document: Document, lexicon: Lexicon): Dialect | undefined {
  const counts = countTellingWords(document, lexicon)
  let best: Dialect | undefined
  for (const dialect of DIALECTS) {
    const count = counts.get(dialect) ?? 0
    if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = dialect
  }
  return best
}

function countTellingWords(document: Document, lexicon: Lexicon): ReadonlyMap<Dialect, number> {
  const all = DIALECTS.reduce((bits, dialect) => bits | dialectBit(dialect), 0)
  const told = new Set<string>()
  const counts = new Map<Dialect, number>()
  for (const { text, start, end } of smallWords(document)) {
    const bits = lexicon.lookup(text, start, end)
    if (bits === 0 || bits === all) continue
    const word = text.slice(start, end)
    if (told.has(word)) continue
    told.add(word)
    for (const dialect of DIALECTS) {
      if ((bits & dialectBit(dialect)) !== 0) counts.set(dialect, (counts.get(dialect) ?? 0) + 1)
    }
  }
  return counts
}

interface PlacedWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of the writer's own blocks that are all small letters, up to enough of them. */
function* smallWords(document: Document): Generator<PlacedWord> {
  let seen = 0
  for (const block of document.blocks) {
    if (seen > ENOUGH_WORDS) return
    if (!ROLES.includes(block.role)) continue
    const { text } = block.prose
    const words = scanWords(text)
    seen += words.count
    for (let i = 0; i < words.count; i++) {
      if (words.shapes[i] !== WordShape.lower) continue
      yield { text, start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }
    }
  }
}
