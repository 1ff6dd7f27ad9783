import { WordShape, type WordTable } from '../../src/text/words.ts'
import { plainWord, startsSentence } from './match-frame.ts'

/** A word with these shapes is a name, a heading's word, a number or half of a compound. */
const NOT_PLAIN = WordShape.capital | WordShape.innerCapital | WordShape.hyphenated | WordShape.digit

/** Marks that join a word to something else: “in/out”, “and/or”, “an' so”, “@its”, “to_be”, “’its”, “[T]he”. */
const JOINING = "[]/\\@#_*&=+<>|~^'’`"

/**
 * True for a word that the words around it can speak against: small letters only, joined to nothing, and
 * not the last of a line that is cut off behind it.
 */
export function isJudged(text: string, words: WordTable, i: number): boolean {
  return ((words.shapes[i] ?? 0) & NOT_PLAIN) === 0 && standsAlone(text, words, i)
}

/**
 * Words that open sentences so often in the training news (60 times at the least) that what is said against them
 * there is known; of others, “Form” or “Mail”, a manual may have what news has not. Questions begin with “How”, and
 * “Three is enough” is as right as “There is enough”.
 */
const OPENING: ReadonlySet<string> = new Set(
  (
    "the he it it's if they there on one his to no an our of her is they're two here their where are you're can its" +
    ' your four too were'
  ).split(' '),
)

/** True for a word with the capital of its sentence, and not of a title, that the words behind it can speak against. */
export function isJudgedOpening(text: string, words: WordTable, i: number): boolean {
  return (
    ((words.shapes[i] ?? 0) & NOT_PLAIN) === WordShape.capital &&
    OPENING.has(plainWord(text, words, i)) &&
    startsSentence(text, words, i) &&
    // “They Rule”
    ((words.shapes[i + 1] ?? 0) & NOT_PLAIN) === 0 &&
    standsAlone(text, words, i)
  )
}

/** Joined to nothing, and not the last of a line. */
function standsAlone(text: string, words: WordTable, i: number): boolean {
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

/** Whether the sentence says that word `i` is right, whatever the words beside it say for the one meant. */
export function isSpared(text: string, words: WordTable, i: number, meant: string): boolean {
  return (
    lacksNoun(text, words, i, meant) ||
    isBeside(text, words, i, meant) ||
    (meant === 'than' && answersCondition(text, words, i))
  )
}

/** “It cost more then than it does now”: whether the word meant stands right beside word `i`. */
function isBeside(text: string, words: WordTable, i: number, meant: string): boolean {
  const beside = [i - 1, i + 1].filter((at) => at >= 0 && at < words.count)
  return beside.some((at) => text.slice(words.starts[at], words.ends[at]).toLowerCase() === meant)
}

/** “The path was cleared for them.”: whether word `i` is the last before a stop, where the one meant needs a noun behind it. */
function lacksNoun(text: string, words: WordTable, i: number, meant: string): boolean {
  return BEFORE_NOUNS.has(meant) && STOPS.includes(text.charAt(words.ends[i] ?? 0))
}

const OPENS_BEHIND = /^\s["“‘'([]/
const CLOSES_BEFORE = /["”’')\]]\s$/

/**
 * “The charge that they "had no choice" is old”: whether a quotation or a bracket opens right behind word `i`, or closes
 * right before it. The sentence goes on beyond the mark, where nothing of it is seen.
 */
export function isCutOff(text: string, words: WordTable, i: number): boolean {
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  return (
    OPENS_BEHIND.test(text.slice(end, end + 2)) ||
    CLOSES_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  )
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'when', 'once', 'unless'])
/** A condition is seldom longer, in words. */
const CONDITION_REACH = 40

/** “If wages are too high then nobody is hired”: whether word `i`, “then”, answers a condition of its sentence. */
function answersCondition(text: string, words: WordTable, i: number): boolean {
  if (text.slice(words.starts[i], words.ends[i]) !== 'then') return false
  for (let at = i - 1; at >= Math.max(0, i - CONDITION_REACH); at--) {
    if (/[.!?]/.test(text.slice(words.ends[at], words.starts[at + 1]))) return false
    if (CONDITIONS.has(text.slice(words.starts[at], words.ends[at]).toLowerCase())) return true
  }
  return false
}
