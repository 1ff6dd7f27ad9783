import type { Block, Document } from '../document/document.ts'
import { isEnglish } from '../text/language-tag.ts'
import { once } from '../text/once.ts'
import { fnv1a, HASH } from '../text/word-hash.ts'

/** Small words that every English text is full of, and that no other language here shares. */
const ENGLISH = 'the and to that for with from this are by have has which were not but be it you they'

/** The same of its neighbours: French, German, Spanish, Italian, Portuguese, Dutch, the languages of the North and East. */
const OTHERS = `le la les des et est une du dans que qui pour pas sur au avec ce il elle sont ou der die und das den von zu mit sich auf
  für ist im dem nicht ein eine als auch es werden aus el los las y en por con su para lo como más pero di che è per un non del
  della sono de het een van dat op te zijn met voor niet o os as do da dos das em um uma não com og det er som på av til ett
  och att är för med ei na je nie się jest z do ir kad yra su bei tai iš ve bir bu için ile si în pe este nu mai`

/** Blocks of a piece that are looked at, about, and the code units of each. */
const MOST_BLOCKS = 16
const SAMPLE = 160
/** Fewer words tell no language, and so do fewer small ones: “Los Altos, La Jolla, El Cajon”. */
const FEWEST_WORDS = 30
const FEWEST_OTHERS = 8
const LEAST_OTHER = 0.1
const OTHERS_TO_ENGLISH = 2
/** Letters outside the Latin alphabets, and their share of all, from which on a piece is in another script. */
const FEWEST_FOREIGN_LETTERS = 50
const LEAST_FOREIGN_LETTERS = 0.5

/** Among the words of an English text at least. */
const LEAST_ENGLISH = 0.08

/**
 * True for a piece that is written in another language than English, as its mark-up states or its small words and its
 * letters tell: what a rule for English says of it would be wrong. A list without small words is taken for English, and
 * so is an English text whose template states another language.
 */
export function isInOtherLanguage({ blocks, metadata }: Document): boolean {
  const stated = metadata.language
  if (stated !== undefined && isEnglish(stated)) return false
  const sample = readSample(blocks)
  if (isInOtherScript(sample)) return true
  const { words, english, others } = sample
  if (stated !== undefined) return words > 0 && english < words * LEAST_ENGLISH
  if (words < FEWEST_WORDS || english >= words * LEAST_ENGLISH) return false
  return others >= Math.max(FEWEST_OTHERS, words * LEAST_OTHER, english * OTHERS_TO_ENGLISH)
}

/** What is counted in a sample of a piece. */
interface Sample {
  words: number
  english: number
  others: number
  /** Letters from a to z. */
  latin: number
  /** Letters of other alphabets than the Latin ones. */
  foreign: number
}

/** The beginnings of blocks all over the piece: a preface may be in English. */
function readSample(blocks: readonly Block[]): Sample {
  const sample: Sample = { words: 0, english: 0, others: 0, latin: 0, foreign: 0 }
  const step = Math.max(1, Math.floor(blocks.length / MOST_BLOCKS))
  for (let i = 0; i < blocks.length; i += step) {
    const block = blocks[i]
    if (block !== undefined && block.role !== 'code') readBeginning(block.prose.text, sample)
  }
  return sample
}

/** Counts the words and letters of a text's beginning, unit by unit: every piece is looked at so before all rules. */
function readBeginning(text: string, sample: Sample): void {
  const small = smallLetters()
  const end = Math.min(text.length, SAMPLE)
  let latin = 0
  for (let i = 0; i < end; i++) {
    let letters = 0
    let hash: number = HASH.basis
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      const letter = code >= 97 && code <= 122 ? code : (small[code] ?? 0)
      if (letter === 0) {
        if (code >= FIRST_FOREIGN && (code < FIRST_MARK || code > LAST_CASELESS_MARK)) sample.foreign++
        break
      }
      if (letter < 128) latin++
      letters++
      hash = Math.imul(hash ^ letter, HASH.prime)
    }
    if (letters > 0) sample.words++
    if (letters > 0 && letters <= LONGEST_SMALL_WORD) countSmallWord(hash, sample)
  }
  sample.latin += latin
}

function countSmallWord(hash: number, sample: Sample): void {
  const language = languageOfWord().get(hash)
  if (language === 'english') sample.english++
  else if (language === 'other') sample.others++
}

/** Letters of the words below, and of their neighbours. */
const LETTER = /[a-zß-ÿąćęłńśźżėįšųūžčđğışőű]/

/** By code unit the small letter of each of these letters; 0 for all else. */
const smallLetters: () => Uint16Array = once(() =>
  Uint16Array.from({ length: 0x180 }, (_, code) => {
    const small = String.fromCharCode(code).toLowerCase()
    return small.length === 1 && LETTER.test(small) ? small.charCodeAt(0) : 0
  }),
)

const LONGEST_SMALL_WORD = 6

/** The small words by their hashes (FNV-1a). */
const languageOfWord: () => ReadonlyMap<number, 'english' | 'other'> = once(
  () =>
    new Map([
      ...OTHERS.split(/\s+/).map((word) => [fnv1a(word), 'other'] as const),
      ...ENGLISH.split(' ').map((word) => [fnv1a(word), 'english'] as const),
    ]),
)

/** The first letter of the alphabets that follow the Latin ones: Greek, Cyrillic, and on. */
const FIRST_FOREIGN = 0x370
const LAST_CASELESS_MARK = 0x2fff
const FIRST_MARK = 0x2000

function isInOtherScript({ latin, foreign }: Sample): boolean {
  return foreign >= FEWEST_FOREIGN_LETTERS && foreign >= (latin + foreign) * LEAST_FOREIGN_LETTERS
}
