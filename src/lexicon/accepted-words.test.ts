import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { DIALECTS, type Dialect, dialectBit, type Lexicon } from '../rule/lexicon.ts'
import { scanWords } from '../text/words.ts'
import { loadLexicon } from './load-lexicon.ts'

interface Nspell {
  readonly data: Readonly<Record<string, readonly string[]>>
  correct(word: string): boolean
}

const nspell = createRequire(import.meta.url)('nspell') as (files: object) => Nspell

const PACKAGES: Readonly<Record<Dialect, string>> = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  'en-CA': 'dictionary-en-ca',
  'en-AU': 'dictionary-en-au',
}

/** COPYDESK_LONG=1 asks for a million generated words instead of thirty thousand. */
const GENERATED = process.env.COPYDESK_LONG === '1' ? 1_000_000 : 30_000

describe.each(DIALECTS)('the packed %s dictionary', (dialect) => {
  let reference: Nspell
  let lexicon: Lexicon
  let forms: readonly string[]

  beforeAll(async () => {
    const { default: dictionary } = await import(PACKAGES[dialect])
    reference = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })
    lexicon = loadLexicon()
    forms = Object.keys(reference.data)
  })

  const differences = (words: Iterable<string>): readonly string[] => {
    const found: string[] = []
    for (const word of words) {
      const ours = (lexicon.lookup(word, 0, word.length) & dialectBit(dialect)) !== 0
      if (ours !== reference.correct(word)) found.push(word)
    }
    return found
  }

  it('accepts what nspell accepts, over the whole expansion', () => {
    expect(differences(forms)).toEqual([])
  })

  it('judges case as nspell does, over the whole expansion', () => {
    const cased = function* () {
      for (const form of forms) {
        yield form.toUpperCase()
        yield form.toLowerCase()
        yield form.charAt(0).toUpperCase() + form.slice(1)
        yield form.charAt(0).toLowerCase() + form.slice(1).toUpperCase()
        yield form.replace("'", '’')
      }
    }
    expect(differences(cased())).toEqual([])
  })

  it('judges generated words as nspell does', () => {
    expect(differences(generatedWords(forms, GENERATED))).toEqual([])
  })

  it('judges numbers and ordinals as nspell does', () => {
    const numbers = function* () {
      for (let i = 0; i < 250; i++) {
        for (const ending of ['', 'st', 'nd', 'rd', 'th', 'TH', 'ths', 's']) yield `${i}${ending}`
        yield `a${i}th`
      }
    }
    expect(differences(numbers())).toEqual([])
  })

  it('judges a word of a text by its hashes as it judges the word alone', () => {
    const some = forms.filter((_, i) => i % 20 === 0)
    const text = [...some, ...some.map((form) => form.toUpperCase()), ...generatedWords(forms, 10_000)].join(
      ' ',
    )
    const words = scanWords(text)
    const found: string[] = []
    for (let i = 0; i < words.count; i++) {
      const [start, end] = [words.starts[i] ?? 0, words.ends[i] ?? 0]
      if (lexicon.lookupAt(text, words, i) !== lexicon.lookup(text, start, end))
        found.push(text.slice(start, end))
    }
    expect(words.count).toBeGreaterThan(10_000)
    expect(found).toEqual([])
  })
})

const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCéÉ'’-19"

/** Words of the dictionary with one or two random slips, the same ones each time. */
function* generatedWords(forms: readonly string[], count: number): Generator<string> {
  let state = 20201124
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let i = 0; i < count; i++) {
    let word = forms[next(forms.length)] ?? ''
    for (let slip = next(2); slip >= 0; slip--) {
      const at = next(word.length)
      const letter = ALPHABET.charAt(next(ALPHABET.length))
      const cut = next(3)
      word = word.slice(0, at) + (cut === 2 ? '' : letter) + word.slice(cut === 0 ? at : at + 1)
    }
    if (word !== '') yield word
  }
}
