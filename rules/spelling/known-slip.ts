import type { Lexicon } from '../../src/rule/lexicon.ts'
import { MAX_WORDS_WITH_SPEECH } from './certainty.ts'
import { type Correction, type DocumentEvidence, FOREIGN_ENDING } from './evidence.ts'
import { differsInDoubles } from './slip-place.ts'
import type { UnknownWord } from './unknown-words.ts'
import { formationOf } from './word-formation.ts'

/** Shorter ones are names and words of other languages as often as slips: “tha”, “sur”, “fixe”. */
const MIN_LETTERS = 5
/** Corrections that are looked at, best first. */
const LOOKED_AT = 3
/** A misspelling that news writers make too is no word as long as the right one is so many times commoner. */
const TIMES_COMMONER = 100
/** Unknown words among the two on either side, and unknown small words among the fifteen: more are another language. */
const MOST_UNKNOWN = { beside: 1, around: 1 } as const

/**
 * The least chance that a word is a typo when a public list of misspellings has it. Measured on the publishers that
 * the weights are learnt from: docs/accuracy/spelling.md.
 */
export const KNOWN_SLIP_CHANCE = 0.9

/**
 * The correction that a public list of misspellings has for a word in small letters, in plain English; `undefined`
 * where it has none, or where the word may be meant: “a prix fixe menu”, “the anti-choicers”.
 */
export function knownSlip(
  word: UnknownWord,
  ranked: readonly Correction[],
  document: Pick<DocumentEvidence, 'words'>,
  lexicon: Lexicon,
): Correction | undefined {
  const { lower } = word
  // “accoun t” is torn from its neighbour, whatever list has “accoun”.
  if (lower.length < MIN_LETTERS || ranked[0]?.takes !== 'word' || !isPlainPlace(word, document))
    return undefined
  return ranked
    .slice(0, LOOKED_AT)
    .find(({ takes, text }) => takes === 'word' && isListedSlip(lower, text.toLowerCase(), lexicon))
}

function isPlainPlace(word: UnknownWord, document: Pick<DocumentEvidence, 'words'>): boolean {
  if (word.quoted && document.words > MAX_WORDS_WITH_SPEECH) return false
  if (word.capitals !== 'none' || word.emphasised || word.hyphenated || word.mentioned) return false
  return word.unknownBeside <= MOST_UNKNOWN.beside && word.unknownAround <= MOST_UNKNOWN.around
}

function isListedSlip(lower: string, right: string, lexicon: Lexicon): boolean {
  if (right.length < MIN_LETTERS || !lexicon.isKnownSlip(lower, right)) return false
  if (FOREIGN_ENDING.test(lower) && !FOREIGN_ENDING.test(right)) return false
  const { name, term, word } = lexicon.listed(lower)
  if (name || term || isWellBuilt(lower, right, lexicon)) return false
  // A large list of words has some misspellings (“happended”) beside rare words and variants (“discernable”).
  const articles = lexicon.articles(lower) + (word ? 1 : 0)
  return articles * TIMES_COMMONER <= lexicon.articles(right)
}

/** How much rarer than the correction the stem of a word that may be meant is at most. */
const RARER_STEM = 2

/**
 * True for what English builds from a word about as common as the correction: “do a little mathing”, not “muder”, of
 * “mud”. Nor where it doubles a letter or puts in another (“swiming”, “basicly”).
 */
function isWellBuilt(lower: string, right: string, lexicon: Lexicon): boolean {
  if (differsInDoubles(lower, right) || lower.endsWith('icly')) return false
  const { stem, root } = formationOf(lower, lexicon)
  return [stem, root].some(
    (part) => part !== '' && lexicon.articles(part) * RARER_STEM >= lexicon.articles(right),
  )
}
