import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'
import type { WordTable } from '../text/words.ts'
import type { WordForm, WordForms } from './word-forms.ts'

/** What stands between a word and the one before it, as far as facts are parted or held together by it. */
export type Gap = 'space' | 'hyphen' | 'comma' | 'bracket' | 'quote' | 'dash' | 'break'

/**
 * A word as facts are read from it. Figures (“1,200”, “3.5”) and initials with stops (“U.S.”) are
 * one token; a possessive ending is told, not kept: “Russia’s” is `Russia`, possessive.
 */
export interface Token {
  /** Offsets in the prose, without a possessive ending. */
  readonly start: number
  readonly end: number
  /** What its letters tell, one object for all tokens that are written so. */
  readonly form: WordForm
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly digit: boolean
  readonly possessive: boolean
  /** Index of its sentence. */
  readonly sentence: number
  /** First word of a sentence or of a quotation: its capital letter says nothing. */
  readonly opens: boolean
  readonly gap: Gap
}

export interface Tokens {
  readonly text: string
  readonly sentences: readonly Range[]
  readonly all: readonly Token[]
  /** The set of letters of each (see letter-sets.ts), side by side, so that a word is soon looked for among all. */
  readonly letters: readonly number[]
}

/** Prose past this length is no paragraph; its rest is not read for facts, so that one endless line costs little. */
const LONGEST_PROSE = 60_000

/** Turns a block's words into tokens. Linear in the text. */
export function tokenize(text: string, words: WordTable, forms: WordForms): Tokens {
  const prose = text.length > LONGEST_PROSE ? text.slice(0, LONGEST_PROSE) : text
  const ranges = sentences(prose)
  const all: Token[] = []
  const letters: number[] = []
  let sentence = 0
  let previousEnd = 0
  for (let i = 0; i < words.count; ) {
    const start = words.starts[i] ?? 0
    if (start >= prose.length) break
    const next = lastJoined(prose, words, i) + 1
    const wordEnd = words.ends[next - 1] ?? start
    while (sentence + 1 < ranges.length && (ranges[sentence + 1]?.start ?? 0) <= start) sentence++
    const between = betweenWords(prose, previousEnd, start)
    const opens = start === (ranges[sentence]?.start ?? 0) || opensSpeech(between, all.length === 0)
    const inner = endsInPossessive(prose, wordEnd)
    const end = inner && wordEnd - 2 > start ? wordEnd - 2 : wordEnd
    const isWhole = end === words.ends[i] && end <= prose.length
    const form = isWhole ? forms.formOf(prose, words, i) : forms.formAt(prose, start, end)
    const possessive = inner || isPluralPossessive(prose, wordEnd, form.lower)
    all.push(new ProseToken(start, end, form, possessive, sentence, opens, gapOf(between)))
    letters.push(form.letters)
    previousEnd = wordEnd
    i = next
  }
  return { text: prose, sentences: ranges, all, letters }
}

class ProseToken implements Token {
  readonly start: number
  readonly end: number
  readonly form: WordForm
  readonly possessive: boolean
  readonly sentence: number
  readonly opens: boolean
  readonly gap: Gap

  constructor(
    start: number,
    end: number,
    form: WordForm,
    possessive: boolean,
    sentence: number,
    opens: boolean,
    gap: Gap,
  ) {
    this.start = start
    this.end = end
    this.form = form
    this.possessive = possessive
    this.sentence = sentence
    this.opens = opens
    this.gap = gap
  }

  get text(): string {
    return this.form.text
  }

  get lower(): string {
    return this.form.lower
  }

  get capital(): boolean {
    return this.form.capital
  }

  get digit(): boolean {
    return this.form.digit
  }
}

const SPACE = 32

/** What stands between two words; nothing is cut out where it is what nearly always stands there. */
function betweenWords(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return ' '
  if (to !== from + 2 || text.charCodeAt(from + 1) !== SPACE) return text.slice(from, to)
  const sign = text.charCodeAt(from)
  return sign === COMMA ? COMMA_AND_SPACE : sign === FULL_STOP ? STOP_AND_SPACE : text.slice(from, to)
}

const COMMA_AND_SPACE = ', '
const STOP_AND_SPACE = '. '

function endsInPossessive(text: string, end: number): boolean {
  if (end < 2) return false
  const last = text.charCodeAt(end - 1)
  if (last !== SMALL_S && last !== CAPITAL_S) return false
  const mark = text.charCodeAt(end - 2)
  return mark === APOSTROPHE || mark === CURLY_APOSTROPHE
}

const SMALL_S = 115
const CAPITAL_S = 83
const SMALL_A = 97
const SMALL_Z = 122
const APOSTROPHE = 39
const COMMA = 44
const FULL_STOP = 46
const CURLY_APOSTROPHE = 0x2019

/** “the Russians’ retreat”, “Lukas’ 9-year-old son”: an apostrophe after an s that is no closing quote, since a word or a figure follows at once. */
function isPluralPossessive(text: string, end: number, lower: string): boolean {
  if (end + 2 >= text.length) return false
  const mark = text.charCodeAt(end)
  if ((mark !== CURLY_APOSTROPHE && mark !== APOSTROPHE) || !lower.endsWith('s')) return false
  const next = text.charCodeAt(end + 2)
  if (text.charCodeAt(end + 1) !== SPACE) return false
  return (next >= SMALL_A && next <= SMALL_Z) || isDigit(text.charAt(end + 2))
}

/** The last word that is one token with word `i`: the parts of a figure, or of initials with stops. */
function lastJoined(text: string, words: WordTable, i: number): number {
  let last = i
  while (last + 1 < words.count) {
    const end = words.ends[last] ?? 0
    const start = words.starts[last + 1] ?? 0
    if (start !== end + 1) break
    const code = text.charCodeAt(end)
    if (code !== COMMA && code !== FULL_STOP) break
    const left = text.charAt(end - 1)
    const right = text.charAt(start)
    const figure = isDigit(left) && isDigit(right)
    const initials =
      code === FULL_STOP &&
      end - (words.starts[last] ?? 0) === 1 &&
      /\p{Lu}/u.test(left) &&
      /\p{Lu}/u.test(right) &&
      (words.ends[last + 1] ?? 0) - start === 1
    if (!figure && !initials) break
    last++
  }
  return last
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

function gapOf(between: string): Gap {
  if (between === ' ' || between === STOP_AND_SPACE || between === '' || between === '\u00a0') return 'space'
  if (between === COMMA_AND_SPACE) return 'comma'
  if (between === '-') return 'hyphen'
  // “31% to 47%, up from”: the sign is part of the figure.
  const mark = between.replace(/^[%°]/, '').trim()
  switch (mark) {
    case '':
      return /\n\s*\n/.test(between) ? 'break' : 'space'
    case '.':
      // “Gen. Qasem Soleimani”: the sentence splitter has already judged the stop.
      return 'space'
    case ',':
      return 'comma'
    case '’':
    case "'":
      return 'space'
    default:
      break
  }
  if (/[()[\]]/.test(mark)) return 'bracket'
  if (/["“”«»‘]/.test(mark)) return 'quote'
  if (/^[–—-]+$/.test(mark)) return 'dash'
  return 'break'
}

function opensSpeech(between: string, isFirst: boolean): boolean {
  if (isFirst || between === ' ' || between === COMMA_AND_SPACE || between === STOP_AND_SPACE) return isFirst
  return /["“«‘:•|]\s*$/.test(between)
}
