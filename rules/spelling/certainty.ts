import type { Lexicon } from '../../src/rule/lexicon.ts'
import { type Correction, type DocumentEvidence, FOREIGN_ENDING } from './evidence.ts'
import { differsAtEnd } from './slip-place.ts'
import type { UnknownWord } from './unknown-words.ts'
import { isJoined, isOfATerm, mayBeDerived } from './word-formation.ts'

/** What a correction must reach to be made unasked: the chance of a typo, and the lead over the next one in nats. */
interface Bar {
  readonly chance: number
  readonly lead: number
}

/** A misspelling that a public list knows by this correction. */
const KNOWN: Bar = { chance: 0.85, lead: 4 }
const UNLISTED: Bar = { chance: 0.9, lead: 4 }
/** Speech is repaired only where doubt is even less: the speaker may have said it that way. */
const QUOTED: Bar = { chance: 0.9, lead: 5.5 }
/** What is short, or differs at its end, has other words near. */
const CLEAR_LEAD = 6

const MIN_LETTERS = 5
const LONG = 6
/** In nats, of the slips alone: one, or two common ones. */
const MAX_COST = 9
/** What one slip costs, and how expected the correction must be where it takes more: “string concetation” is no “concentration”. */
const ONE_SLIP = 6.05
const LEAST_GAIN = -3
/** From so many letters on a word has no other within two slips: “repsonsibilties”. */
const ALONE = 13
/** Occurrences per million of the correction. */
const MIN_FREQUENCY = 0.5
const MAX_CAPITAL_SHARE = 0.5
/** A misspelling that news writers make too is no word as long as the right one is so many times commoner. */
const TIMES_COMMONER = { known: 20, unlisted: 100 } as const
/** Unknown small words in a thousand, above which a piece has a language of its own. */
const MAX_STRANGENESS = 12
/** In longer pieces speakers have an accent that the writer spells out: “thief-taker o' the wurld”. */
export const MAX_WORDS_WITH_SPEECH = 5000

/**
 * True where a correction may be made unasked: a word in small letters (or one that only begins its
 * sentence), one slip or two common ones from a common word that is no name, with no other word near,
 * in a plain English passage. Measured in docs/accuracy/spelling.md.
 */
export function isCertain(
  word: UnknownWord,
  corrections: readonly Correction[],
  chance: number,
  document: DocumentEvidence,
  lexicon: Lexicon,
): boolean {
  const [best, next] = corrections
  if (best === undefined || best.takes !== 'word' || /[^a-z]/.test(best.text.slice(1))) return false
  if (!isPlainPlace(word, document)) return false
  const right = best.text.toLowerCase()
  const known = lexicon.isKnownSlip(word.lower, right)
  if (!isPlainWord(word.lower, right, known, lexicon)) return false
  if (best.cost > MAX_COST || hasNearer(best, corrections)) return false
  if (!known && best.cost > ONE_SLIP && best.gain < LEAST_GAIN && word.lower.length < ALONE) return false
  const bar = barOf(word, right, known)
  if (bar === undefined) return false
  return chance >= bar.chance && best.score - (next?.score ?? Number.NEGATIVE_INFINITY) >= bar.lead
}

/** “contructor” is nearer to “constructor” than to the contractors who are commoner in the news. */
function hasNearer(best: Correction, others: readonly Correction[]): boolean {
  return others.some(({ takes, cost }) => takes === 'word' && cost < best.cost)
}

/** `undefined` for what is short and on no list: “his eyes were blound by the sun” is no “bound”. */
function barOf({ lower, quoted }: UnknownWord, right: string, known: boolean): Bar | undefined {
  const { chance, lead } = quoted ? QUOTED : known ? KNOWN : UNLISTED
  const isClear = Math.min(lower.length, right.length) >= LONG && !differsAtEnd(lower, right)
  if (!isClear && !known) return undefined
  return { chance, lead: isClear ? lead : Math.max(lead, CLEAR_LEAD) }
}

/** True unless the word may be meant as it stands, or the correction is rare or a name. */
function isPlainWord(lower: string, right: string, known: boolean, lexicon: Lexicon): boolean {
  if (Math.min(lower.length, right.length) < MIN_LETTERS || lower.charAt(0) !== right.charAt(0)) return false
  // “hostilty” may be “hostility”, but “in terrorem” is no “terrorism”: what differs at its end must be known.
  if (differsAtEnd(lower, right) && (!known || lower.at(-1) !== right.at(-1))) return false
  if (isBlend(lower, right, lexicon)) return false
  if (FOREIGN_ENDING.test(lower) && !FOREIGN_ENDING.test(right)) return false
  if (isOfATerm(lower, lexicon)) return false
  if (!known && (mayBeDerived(lower, lexicon) || isJoined(lower, lexicon))) return false
  const { name, term, word } = lexicon.listed(lower)
  if (name || term || word) return false
  if (lexicon.frequency(right) < MIN_FREQUENCY || lexicon.capitalShare(right) > MAX_CAPITAL_SHARE)
    return false
  const times = known ? TIMES_COMMONER.known : TIMES_COMMONER.unlisted
  return lexicon.articles(lower) * times <= lexicon.articles(right)
}

/** True where the letter that is put in makes a word of the beginning: “pawternity leave” for a dog's owner. */
function isBlend(lower: string, right: string, lexicon: Lexicon): boolean {
  if (lower.length !== right.length + 1) return false
  let same = 0
  while (lower.charAt(same) === right.charAt(same)) same++
  const beginning = lower.slice(0, same + 1)
  return beginning.length > 2 && lexicon.lookup(beginning, 0, beginning.length) !== 0
}

function isPlainPlace(word: UnknownWord, document: DocumentEvidence): boolean {
  if (word.capitals !== 'none' && !isFirstOfItsSentence(word)) return false
  // “— mejrs”, below a quotation: with no word beside it in its clause, it may be a name as well.
  if (word.left === '' && word.right === '') return false
  if (word.hyphenated || word.emphasised || word.mentioned || word.unknownAround > 1) return false
  // “Antifascistisk aktion i Sverige”: between two unknown words it is of another language.
  if (word.unknownBeside > 1) return false
  if (word.quoted && (word.unknownAround > 0 || document.words > MAX_WORDS_WITH_SPEECH)) return false
  return document.occurrences(word.lower) === 1 && document.strangeness <= MAX_STRANGENESS
}

/** “Goverment plans”, not “Comercio Internacional”: in a line of capitals they say nothing, and it may be a name. */
function isFirstOfItsSentence({ capitals, leftCapital, rightCapital, unknownBeside }: UnknownWord): boolean {
  return capitals === 'expected' && !leftCapital && !rightCapital && unknownBeside === 0
}
