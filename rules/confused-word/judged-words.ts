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

/** Verbs that keep “to” in the passive, and “go to by”: a “by” behind it is right. */
const KEEP_TO: ReadonlySet<string> = new Set(
  `pointed referred listened spoken talked attended subscribed adhered alluded responded replied agreed consented
  objected catered appealed reacted submitted attested sworn testified linked added connected assigned written
  committed pushed mapped bound switched moved sent got go goes went come comes came get gets`
    .trim()
    .split(/\s+/),
)

/** “the tree that is pointed to by the last commit”: word `i` is “by” behind a verb and the particle that it keeps. */
export function followsKeptParticle(text: string, { starts, ends }: WordTable, i: number): boolean {
  const wordAt = (at: number): string => text.slice(starts[at], ends[at]).toLowerCase()
  return i >= 2 && wordAt(i) === 'by' && wordAt(i - 1) === 'to' && KEEP_TO.has(wordAt(i - 2))
}
