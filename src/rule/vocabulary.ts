import { isLetterOrDigit, scanWords } from '../text/words.ts'

/** Says whether the house's own words accept the word at a range of a text, by itself or as part of a phrase. */
export type Vocabulary = (text: string, start: number, end: number) => boolean

/**
 * Reads the house's own words, one word or phrase each.
 *
 * A word in small letters accepts itself, Capitalised and in ALL CAPITALS; one with capitals only
 * itself and in all capitals. Both accept possessives and plurals, a word in small letters the regular
 * verb forms (-ed, -ing) too. A phrase accepts its words where they stand together.
 */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  if (words.length === 0) return () => false
  const small = new Set<string>()
  const exact = new Set<string>()
  const phrases = new Map<string, PhrasePart[]>()
  for (const entry of words) {
    const plain = plainForm(entry).trim()
    if (isPhrase(plain)) addPhrase(phrases, plain)
    else if (plain === plain.toLowerCase()) small.add(plain)
    else exact.add(plain).add(plain.toUpperCase())
  }
  const accepts = (word: string): boolean => {
    const lower = word.toLowerCase()
    if (exact.has(word) || pluralsOf(word).some((base) => exact.has(base))) return true
    if (!isUsualCase(word, lower)) return false
    return small.has(lower) || basesOf(lower).some((base) => small.has(base))
  }
  return (text, start, end) => {
    const word = plainForm(text.slice(start, end))
    const owner = withoutPossessive(word)
    if (accepts(word) || (owner !== word && accepts(owner))) return true
    return (phrases.get(owner.toLowerCase()) ?? []).some((part) => standsAt(part, text, start))
  }
}

function plainForm(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('\u00ad', '')
}

function withoutPossessive(word: string): string {
  return word.replace(/'s?$/i, '')
}

/** Small letters, a capital first, or capitals only: “gROBBLE” is a slip even where “grobble” is a word. */
function isUsualCase(word: string, lower: string): boolean {
  return word === lower || word.slice(1) === lower.slice(1) || word === word.toUpperCase()
}

const SIBILANT_PLURAL = /(?:[sxz]|[cs]h|o)es$/i

/** The words that a word may be the plural of. */
function pluralsOf(word: string): readonly string[] {
  if (!/[^s]s$/i.test(word)) return []
  return SIBILANT_PLURAL.test(word) ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)]
}

/** The words in small letters that a word may be a regular form of: “planned” of “planne”, “plann” or “plan”. */
function basesOf(lower: string): readonly string[] {
  const bases = [...pluralsOf(lower)]
  if (/[^aeiou]ie[sd]$/.test(lower)) bases.push(`${lower.slice(0, -3)}y`)
  const ending = /(?:ed|ing|es)$/.exec(lower)?.[0]
  if (ending === undefined) return bases
  const stem = lower.slice(0, -ending.length)
  if (ending !== 'es') bases.push(stem, `${stem}e`)
  const last = stem.length - 1
  if (last > 1 && stem.charAt(last) === stem.charAt(last - 1)) bases.push(stem.slice(0, -1))
  return bases
}

/** A phrase, and where in it one of its words begins. */
interface PhrasePart {
  readonly phrase: string
  readonly offset: number
}

function isPhrase(entry: string): boolean {
  // Written here, and so not read before it is asked: properties of Unicode are dear to read.
  return /[^\p{L}\p{M}\p{N}']/u.test(entry)
}

function addPhrase(phrases: Map<string, PhrasePart[]>, phrase: string): void {
  const words = scanWords(phrase)
  for (let i = 0; i < words.count; i++) {
    const offset = words.starts[i] ?? 0
    const key = withoutPossessive(phrase.slice(offset, words.ends[i] ?? 0)).toLowerCase()
    const parts = phrases.get(key)
    if (parts === undefined) phrases.set(key, [{ phrase, offset }])
    else parts.push({ phrase, offset })
  }
}

/** True when the phrase stands in the text so that its part begins at `start`. */
function standsAt({ phrase, offset }: PhrasePart, text: string, start: number): boolean {
  const from = start - offset
  const to = from + phrase.length
  if (from < 0 || isLetterOrDigit(text, from - 1) || isLetterOrDigit(text, to)) return false
  const there = text.slice(from, to).replaceAll('’', "'").replace(/\s/g, ' ')
  if (there === phrase || there === phrase.toUpperCase()) return true
  return phrase === phrase.toLowerCase() && there.toLowerCase() === phrase
}
