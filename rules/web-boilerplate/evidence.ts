import type { Match } from './automaton.ts'
import { CommonWord, commonBits } from './common-words.ts'
import { isCredit } from './credits.ts'
import { FORMS, type Form, formOf } from './forms.ts'
import { type InlineLeak, inlineLeaks } from './inline-leaks.ts'
import type { Phrase, PhraseBook } from './phrase-book.ts'
import { KINDS } from './phrases/phrase-list.ts'
import { signsPost } from './post-signature.ts'
import { isPrompt, PHRASED } from './prompts.ts'
import type { TermTable } from './terms.ts'
import { SHORT_WORD } from './topics.ts'
import { wordingOf } from './word-marks.ts'

/** What a block says of itself, before its neighbours are heard. */
export interface Evidence {
  /** True for nothing but numbers, a date, or an address: a story may well hold those by themselves. */
  readonly bare: boolean
  /** True for a date or a time by itself. */
  readonly dated: boolean
  /** What its form tells, where its words are names and numbers. */
  readonly form: Form | undefined
  /** True for a prompt of the page: see `isPrompt`. */
  readonly prompt: boolean
  /** True for the credit of a picture. */
  readonly credit: boolean
  /** True for the signature of a post. */
  readonly signature: boolean
  /** Terms in all. */
  readonly terms: number
  /** The phrase that speaks for furniture most plainly. */
  readonly phrase: Phrase | undefined
  /** How the phrase stands in the block. */
  readonly reach: PhraseReach
  /** True for a block that is prose by its length and says no phrase of furniture: it is never judged. */
  readonly prose: boolean
  /** The logarithm of its length, the first of `numbers`: of prose nothing else is asked. */
  readonly length: number
  /** The numbers that the weights speak of, named by `OWN_FEATURES`; zeros for prose. */
  readonly numbers: readonly number[]
  /** 16 bits of the hash of each word that tells what it is about: no words of grammar. */
  readonly topics: Uint16Array
  /** Hash of the whole wording, to tell blocks that stand several times; 0 for prose. */
  readonly wording: number
  /** Furniture inside the paragraph. */
  readonly inline: readonly InlineLeak[]
}

/** `titled` is a label with what looks like the title of something behind it. */
export type PhraseReach = 'none' | 'within' | 'opener' | 'label' | 'titled' | 'whole'

export const OWN_FEATURES = [
  'length',
  'terms',
  'strong share',
  'covered share',
  'whole',
  'opener',
  'label',
  'kind',
  'function share',
  'capital share',
  'upper share',
  'number share',
  'ending',
  'separators',
  'address',
  'quote',
  'commas',
  'reader share',
  'word length',
  'stops',
  'plain share',
  'first sign',
  'bare',
  'form',
] as const

/** A block of more terms is no label: its words are not weighed one by one. */
export const LONGEST_LABEL = 120

/** A block of more terms that no phrase of furniture begins or fills is prose. */
const PROSE_TERMS = 30

/** What a block says of itself, and its words for the weights that lean on them. */
export interface Statement {
  readonly evidence: Evidence
  /** As `markWriter` writes them: they hold until the next statement; none for long prose. */
  readonly marks: Int32Array
}

/** Gathers what a block says of itself. Linear in the text. */
export function statementOf(text: string, book: PhraseBook): Statement {
  const terms = book.scan(text)
  const long = terms.count > LONGEST_LABEL
  const matches = book.automaton.match(terms, long ? book.inline : book.every)
  const phrases = long ? NO_PHRASES : phrasesIn(text, terms, matches, book)
  const isLong = long || (terms.count > PROSE_TERMS && phrases.strong === 0)
  const prose = isLong || terms.count === 0
  const bare = isBare(text, terms)
  const form = isLong ? undefined : formOf(text)
  const evidence = {
    bare,
    dated: bare && isDated(terms),
    form,
    prompt: !prose && isPrompt(text, terms, phrases.cover),
    credit: !prose && isCredit(text),
    signature: !prose && signsPost(text),
    terms: terms.count,
    phrase: phrases.best,
    reach: phrases.reach,
    prose,
    length: Math.log1p(text.length),
    numbers: isLong ? NO_NUMBERS : numbersOf(text, terms, phrases, bare, form),
    topics: book.topicsOf(terms),
    wording: prose ? 0 : wordingOf(terms),
    inline: matches.length === 0 ? NO_LEAKS : inlineLeaks(text, terms, matches, book),
  }
  return { evidence, marks: prose ? NO_MARKS : book.marksOf(terms) }
}

const LONGEST_BARE = 12
const LONGEST_ADDRESS = 300

function isBare(text: string, terms: TermTable): boolean {
  if (text.length < LONGEST_ADDRESS && !text.trim().includes(' ') && ADDRESS.test(text)) return true
  if (terms.count > LONGEST_BARE) return false
  for (let i = 0; i < terms.count; i++) {
    const first = text.charCodeAt(terms.starts[i] ?? 0)
    const isNumber = first >= 48 && first <= 57
    if (!isNumber && (commonBits(terms.hashes[i] ?? 0) & CommonWord.date) === 0) return false
  }
  return true
}

/** A month, a weekday, “hours ago”, with a number: no price, no mark of a review, no share. */
function isDated(terms: TermTable): boolean {
  let words = 0
  for (let i = 0; i < terms.count; i++) {
    if ((commonBits(terms.hashes[i] ?? 0) & CommonWord.date) !== 0) words++
  }
  return words > 0 && words < terms.count
}

/** The signs of a label of many are not counted to its end. */
const LONGEST_TEXT = 1200
const NO_MARKS = new Int32Array(0)
const NO_LEAKS: readonly InlineLeak[] = []
const NO_NUMBERS: readonly number[] = OWN_FEATURES.map(() => 0)

interface PhrasesFound {
  readonly best: Phrase | undefined
  readonly reach: PhraseReach
  /** Terms of the best phrase. */
  readonly length: number
  /** Terms in phrases that mean furniture by themselves, and in any phrase. */
  readonly strong: number
  readonly covered: number
  /** For each term `PHRASED` in a phrase of two terms or more that means furniture by itself, 2 in a word that does, 1 in another. */
  readonly cover: Uint8Array
}

const NO_PHRASES: PhrasesFound = {
  best: undefined,
  reach: 'none',
  length: 0,
  strong: 0,
  covered: 0,
  cover: new Uint8Array(0),
}

const REACH_RANK: Readonly<Record<PhraseReach, number>> = {
  none: 0,
  within: 1,
  opener: 2,
  label: 3,
  titled: 4,
  whole: 5,
}

function phrasesIn(
  text: string,
  terms: TermTable,
  matches: readonly Match[],
  book: PhraseBook,
): PhrasesFound {
  if (matches.length === 0 && terms.count > PROSE_TERMS) return NO_PHRASES
  const cover = new Uint8Array(terms.count)
  let best: Phrase | undefined
  let reach: PhraseReach = 'none'
  let rank = 0
  let length = 0
  for (const { pattern, first, end } of matches) {
    const phrase = book.phrase(pattern)
    const found = reachOf(phrase, text, terms, first, end)
    const strong = found !== 'none'
    const value = strong ? (end - first > 1 ? PHRASED : 2) : 1
    for (let i = first; i < end; i++) cover[i] = Math.max(cover[i] ?? 0, value)
    const own = REACH_RANK[found] + (found === 'opener' && phrase.sure ? 0.5 : 0)
    if (own > rank || (own === rank && end - first > length)) {
      best = phrase
      rank = own
      reach = found
      length = end - first
    }
  }
  if (reach === 'none' && terms.count > PROSE_TERMS) return NO_PHRASES
  let strong = 0
  let covered = 0
  for (let i = 0; i < terms.count; i++) {
    const value = cover[i] ?? 0
    if (value >= 2) strong++
    if (value > 0 || book.words.has(terms.hashes[i] ?? 0)) covered++
  }
  return { best, reach, length, strong, covered, cover }
}

/** How a phrase that covers the terms `[first, end)` stands in its block. */
function reachOf(phrase: Phrase, text: string, terms: TermTable, first: number, end: number): PhraseReach {
  if (first > 0) return phrase.whole ? 'within' : 'none'
  if (phrase.whole && end === terms.count) return 'whole'
  if (phrase.label && terms.count <= LONGEST_LINE) {
    const stop = terms.ends[end - 1] ?? 0
    const behind = text.slice(stop, stop + LOOK_BEHIND)
    if (phrase.inline && opensTitle(behind)) return 'titled'
    if (behind.startsWith(':')) return 'label'
  }
  if (phrase.opener) return 'opener'
  return phrase.whole ? 'within' : 'none'
}

/** In terms: a longer block is the caption below a picture of a gallery, or a paragraph. */
const LONGEST_LINE = 24
/** In code units: room for the sign between a label and its title, and the first letter of that. */
const LOOK_BEHIND = 8

/**
 * “: A bridge too far”, “ | Rain to come”, “ - Ten dead”, “ » 5 dead”: a small letter would go on with a sentence of
 * the story (“Watch: a man’s only if it was his father’s.”), and a measure is no title (“Video: 4K/30p”).
 */
function opensTitle(behind: string): boolean {
  return /^(?: ?[|»›>]{1,2}|:| [-–—]) ?(?:\d{1,4} \p{L}|[^\p{Ll}\p{N}\s:])/u.test(behind)
}

function numbersOf(
  text: string,
  terms: TermTable,
  phrases: PhrasesFound,
  bare: boolean,
  form: Form | undefined,
): readonly number[] {
  const all = Math.max(1, terms.count)
  const looks = looksOf(text, terms)
  return [
    Math.log1p(text.length),
    Math.min(terms.count, 100),
    phrases.strong / all,
    phrases.covered / all,
    phrases.reach === 'whole' ? phrases.length : 0,
    phrases.reach === 'opener' ? phrases.length : 0,
    phrases.reach === 'label' || phrases.reach === 'titled' ? 1 : 0,
    phrases.best === undefined ? -1 : KINDS.indexOf(phrases.best.kind),
    looks.functionWords / all,
    looks.capitals / all,
    looks.upper / all,
    looks.numbers / all,
    endingOf(text),
    looks.separators,
    looks.address,
    looks.quotes,
    looks.commas / all,
    looks.readerWords / all,
    looks.letters / all,
    looks.stops,
    looks.plain / all,
    firstSignOf(text),
    bare ? 1 : 0,
    form === undefined ? 0 : FORMS.indexOf(form) + 1,
  ]
}

interface Looks {
  readonly functionWords: number
  readonly readerWords: number
  readonly capitals: number
  readonly upper: number
  readonly numbers: number
  readonly letters: number
  readonly plain: number
  readonly separators: number
  readonly address: number
  readonly quotes: number
  readonly commas: number
  readonly stops: number
}

function looksOf(text: string, terms: TermTable): Looks {
  let functionWords = 0
  let readerWords = 0
  let capitals = 0
  let upper = 0
  let numbers = 0
  let letters = 0
  let plain = 0
  for (let i = 0; i < terms.count; i++) {
    const start = terms.starts[i] ?? 0
    const end = terms.ends[i] ?? 0
    const hash = terms.hashes[i] ?? 0
    const bits = commonBits(hash)
    const isFunctionWord = (bits & CommonWord.grammar) !== 0
    if (isFunctionWord) functionWords++
    if ((bits & CommonWord.reader) !== 0) readerWords++
    const first = text.charCodeAt(start)
    letters += end - start
    if (first >= 48 && first <= 57) numbers++
    else if (first >= 65 && first <= 90) {
      capitals++
      const second = text.charCodeAt(start + 1)
      if (end - start > 1 && second >= 65 && second <= 90) upper++
    } else if (first >= 97 && first <= 122 && !isFunctionWord && end - start > SHORT_WORD) plain++
  }
  return { functionWords, readerWords, capitals, upper, numbers, letters, plain, ...signsOf(text) }
}

const SEPARATORS = '|•·»«›‹→←↓↑/>~*+—–…'
const QUOTES = '“”"‘'

function signsOf(text: string): Pick<Looks, 'separators' | 'address' | 'quotes' | 'commas' | 'stops'> {
  let separators = 0
  let address = 0
  let quotes = 0
  let commas = 0
  let stops = 0
  const end = Math.min(text.length, LONGEST_TEXT)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    if (code === 0x2c) commas++
    else if (code === 0x2e) stops += isSpaceOrEnd(text, at + 1) ? 1 : 0
    else if (code === 0x40) address++
    else if (
      code > 127 ||
      code === 0x7c ||
      code === 0x2f ||
      code === 0x3e ||
      code === 0x22 ||
      code === 0x2a
    ) {
      const sign = text.charAt(at)
      if (QUOTES.includes(sign)) quotes++
      else if (SEPARATORS.includes(sign)) separators++
    }
  }
  // The shorter pattern holds for all that the dear one finds.
  if (/:|\.\S|www\./i.test(text) && ADDRESS.test(text)) address++
  return {
    separators: Math.min(separators, 10),
    address: Math.min(address, 3),
    quotes: Math.min(quotes, 4),
    commas,
    stops: Math.min(stops, 10),
  }
}

const ADDRESS = /https?:|www\.|\.(?:com|org|net|gov|edu|co|uk)\b/i

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) <= 0x20
}

const ENDINGS = ['.', '…', ':', '?', '!', '”', '"', ')', '»', '›', '→', ',', '*'] as const

/** The number of a sign that a text ends with. */
export function endingNumber(sign: string): number {
  return ENDINGS.indexOf(sign as (typeof ENDINGS)[number]) + 1
}

/** Which sign a text ends with, as a number; 0 for none of note. */
function endingOf(text: string): number {
  const last = text.trimEnd().at(-1) ?? ''
  if (last === '.' && text.trimEnd().endsWith('...')) return 2
  return endingNumber(last)
}

/** What a text begins with, as numbers. */
export const FIRST_SIGN = { capital: 0, small: 1, digit: 2, quote: 3, symbol: 8, other: 9 } as const
/** The signs from `FIRST_SIGN.quote` on. */
const SIGNS = ['“"‘\'', '-–—•*·+', '@#', '([{', '$£€'] as const
const FIRST_SYMBOL = 0x2190

function firstSignOf(text: string): number {
  const first = text.trimStart()
  const code = first.charCodeAt(0)
  if (code >= 65 && code <= 90) return FIRST_SIGN.capital
  if (code >= 97 && code <= 122) return FIRST_SIGN.small
  if (code >= 48 && code <= 57) return FIRST_SIGN.digit
  const kind = SIGNS.findIndex((signs) => signs.includes(first.charAt(0)))
  if (kind >= 0) return FIRST_SIGN.quote + kind
  return code >= FIRST_SYMBOL ? FIRST_SIGN.symbol : FIRST_SIGN.other
}
