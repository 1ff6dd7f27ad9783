import type { Range } from '../text/range.ts'
import { FUNCTION_WORDS, HONORIFICS, NAME_PARTICLES, TITLES } from './data/titles.ts'
import type { Token, Tokens } from './tokens.ts'

/** A run of capitalised words: a person, an organisation, a place or a work by name. */
export interface NameFact {
  /** The name without its titles. */
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly words: readonly Token[]
  /** Lower case, in order: “president”, “mr”. */
  readonly titles: readonly string[]
}

const LONGEST_NAME = 8

/** Finds the names of a text: capitalised words that stand together, particles included. */
export function findNames(tokens: Tokens): readonly NameFact[] {
  const found: NameFact[] = []
  for (let i = 0; i < tokens.all.length; ) {
    const end = runEnd(tokens, i)
    if (end === i) {
      i++
      continue
    }
    const name = nameOf(tokens, i, end)
    if (name !== undefined) found.push(name)
    i = end
  }
  return found
}

/** The index past a run of capitalised words that starts at `from`; `from` itself where none does. */
function runEnd(tokens: Tokens, from: number): number {
  const first = tokens.all[from]
  if (first === undefined || !isNameWord(first)) return from
  let end = from + 1
  while (end < tokens.all.length && end - from < LONGEST_NAME) {
    if (tokens.all[end - 1]?.possessive) break
    const token = tokens.all[end]
    if (token === undefined || !joins(token, first)) break
    if (isNameWord(token) || isSmallPart(token)) {
      end++
      continue
    }
    const after = pastParticles(tokens, end)
    const next = tokens.all[after]
    if (after === end || next === undefined || !isNameWord(next) || !joins(next, first)) break
    end = after + 1
  }
  return end
}

const MOST_PARTICLES = 2

/** The index past the small words of a name, as in “van der Berg”. */
function pastParticles(tokens: Tokens, from: number): number {
  let at = from
  while (at < from + MOST_PARTICLES && NAME_PARTICLES.has(tokens.all[at]?.lower ?? '')) at++
  return at
}

function isNameWord(token: Token): boolean {
  return token.capital && token.text.length > 0 && !token.digit
}

/** “Kim Jong-un”, “Ban Ki-moon”: a small part of a name, unlike “US-led”. */
function isSmallPart(token: Token): boolean {
  return token.gap === 'hyphen' && token.end - token.start <= 5 && !HYPHEN_TAILS.has(token.lower)
}

const HYPHEN_TAILS: ReadonlySet<string> = new Set(
  'led born run based style era made held like owned wide free only elect back area class'.split(' '),
)

function joins(token: Token, first: Token): boolean {
  return (
    token.sentence === first.sentence && (token.gap === 'space' || token.gap === 'hyphen') && !token.opens
  )
}

/** The name within a run: an opening function word and the titles before it are taken off. */
function nameOf(tokens: Tokens, from: number, to: number): NameFact | undefined {
  let start = from
  const opener = tokens.all[from]
  if (opener?.opens && FUNCTION_WORDS.has(opener.lower)) start++
  const titles: string[] = []
  // “French President Emmanuel Macron”, “Senate Committee Chair Dianne Feinstein”: the person begins after the title.
  for (let i = start; i < to - 1; i++) {
    const token = tokens.all[i]
    if (token === undefined || !isTitle(token.lower)) continue
    titles.push(token.lower)
    start = i + 1
    // “Secretary of State Ruiz”, “Chief of Staff Ann Bell”
    if (tokens.all[start]?.lower === 'of' && start + 2 < to) start += 2
  }
  const words = tokens.all.slice(start, to)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {
    range: { start: first.start, end: last.end },
    sentence: first.sentence,
    from: start,
    to,
    words,
    titles,
  }
}

function isTitle(lower: string): boolean {
  return HONORIFICS.has(lower) || TITLES.has(lower)
}
