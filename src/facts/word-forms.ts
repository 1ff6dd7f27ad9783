import { isAscii } from '../text/ascii.ts'
import { detached } from '../text/detached.ts'
import { fnv1a } from '../text/word-hash.ts'
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

/** The forms of words met lately: each is made once, so that a word of a text costs no strings of its own. */
export interface WordForms {
  /** The form of `text.slice(start, end)`. */
  formAt(text: string, start: number, end: number): WordForm
}

/** What is longer is hardly met again. */
const LONGEST_KEPT = 24
const FIRST_SLOTS = 1 << 10
/** So many forms are forgotten and begun anew: some 10 MB. A novel has a third of them, and an edit of it must not make them anew. */
const MOST_FORMS = 1 << 15

export function openWordForms(): WordForms {
  // An open hash table; hashes stand beside the forms, so that a look-up reads one form, the right one.
  let forms: (WordForm | undefined)[] = []
  let hashes = new Int32Array(0)
  let count = 0
  const put = (form: WordForm | undefined, hash: number): void => {
    const mask = hashes.length - 1
    let slot = hash & mask
    while (forms[slot] !== undefined) slot = (slot + 1) & mask
    forms[slot] = form
    hashes[slot] = hash
  }
  /** A table that is not larger than the last begins anew. */
  const resize = (size: number): void => {
    const [oldForms, oldHashes] = [forms, hashes]
    forms = new Array<WordForm | undefined>(size).fill(undefined)
    hashes = new Int32Array(size)
    count = 0
    if (oldForms.length >= size) return
    for (const [slot, form] of oldForms.entries()) {
      if (form === undefined) continue
      put(form, oldHashes[slot] ?? 0)
      count++
    }
  }
  resize(FIRST_SLOTS)
  return {
    formAt(text, start, end) {
      if (end - start > LONGEST_KEPT) return new WordForm(text.slice(start, end))
      const hash = hashOf(text, start, end)
      const mask = hashes.length - 1
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const known = forms[slot]
        if (known === undefined) break
        if (hashes[slot] === hash && isAt(known.text, text, start, end)) return known
      }
      if (count * 2 >= hashes.length) resize(count >= MOST_FORMS ? FIRST_SLOTS : hashes.length * 4)
      const form = new WordForm(detached(text.slice(start, end)))
      put(form, hash)
      count++
      return form
    },
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function hashOf(text: string, start: number, end: number): number {
  const hash = fnv1a(text, start, end)
  return hash ^ (hash >>> 15)
}
