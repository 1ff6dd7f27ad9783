import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { Correction, DocumentEvidence } from './evidence.ts'
import type { UnknownWord } from './unknown-words.ts'
import { isDerived, isJoined } from './word-formation.ts'

/** What a correction must reach to be made unasked. Chosen on the training publishers, measured on the others. */
const MIN_CHANCE = 0.97
const MIN_LETTERS = 6
/** How far the best correction must be ahead of the next one, in nats of slips, frequency and context. */
const MIN_LEAD = 5.5
const MAX_COST = 9
/** Occurrences per million of the correction. */
const MIN_FREQUENCY = 0.5
/** A misspelling that news writers make too is no word as long as the right one is so many times commoner. */
const TIMES_COMMONER = 100
/** Unknown small words in a thousand, above which a piece has a language of its own. */
const MAX_STRANGENESS = 12
/** Speech is repaired only where doubt is even less: the speaker may have said it that way. */
const QUOTED = { chance: 0.99, lead: 6 } as const

/**
 * True where a correction may be made unasked: a long word in small letters (or one that only begins
 * its sentence), one slip or two common ones from a common word that is no name, with no other word
 * near, in a plain English passage.
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
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY)
  const bar = word.quoted ? QUOTED : { chance: MIN_CHANCE, lead: MIN_LEAD }
  if (chance < bar.chance || lead < bar.lead || best.cost > MAX_COST) return false
  return isPlainSlip(word, best, lexicon) && isPlainPlace(word, document)
}

function isPlainSlip(word: UnknownWord, best: Correction, lexicon: Lexicon): boolean {
  const { lower } = word
  const right = best.text.toLowerCase()
  if (lower.length < MIN_LETTERS || lower.charAt(0) !== right.charAt(0) || differsAtEnd(lower, right))
    return false
  if (isDerived(lower, lexicon) || isJoined(lower, lexicon)) return false
  const listed = lexicon.listed(lower)
  if (listed.name || listed.term || listed.word) return false
  if (lexicon.frequency(right) < MIN_FREQUENCY || lexicon.capitalShare(right) > 0.2) return false
  return lexicon.articles(lower) * TIMES_COMMONER <= lexicon.articles(right)
}

function isPlainPlace(word: UnknownWord, document: DocumentEvidence): boolean {
  if (word.capitals !== 'none' && word.capitals !== 'expected') return false
  if (word.hyphenated || word.emphasised || word.unknownAround > 0 || word.rightCapital) return false
  return document.occurrences(word.lower) === 1 && document.strangeness <= MAX_STRANGENESS
}

/** Letters at the end of a word in which a slip may be an ending of its own: “insurees”, “rebeles”, “differend”. */
const ENDING_LETTERS = 3

function differsAtEnd(typed: string, right: string): boolean {
  let same = 0
  while (same < typed.length && typed.charAt(same) === right.charAt(same)) same++
  return same > Math.min(typed.length, right.length) - ENDING_LETTERS
}
