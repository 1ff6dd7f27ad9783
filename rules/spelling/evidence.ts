import type { Lexicon, Suggestion } from '../../src/rule/lexicon.ts'
import { contextGain } from './context-gain.ts'
import { differsAtEnd, differsInDoubles } from './slip-place.ts'
import type { UnknownWord } from './unknown-words.ts'
import { formationOf, isDerived } from './word-formation.ts'

/** What the whole document says of its unknown words. */
export interface DocumentEvidence {
  /** Occurrences of an unknown form, lower case, in the document. */
  occurrences(lower: string): number
  /** Of these, how many with a capital. */
  capitalOccurrences(lower: string): number
  /** Whether an unknown form recurs that differs from this one by a single slip. */
  hasNearForm(lower: string): boolean
  /** Whether a word stands anywhere in the prose, case ignored; now and then wrong. */
  hasWord(word: string): boolean
  /** Whether a word stands in the code or in an address of the document. */
  isInCode(lower: string): boolean
  /** Whether the prose makes a word a name: see `ReadWords.coined`. */
  isCoined(lower: string): boolean
  /** Whether the document is of the kind that has code in it. */
  isTechnical(): boolean
  /** The words of the document. */
  readonly words: number
  /** The dialects, as bits, that the document seems to be written in. */
  readonly dialects: number
  /** Unknown words that never take a capital, per thousand words of the document, each counted once. */
  readonly strangeness: number
}

/** A correction as the rule ranks it. */
export interface Correction {
  readonly text: string
  /** Whether it stands for the word alone or for the word and the torn-off piece beside it. */
  readonly takes: 'word' | 'left too' | 'right too'
  /** Share of all corrections, by slips, frequency and context together. */
  readonly probability: number
  /** In nats. */
  readonly score: number
  readonly cost: number
  readonly gain: number
}

/** Corrections that are weighed; the best of them are shown. */
export const CANDIDATES = 8
/** How far corrections of more than one slip are looked for, in nats. */
const FAR_REACH = 8
/** A word that so many articles use is hardly two slips away from the one that was meant. */
const FEW_ARTICLES = 3

/**
 * How far corrections of a word are worth a search: single slips are always found; further ones,
 * which take long, only for a word in small letters that nothing speaks for.
 */
export function reachFor(word: UnknownWord, lexicon: Lexicon): number {
  if (word.capitals !== 'none' || lexicon.articles(word.lower) >= FEW_ARTICLES) return 0
  const { name, term, word: listed } = lexicon.listed(word.lower)
  return name || term || listed || isDerived(word.lower, lexicon) ? 0 : FAR_REACH
}

const FREQUENCY_WEIGHT = 0.75
const CONTEXT_WEIGHT = 0.6
/** Occurrences per million given to an uncounted word of the dictionary. */
const RARE = 0.02

/** What it costs a correction, in nats, to be another English's spelling than the document's. */
const OTHER_ENGLISH = 3

/** True unless only other dialects accept the word: “color” in a British piece. */
function isSpelling(text: string, dialects: number, lexicon: Lexicon): boolean {
  const accepted = lexicon.lookup(text, 0, text.length)
  return accepted === 0 || (accepted & dialects) !== 0
}

/**
 * Ranks a word's corrections with what stands beside it, best first.
 * @param dialects the dialects, as bits, whose spellings are preferred
 */
export function rankCorrections(
  word: UnknownWord,
  suggestions: readonly Suggestion[],
  lexicon: Lexicon,
  dialects: number,
): readonly Correction[] {
  const ranked = [
    ...suggestions.map(({ text, cost }) => scored(text, cost, 'word', word, lexicon)),
    ...mended(word, lexicon),
  ].map((entry) =>
    isSpelling(entry.text, dialects, lexicon) ? entry : { ...entry, score: entry.score - OTHER_ENGLISH },
  )
  ranked.sort((a, b) => b.score - a.score)
  const top = ranked[0]?.score ?? 0
  const sum = ranked.reduce((total, { score }) => total + Math.exp(score - top), 0)
  return ranked.map((entry) => ({ ...entry, probability: Math.exp(entry.score - top) / sum }))
}

function scored(
  text: string,
  cost: number,
  takes: Correction['takes'],
  word: UnknownWord,
  lexicon: Lexicon,
): Correction {
  const gain = contextGain(
    text,
    takes === 'left too' ? '' : word.left,
    takes === 'right too' ? '' : word.right,
    lexicon,
  )
  const rarest = Math.min(...text.split(/[ -]/).map((part) => lexicon.frequency(part)))
  const score = frequencyScore(rarest) + CONTEXT_WEIGHT * gain - cost
  return { text, takes, score, cost, gain, probability: 0 }
}

/** What a frequency (occurrences per million) adds to the score of a correction. */
export function frequencyScore(frequency: number): number {
  return FREQUENCY_WEIGHT * Math.log(frequency + RARE)
}

/** What a space inside a word costs when the piece torn off is no word, and when it is one. */
const TEAR_COST = 4
const WORD_TEAR_COST = 9

/** “accoun t”, “i mpeachment”: the word and the piece beside it make a word together. */
function mended(word: UnknownWord, lexicon: Lexicon): readonly Correction[] {
  const found: Correction[] = []
  const mend = (piece: string, whole: string, takes: Correction['takes']): void => {
    if (piece === '' || lexicon.lookup(whole, 0, whole.length) === 0) return
    const isWord =
      piece === 'a' || piece === 'i' || (piece.length > 1 && lexicon.lookup(piece, 0, piece.length) !== 0)
    found.push(scored(whole, isWord ? WORD_TEAR_COST : TEAR_COST, takes, word, lexicon))
  }
  if (word.capitals === 'none') {
    mend(word.left, (word.leftCapital ? capitalised(word.left) : word.left) + word.lower, 'left too')
  }
  if (!word.rightCapital) mend(word.right, word.text + word.right, 'right too')
  return found
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The names of the evidence, in the order of `evidenceOf` and of the trained weights. */
export const EVIDENCE = [
  'one',
  'score',
  'score squared',
  'score of a short word',
  'score of a long word',
  'cost',
  'gain',
  'loss',
  'frequency of the correction',
  'share of the best correction',
  'correction in the document',
  'correction is a name',
  'correction is no name inside',
  'correction is no name after a capital',
  'correction starts otherwise',
  'split',
  'split in two long words',
  'form of the correction',
  'mended',
  'correction differs at its end',
  'same letters in another order',
  'a double letter more or less',
  'letters more than the correction',
  'commoner than the word',
  'articles',
  'in an article',
  'listed name',
  'listed term',
  'listed word',
  'recurs',
  'recurs often',
  'near form recurs',
  'worst step',
  'mean step',
  'length',
  'short',
  'short after a capital',
  'unknown beside',
  'unknown around',
  'derived by an ending',
  'frequency of the stem',
  'derived by a beginning',
  'frequency of the root',
  'plural',
  'joined',
  'frequency of the rarer part',
  'length of the shorter part',
  'foreign',
  'foreign beside',
  'foreign ending',
  'quoted',
  'mentioned',
  'emphasised',
  'hyphenated',
  'capital before',
  'capital after',
  'name before',
  'strangeness',
  'capital was expected',
  'own gain',
  'capital elsewhere',
] as const

/** The evidence on one unknown word as numbers of about the same size. */
export function evidenceOf(
  word: UnknownWord,
  corrections: readonly Correction[],
  document: DocumentEvidence,
  lexicon: Lexicon,
): readonly number[] {
  const best = corrections[0]
  const score = Math.max(-15, Math.min(8, best?.score ?? -15))
  const length = word.lower.length
  return [
    1,
    score / 5,
    (score * score) / 50,
    length <= 4 ? score / 5 : 0,
    length >= 8 ? score / 5 : 0,
    ...correctionEvidence(word, best, document, lexicon),
    ...ownEvidence(word, document, lexicon),
    ...placeEvidence(word, document, lexicon),
  ]
}

function correctionEvidence(
  word: UnknownWord,
  best: Correction | undefined,
  document: DocumentEvidence,
  lexicon: Lexicon,
): readonly number[] {
  if (best === undefined) return [3, 0, 0, Math.log(RARE) / 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const nameShare = lexicon.capitalShare(best.text.toLowerCase())
  const strayCapital = word.capitals === 'inside' ? 1 - nameShare : 0
  return [
    Math.min(best.cost, 15) / 5,
    Math.max(0, best.gain) / 5,
    Math.min(0, best.gain) / 5,
    Math.log(lexicon.frequency(best.text) + RARE) / 5,
    best.probability,
    flag(document.hasWord(best.text)),
    nameShare,
    strayCapital,
    word.leftCapital ? strayCapital : 0,
    flag(best.text.charAt(0).toLowerCase() !== word.lower.charAt(0)),
    flag(best.text.includes(' ')),
    flag(best.text.includes(' ') && best.text.split(' ').every((part) => part.length >= LONG_PART)),
    flag(isFormOf(word.lower, best.text.toLowerCase())),
    flag(best.takes !== 'word'),
    ...slipEvidence(word.lower, best.text.toLowerCase(), lexicon),
  ]
}

/** What kind of slip leads from a correction to the word. */
function slipEvidence(typed: string, right: string, lexicon: Lexicon): readonly number[] {
  return [
    flag(differsAtEnd(typed, right)),
    flag(typed.length === right.length && lettersOf(typed) === lettersOf(right)),
    flag(differsInDoubles(typed, right)),
    (typed.length - right.length) / 2,
    Math.log((lexicon.articles(right) + 1) / (lexicon.articles(typed) + 1)) / 5,
  ]
}

/** The letters of a word in the order of the alphabet. */
function lettersOf(word: string): string {
  return [...word].sort().join('')
}

/** “gameshow” may well be meant, “whena” hardly. */
const LONG_PART = 4
const ENDING = /^(?:s|es|ed|d|er|ers|r|rs|ing|ings|y|ly|ish|ee|ees|o)$/

/** “disaffecteds” is “disaffected” with an ending that the writer may have meant. */
function isFormOf(typed: string, right: string): boolean {
  return typed.startsWith(right) && ENDING.test(typed.slice(right.length))
}

/** What is known of the word itself. */
function ownEvidence(word: UnknownWord, document: DocumentEvidence, lexicon: Lexicon): readonly number[] {
  const { lower } = word
  const articles = lexicon.articles(lower)
  const listed = lexicon.listed(lower)
  const others = document.occurrences(lower) - 1
  const fit = lexicon.letterFit(lower)
  return [
    Math.log(1 + articles),
    flag(articles > 0),
    flag(listed.name),
    flag(listed.term),
    flag(listed.word),
    flag(others > 0),
    Math.log(1 + others),
    flag(document.hasNearForm(lower)),
    fit.worst / 4,
    fit.mean,
    Math.log(lower.length),
    flag(lower.length <= 3),
    flag(lower.length <= 4 && word.leftCapital),
  ]
}

function placeEvidence(word: UnknownWord, document: DocumentEvidence, lexicon: Lexicon): readonly number[] {
  const { lower } = word
  return [
    Math.min(2, word.unknownBeside) / 2,
    Math.log(1 + word.unknownAround),
    ...formationEvidence(lower, lexicon),
    flag(lexicon.isForeign(lower)),
    (flag(lexicon.isForeign(word.left)) + flag(lexicon.isForeign(word.right))) / 2,
    flag(FOREIGN_ENDING.test(lower)),
    flag(word.quoted),
    flag(word.mentioned),
    flag(word.emphasised),
    flag(word.hyphenated),
    flag(word.leftCapital),
    flag(word.rightCapital),
    flag(word.leftCapital && (lexicon.listed(word.left).name || lexicon.capitalShare(word.left) > 0.9)),
    Math.log(1 + document.strangeness),
    flag(word.capitals === 'expected'),
    contextGain(lower, word.left, word.right, lexicon) / 5,
    flag(document.capitalOccurrences(lower) > (word.capitals === 'none' ? 0 : 1)),
  ]
}

/** Endings that are common in Latin, Italian and Spanish and rare in English: “dominatio”, “familias”. */
export const FOREIGN_ENDING = /(?:[aiou]|[aiou]s|ae|um|orum|ibus)$/

/** How English may have built the word. */
function formationEvidence(lower: string, lexicon: Lexicon): readonly number[] {
  const { stem, root, parts } = formationOf(lower, lexicon)
  const commonness = (word: string): number =>
    word === '' ? 0 : Math.log(1 + lexicon.frequency(word) / RARE) / 10
  const rarer = parts.reduce((least, part) => Math.min(least, commonness(part)), 1)
  return [
    flag(stem !== ''),
    commonness(stem),
    flag(root !== ''),
    commonness(root),
    flag(stem !== '' && /s$/.test(lower) && lower.startsWith(stem)),
    flag(parts.length > 0),
    parts.length === 0 ? 0 : rarer,
    parts.reduce((least, part) => Math.min(least, part.length), parts.length === 0 ? 0 : 9) / 5,
  ]
}

function flag(value: boolean): number {
  return value ? 1 : 0
}
