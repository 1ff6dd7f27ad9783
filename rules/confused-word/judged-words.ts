import { WordShape, type WordTable } from '../../src/text/words.ts'

/** A word with these shapes is a name, a heading's word, a number or half of a compound. */
const NOT_PLAIN = WordShape.capital | WordShape.innerCapital | WordShape.hyphenated | WordShape.digit

/** Marks that join a word to something else: “in/out”, “and/or”, “an' so”, “@its”, “to_be”, “’its”, “[T]he”. */
const JOINING = "[]/\\@#_*&=+<>|~^'’`"

/**
 * True for a word that the words around it can speak against: small letters only, joined to nothing, and
 * not the last of a line that is cut off behind it.
 */
export function isJudged(text: string, words: WordTable, i: number): boolean {
  if (((words.shapes[i] ?? 0) & NOT_PLAIN) !== 0) return false
  const end = words.ends[i] ?? 0
  if (end >= text.length) return false
  const before = text.charCodeAt((words.starts[i] ?? 0) - 1)
  // “go.sum”: the ending of a file's name or an address.
  return !(before === FULL_STOP || isJoining(before) || isJoining(text.charCodeAt(end)))
}

const IS_JOINING = Uint8Array.from({ length: 128 }, (_, code) =>
  JOINING.includes(String.fromCharCode(code)) ? 1 : 0,
)
const FULL_STOP = 0x2e
const CURLY_APOSTROPHE = 0x2019

function isJoining(code: number): boolean {
  return IS_JOINING[code] === 1 || code === CURLY_APOSTROPHE
}

/** Words that only a noun behind them makes a phrase of. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'their', 'its', 'your', 'our', 'whose'])
const STOPS = '.,;:!?)'

/** “The path was cleared for them.”: whether word `i` is the last before a stop, where the one meant needs a noun behind it. */
export function lacksNoun(text: string, words: WordTable, i: number, meant: string): boolean {
  return BEFORE_NOUNS.has(meant) && STOPS.includes(text.charAt(words.ends[i] ?? 0))
}
