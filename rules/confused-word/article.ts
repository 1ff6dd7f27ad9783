import type { Lexicon } from '../../src/rule/lexicon.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'
import { startsSentence } from './match-frame.ts'

/** How surely the other article is right: an older English wrote “an unique”, so books do. */
export type ArticleSlip = { readonly meant: 'a' | 'an'; readonly isOldUse: boolean }

/** What follows is no plain word of English: a name, a sign, letters that are spelt out. */
const NOT_PLAIN = WordShape.capital | WordShape.innerCapital | WordShape.digit | WordShape.nonAscii
const SHORTEST = 3

/** What follows the letter “a” of a list or a label, and no article: “plan a under the law”, “type a and b”. */
const NOT_BEHIND = wordSet(
  'and or is are in as at if of on it its am an about above across after against all along also among are around' +
    ' or our ours out over once one ones onto into under until unless up upon us is isn ever even either else every',
)
/** Before a letter that is named and no article: “the a element”. */
const NAMES_LETTER = wordSet(
  'a an the this that and or of letter option plan type class vitamin grade named called',
)

/** Begun by a consonant's sound, whatever the letter says. */
const SPOKEN_CONSONANT =
  /^(?:eu|ewe|once|one(?!r|i)|oui|ubiq|uk[eu]|un(?:anim|ic|idi[mr]|if|imod|io|iq|it|iv|il(?!l)|isex|ison)|ura[nl]|ure|urin|uro|us(?:a[bg]|e|u|ur)|ut(?:e|il|o))/
/** Of the words with u, those that surely begin with a vowel's sound. */
const SPOKEN_U =
  /^(?:ug|ul[ct]|um[bp]|un(?:[b-hj-tv-z]|i(?:d(?!i[mr])|n|m(?!od))|a(?!n))|up|ur[bg]|ush|utm|utt)/
const SILENT_H = /^(?:hour|honest|honou?r|heir)/
const VOWEL = /^[aeio]/
/** An “an” before a consonant: h is left alone (“an historic”), y where a vowel follows it. */
const CONSONANT = /^(?:[bcdfgjklmnpqrstvwz][a-z]?[aeiouy]|y[aeiou])/

/**
 * Whether the article at word `i` does not suit the sound that follows: “a old man”, “an new plan”.
 * @returns the article that suits, or `undefined` for no article or one that is right
 */
export function articleSlipAt(
  text: string,
  words: WordTable,
  i: number,
  lexicon: Pick<Lexicon, 'lookup'>,
): ArticleSlip | undefined {
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  const next = words.starts[i + 1]
  if (next === undefined || i + 1 >= words.count || !maySuitOther(end - start, text.charCodeAt(next))) {
    return undefined
  }
  // “a       ability”: a key, with a column of its own.
  if (!/^(?: |\s*\n\s*)$/.test(text.slice(end, next))) return undefined
  if (start > 0 && !' \n\t(“"'.includes(text.charAt(start - 1))) return undefined
  // “Proposition A effectively ends it”
  if (((words.shapes[i] ?? 0) & WordShape.capital) !== 0 && !startsSentence(text, words, i)) return undefined
  const shape = words.shapes[i + 1] ?? 0
  const nextEnd = words.ends[i + 1] ?? next
  if ((shape & NOT_PLAIN) !== 0 || nextEnd - next < SHORTEST) return undefined
  const word = text.slice(next, nextEnd)
  const slip = end - start === 1 ? afterA(word) : afterAn(word)
  if (slip === undefined || lexicon.lookup(text, next, nextEnd) === 0) return undefined
  if (i > 0 && NAMES_LETTER.has(text.slice(words.starts[i - 1], words.ends[i - 1]).toLowerCase())) {
    return undefined
  }
  return slip
}

/** Letters that the word behind an “a” begins with where “an” may be meant. */
const BEHIND_A = letterSet('aeiouh')
/** The same with “an” and “a”: a vowel may sound like a consonant (“one”, “unit”). */
const BEHIND_AN = letterSet('bcdefgjklmnopqrstuvwyz')

/** Whether the article of so many letters can be wrong before a word with this first letter, small as it must be. */
function maySuitOther(letters: number, first: number): boolean {
  return (letters === 1 ? BEHIND_A : BEHIND_AN)[first] === 1
}

function letterSet(letters: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (letters.includes(String.fromCharCode(code)) ? 1 : 0))
}

function afterA(word: string): ArticleSlip | undefined {
  if (NOT_BEHIND.has(word)) return undefined
  const isVowel =
    (VOWEL.test(word) && !SPOKEN_CONSONANT.test(word)) || SPOKEN_U.test(word) || SILENT_H.test(word)
  return isVowel ? { meant: 'an', isOldUse: false } : undefined
}

function afterAn(word: string): ArticleSlip | undefined {
  if (SPOKEN_CONSONANT.test(word)) return { meant: 'a', isOldUse: true }
  return CONSONANT.test(word) ? { meant: 'a', isOldUse: false } : undefined
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
