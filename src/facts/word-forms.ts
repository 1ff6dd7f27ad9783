import { isAscii } from '../text/ascii.ts'
import { detached } from '../text/detached.ts'
import { hashWord, spreadHash, type WordHash } from '../text/word-hash.ts'
import { WordShape, type WordTable } from '../text/words.ts'
import { FUNCTION_WORDS } from './data/titles.ts'
import { foldName } from './fold-name.ts'
import { lettersOf } from './letter-sets.ts'
import { stemOf } from './stems.ts'

/** A word as it is written, with what its letters alone tell, wherever it stands. */
export class WordForm {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly digit: boolean
  /** What the phrase tables know of it: two bits for each, asked and found (see phrase-table.ts). */
  begins = 0
  #folded?: string
  #letters?: number
  #stem?: string
  /** `null` before it is asked for. */
  #contentStem: string | undefined | null = null

  constructor(text: string) {
    const first = text.charCodeAt(0)
    this.text = text
    this.lower = text.toLowerCase()
    this.capital = first !== this.lower.charCodeAt(0)
    this.digit = first >= ZERO && first <= NINE
  }

  /** As names are compared. Most words need no folding: their lower case is ASCII. */
  get folded(): string {
    this.#folded ??= isAscii(this.lower) && !this.lower.includes("'") ? this.lower : foldName(this.text)
    return this.#folded
  }

  /** The set of letters of the folded word (see letter-sets.ts). */
  get letters(): number {
    this.#letters ??= lettersOf(this.folded)
    return this.#letters
  }

  /** The stem of a word that says something; `undefined` for function words and short words. */
  get contentStem(): string | undefined {
    if (this.#contentStem === null) this.#contentStem = this.#readContentStem()
    return this.#contentStem
  }

  /** The word without its endings (see stems.ts), whatever word it is. */
  get stem(): string {
    this.#stem ??= stemOf(this.lower)
    return this.#stem
  }

  #readContentStem(): string | undefined {
    // Another number of the sentence holds two sentences together as a name does: “between 735 and 800 million”.
    if (this.digit) return this.lower.length >= 2 ? this.lower : undefined
    if (this.lower.length < 3 || FUNCTION_WORDS.has(this.lower)) return undefined
    return this.stem
  }
}

const ZERO = 48
const NINE = 57
const CAPITAL_A = 65
const CAPITAL_Z = 90
const SMALL_A = 97
const SMALL_Z = 122

/** The forms of words met lately: each is made once, so that a word of a text costs no strings of its own. */
export interface WordForms {
  /** The form of `text.slice(start, end)`. */
  formAt(text: string, start: number, end: number): WordForm
  /** The form of word `i` of a text, whose letters the scan for words has hashed already. */
  formOf(text: string, words: WordTable, i: number): WordForm
}

/** What is longer is hardly met again. */
const LONGEST_KEPT = 24
const FIRST_SLOTS = 1 << 10
/** So many forms are forgotten and begun anew: some 10 MB. A novel has a third of them, and an edit of it must not make them anew. */
const MOST_FORMS = 1 << 15

/** With these shapes a word is more than its letters, a capital at its beginning, and its hashes tell. */
const NOT_PLAIN = WordShape.innerCapital | WordShape.nonAscii | WordShape.apostrophe

/** How the letters of a form are written. */
const Case = { small: 1, capital: 2, other: 3 } as const

export function openWordForms(): WordForms {
  // An open hash table; hashes and cases stand beside the forms, so that a look-up reads one form, the right one.
  let forms: (WordForm | undefined)[] = []
  let hashes = new Int32Array(0)
  let cases = new Uint8Array(0)
  let count = 0
  const own: WordHash = { slot: 0, print: 0 }
  /** Writes a form into the first free slot. Both hashes of each stand side by side. */
  const put = (form: WordForm, hash: number, print: number, kind: number): void => {
    const mask = forms.length - 1
    let slot = hash & mask
    while (cases[slot] !== 0) slot = (slot + 1) & mask
    forms[slot] = form
    hashes[2 * slot] = hash
    hashes[2 * slot + 1] = print
    cases[slot] = kind
  }
  /** A table that is not larger than the last begins anew. */
  const resize = (size: number): void => {
    const [oldForms, oldHashes, oldCases] = [forms, hashes, cases]
    forms = new Array<WordForm | undefined>(size).fill(undefined)
    hashes = new Int32Array(2 * size)
    cases = new Uint8Array(size)
    count = 0
    if (oldForms.length >= size) return
    for (const [slot, form] of oldForms.entries()) {
      if (form === undefined) continue
      put(form, oldHashes[2 * slot] ?? 0, oldHashes[2 * slot + 1] ?? 0, oldCases[slot] ?? 0)
      count++
    }
  }
  const add = (text: string, hash: number, print: number, kind: number): WordForm => {
    if (count * 2 >= forms.length) resize(count >= MOST_FORMS ? FIRST_SLOTS : forms.length * 4)
    const form = new WordForm(detached(text))
    put(form, hash, print, kind)
    count++
    return form
  }
  const formAt = (text: string, start: number, end: number): WordForm => {
    if (end - start > LONGEST_KEPT) return new WordForm(text.slice(start, end))
    hashWord(text, start, end, 'lower', own)
    const { slot: hash, print } = own
    const mask = forms.length - 1
    for (let slot = hash & mask; cases[slot] !== 0; slot = (slot + 1) & mask) {
      const known = forms[slot]
      if (hashes[2 * slot] === (hash | 0) && known !== undefined && isAt(known.text, text, start, end)) {
        return known
      }
    }
    const word = text.slice(start, end)
    return add(word, hash, print, caseOf(word))
  }
  resize(FIRST_SLOTS)
  return {
    formAt,
    formOf(text, words, i) {
      const start = words.starts[i] ?? 0
      const end = words.ends[i] ?? 0
      const shape = words.shapes[i] ?? 0
      if ((shape & NOT_PLAIN) !== 0 || end - start > LONGEST_KEPT) return formAt(text, start, end)
      const kind = (shape & WordShape.capital) === 0 ? Case.small : Case.capital
      const hash = spreadHash(words.hashes[2 * i] ?? 0) | 0
      const print = words.hashes[2 * i + 1] ?? 0
      const mask = forms.length - 1
      for (let slot = hash & mask; cases[slot] !== 0; slot = (slot + 1) & mask) {
        if (hashes[2 * slot] !== hash || hashes[2 * slot + 1] !== print || cases[slot] !== kind) continue
        const known = forms[slot]
        if (known !== undefined) return known
      }
      return add(text.slice(start, end), hash, print, kind)
    },
  }
}

/** Told by a word's letters as its shape would tell it: figures joined by a stop, say, have no shape of their own. */
function caseOf(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const isSmall = (code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE)
    if (!isSmall && (i > 0 || code < CAPITAL_A || code > CAPITAL_Z)) return Case.other
  }
  const first = word.charCodeAt(0)
  return first >= CAPITAL_A && first <= CAPITAL_Z ? Case.capital : Case.small
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
