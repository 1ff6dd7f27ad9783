import type { Lexicon } from '../rule/lexicon.ts'
import { isWithinEdits } from '../text/nearest.ts'

/** One name in the letters of several writers; each row is one name. A variant is not an error. */
const SAME_NAME: readonly string[] = [
  'mohammed mohammad muhammad mohamed mohamad muhammed mohamud mehmet',
  'hussein husain hussain hossein husayn',
  'ahmed ahmad ahmet',
  'yusuf youssef yousef yousuf',
  'khaled khalid',
  'hasan hassan',
  'osama usama',
  'gaddafi gadhafi qaddafi kadafi',
  'kiev kyiv',
  'steven stephen',
  'sara sarah',
]

const SAME_NAME_OF: ReadonlyMap<string, number> = new Map(
  SAME_NAME.flatMap((row, i) => row.split(' ').map((name) => [name, i] as const)),
)

/** Endings that make another word of a word: plurals, people, adjectives, trades. */
const ENDINGS: ReadonlySet<string> = new Set(
  's es n an ian ans ians i is ish ese ic ist er ers r rs ed d ing y ie al ly'.split(' '),
)

const SHORTEST = 4
const SHORTEST_UNKNOWN = 3
const TWO_EDITS_FROM = 7

/**
 * True when one folded word may be a misspelling of the other: one edit apart, two from seven
 * letters, and not the same name, an inflection, or a word of another people.
 */
export function isNearName(a: string, b: string): boolean {
  return isNear(a, b, SHORTEST) && !isInflection(a, b)
}

/** The same for a word that no dictionary has: it is no inflection, and three letters are enough. */
export function isNearUnknownName(unknown: string, name: string): boolean {
  return isNear(unknown, name, SHORTEST_UNKNOWN) && !isPlural(unknown, name)
}

function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`
}

function isNear(a: string, b: string, shortest: number): boolean {
  if (a === b) return false
  const shorter = Math.min(a.length, b.length)
  if (shorter < shortest || Math.abs(a.length - b.length) > 2) return false
  if (!startsAlike(a, b)) return false
  if (!isWithinEdits(a, b, editsAllowed(shorter))) return false
  const same = SAME_NAME_OF.get(a)
  return same === undefined || same !== SAME_NAME_OF.get(b)
}

/** The edits between two spellings of one name at the most, by the letters of the shorter. */
export function editsAllowed(shorter: number): number {
  return shorter >= TWO_EDITS_FROM ? 2 : 1
}

/** “Kristofer” and “Christopher” start alike; “Moran” and “Doran” do not: another family. */
function startsAlike(a: string, b: string): boolean {
  if (a.charAt(0) === b.charAt(0)) return true
  return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0)
}

/** “Korea” and “Korean”, “Clinton” and “Clintons”, “Office” and “Officer”, “Honduras” and “Honduran”. */
function isInflection(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && shared < b.length && a.charAt(shared) === b.charAt(shared)) shared++
  const tailA = a.slice(shared)
  const tailB = b.slice(shared)
  const isEnding = (tail: string): boolean => tail === '' || ENDINGS.has(tail)
  return isEnding(tailA) && isEnding(tailB)
}

/**
 * Two given names of one family rather than one name misspelt: both known, and they sound apart.
 * “Erin Hall” and “Eric Hall” are two people; “Diane” and “Dianne”, “Damien” and “Damian” are one.
 */
export function areTwoGivenNames(a: string, b: string, lexicon: Lexicon): boolean {
  if (!isKnownName(a, lexicon) || !isKnownName(b, lexicon)) return false
  // “Margo” and “Margot”: a silent letter more.
  if (a.startsWith(b) || b.startsWith(a)) return false
  return skeleton(a) !== skeleton(b) || endsApart(a, b)
}

/** “Maria” and “Marie”, “Julia” and “Julie”: the last vowel is another name. */
function endsApart(a: string, b: string): boolean {
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)]
  return lastA !== lastB && /[aeiouy]/.test(lastA) && /[aeiouy]/.test(lastB)
}

/** A word that the dictionary accepts with a capital only, or not at all without one. */
export function isKnownName(folded: string, lexicon: Lexicon): boolean {
  const word = `${folded.charAt(0).toUpperCase()}${folded.slice(1)}`
  return lexicon.lookup(word, 0, word.length) !== 0
}

/** A word that the dictionary accepts in small letters: “white”, “porter”. */
export function isCommonWord(folded: string, lexicon: Lexicon): boolean {
  return lexicon.lookup(folded, 0, folded.length) !== 0
}

/** The consonants as they sound, doubles once. */
function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[ck]h?|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/gh|[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')
}
