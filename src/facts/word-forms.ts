import { isAscii } from '../text/ascii.ts'
import { detached } from '../text/detached.ts'
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
  /** `null` before it is asked for. */
  #stem: string | undefined | null = null

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
    if (this.#stem === null) this.#stem = this.#readStem()
    return this.#stem
  }

  #readStem(): string | undefined {
    // Another number of the sentence holds two sentences together as a name does: “between 735 and 800 million”.
    if (this.digit) return this.lower.length >= 2 ? this.lower : undefined
    if (this.lower.length < 3 || FUNCTION_WORDS.has(this.lower)) return undefined
    return stemOf(this.lower)
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
/** More forms than this are forgotten and begun anew: some 10 MB. */
const MOST_FORMS = 1 << 15

export function openWordForms(): WordForms {
  let slots: (WordForm | undefined)[] = emptySlots(FIRST_SLOTS)
  let count = 0
  const put = (form: WordForm): void => {
    let slot = hashOf(form.text, 0, form.text.length) & (slots.length - 1)
    while (slots[slot] !== undefined) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = form
  }
  const keep = (form: WordForm): void => {
    if (count >= MOST_FORMS) {
      slots = emptySlots(FIRST_SLOTS)
      count = 0
    } else if (count * 2 >= slots.length) {
      const old = slots
      slots = emptySlots(old.length * 4)
      for (const known of old) if (known !== undefined) put(known)
    }
    put(form)
    count++
  }
  return {
    formAt(text, start, end) {
      if (end - start > LONGEST_KEPT) return new WordForm(text.slice(start, end))
      const mask = slots.length - 1
      for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
        const known = slots[slot]
        if (known === undefined) break
        if (isAt(known.text, text, start, end)) return known
      }
      const form = new WordForm(detached(text.slice(start, end)))
      keep(form)
      return form
    },
  }
}

function emptySlots(size: number): (WordForm | undefined)[] {
  return new Array<WordForm | undefined>(size).fill(undefined)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** FNV-1a of Fowler, Noll and Vo over code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
