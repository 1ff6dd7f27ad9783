import { fnv1a } from '../text/word-hash.ts'
import type { Token, Tokens } from './tokens.ts'

/** Phrases of one or more words, each with what it stands for; found by their first word. */
export interface PhraseTable<Value> {
  /**
   * The longest phrase that starts at token `index`.
   * @returns its value and the index past its last token
   */
  matchAt(tokens: Tokens, index: number): { readonly value: Value; readonly next: number } | undefined
}

interface Phrase<Value> {
  /** Words after the first. */
  readonly rest: readonly string[]
  readonly value: Value
}

/**
 * Phrases as two texts, so that nothing is unpacked before the first word is asked: text is what a
 * program starts with cheapest. `rows` has a line for each first word: the word, then for each phrase
 * a tab, its other words, “=” and its value as a text. `slots` is an open hash table of first words:
 * three letters of six bits each, the place of the row plus one, 0 for an empty slot.
 */
export interface PackedPhrases {
  readonly slots: string
  readonly rows: string
}

const SLOT_LETTERS = 3
/** The letter of zero; 64 letters of ASCII follow. */
const ZERO = 40

/** Packs phrases with their values as texts; a phrase given twice keeps its first value. Case is ignored. */
export function packPhrases(entries: Iterable<readonly [string, string]>): PackedPhrases {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: string }[]>()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.toLowerCase().split(/[ -]/)
    if (first === undefined || first === '') continue
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ rest, value }])
    else list.push({ rest, value })
  }
  const slots = new Uint32Array(1 << (33 - Math.clz32(byFirst.size)))
  let rows = ''
  for (const [first, list] of byFirst) {
    let slot = hashOf(first) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = rows.length + 1
    const longestFirst = [...list].sort((a, b) => b.rest.length - a.rest.length)
    rows += `${first}${longestFirst.map(({ rest, value }) => `\t${rest.join(' ')}=${value}`).join('')}\n`
  }
  return { slots: Array.from(slots, lettersOf).join(''), rows }
}

/** @throws RangeError for a number of more than 18 bits */
function lettersOf(number: number): string {
  if (number >= 1 << (6 * SLOT_LETTERS)) throw new RangeError('the phrases are too many for their table')
  return String.fromCharCode(ZERO + (number & 63), ZERO + ((number >> 6) & 63), ZERO + (number >> 12))
}

function hashOf(word: string): number {
  const hash = fnv1a(word)
  return hash ^ (hash >>> 15)
}

/** Each table that words are asked of has its own bits in a word's form: asked already, and begins a phrase. */
const BITS = { places: 1, predicates: 4, roles: 16 } as const

/**
 * Makes packed phrases ready to be asked.
 * @param readValue reads a value back from its text
 */
export function openPhrases<Value>(
  kind: keyof typeof BITS,
  packed: PackedPhrases,
  readValue: (text: string) => Value,
): PhraseTable<Value> {
  const asked = BITS[kind]
  const found = asked << 1
  let slots = ''
  let rows = ''
  let mask = 0
  /** A program that is built reads them from a file. */
  const read = (): void => {
    slots = packed.slots
    rows = packed.rows
    mask = slots.length / SLOT_LETTERS - 1
  }
  /** The place of the row of a word; -1 for a word that begins no phrase. */
  const rowOf = (word: string): number => {
    if (slots === '') read()
    for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT_LETTERS
      const low = slots.charCodeAt(at) - ZERO + ((slots.charCodeAt(at + 1) - ZERO) << 6)
      const row = low + ((slots.charCodeAt(at + 2) - ZERO) << 12) - 1
      if (row < 0) return -1
      if (rows.charCodeAt(row + word.length) === TAB && rows.startsWith(word, row)) return row
    }
  }
  const opened = new Map<number, readonly Phrase<Value>[]>()
  const phrasesAt = (row: number): readonly Phrase<Value>[] => {
    const known = opened.get(row)
    if (known !== undefined) return known
    const [, ...cells] = rows.slice(row, rows.indexOf('\n', row)).split('\t')
    const phrases = cells.map((cell) => {
      const end = cell.indexOf('=')
      return { rest: end === 0 ? [] : cell.slice(0, end).split(' '), value: readValue(cell.slice(end + 1)) }
    })
    opened.set(row, phrases)
    return phrases
  }
  return {
    matchAt(tokens, index) {
      const form = tokens.all[index]?.form
      if (form === undefined) return undefined
      // Nearly no word begins a phrase, and a word stands in a text many times.
      if ((form.begins & asked) === 0) form.begins |= rowOf(form.lower) < 0 ? asked : asked | found
      if ((form.begins & found) === 0) return undefined
      const row = rowOf(form.lower)
      for (const { rest, value } of phrasesAt(row)) {
        if (follows(tokens, index, rest)) return { value, next: index + 1 + rest.length }
      }
      return undefined
    },
  }
}

const TAB = 9

function follows(tokens: Tokens, index: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const before = tokens.all[index + i]
    const token = tokens.all[index + 1 + i]
    if (token === undefined || before?.possessive) return false
    if (token.lower !== rest[i] || !holds(token)) return false
  }
  return true
}

function holds(token: Token): boolean {
  return token.gap === 'space' || token.gap === 'hyphen'
}
