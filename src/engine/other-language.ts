import type { Block, Document } from '../document/document.ts'
import { once } from '../text/once.ts'

/** Small words that every English text is full of, and that no other language here shares. */
const ENGLISH: () => ReadonlySet<string> = once(
  () =>
    new Set(
      'the and to that for with from this are by have has which were not but be it you they'.split(' '),
    ),
)

/** The same of its neighbours: French, German, Spanish, Italian, Portuguese, Dutch, the languages of the North and East. */
const OTHERS: () => ReadonlySet<string> = once(
  () =>
    new Set(
      `le la les des et est une du dans que qui pour pas sur au avec ce il elle sont ou der die und das den von zu mit sich auf für ist im
  dem nicht ein eine als auch es werden aus el los las y en por con su para lo como más pero di che è per un non del della sono de het een
  van dat op te zijn met voor niet o os as do da dos das em um uma não com og det er som på av til ett att och är för med ei na je nie się
  jest z do ir kad yra su bei tai iš ve bir bu için ile si în pe este nu mai`.split(/\s+/),
    ),
)

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
  const sample = sampleOf(blocks)
  if (sample === '') return false
  if (isInOtherScript(sample)) return true
  const { words, english, others } = smallWords(sample)
  if (stated !== undefined) return english < words * LEAST_ENGLISH
  if (words < FEWEST_WORDS || english >= words * LEAST_ENGLISH) return false
  return others >= Math.max(FEWEST_OTHERS, words * LEAST_OTHER, english * OTHERS_TO_ENGLISH)
}

/** The beginnings of blocks all over the piece: a preface may be in English. */
function sampleOf(blocks: readonly Block[]): string {
  const step = Math.max(1, Math.floor(blocks.length / MOST_BLOCKS))
  let sample = ''
  for (let i = 0; i < blocks.length; i += step) {
    const block = blocks[i]
    if (block !== undefined && block.role !== 'code') sample += `${block.prose.text.slice(0, SAMPLE)} `
  }
  return sample
}

/** @param tag as mark-up states it: “en-GB”, “en_US”, “English” */
export function isEnglish(tag: string): boolean {
  return /^en/i.test(tag)
}

interface SmallWords {
  readonly words: number
  readonly english: number
  readonly others: number
}

function smallWords(sample: string): SmallWords {
  const words = sample.toLowerCase().split(/[^a-zß-ÿąćęłńśźżėįšųūžčđğışőű]+/)
  let english = 0
  let others = 0
  for (const word of words) {
    if (ENGLISH().has(word)) english++
    else if (OTHERS().has(word)) others++
  }
  return { words: words.length, english, others }
}

/** The first letter of the alphabets that follow the Latin ones: Greek, Cyrillic, and on. */
const FIRST_FOREIGN = 0x370
const LAST_CASELESS_MARK = 0x2fff
const FIRST_MARK = 0x2000

function isInOtherScript(sample: string): boolean {
  let latin = 0
  let foreign = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if ((code | 0x20) >= 97 && (code | 0x20) <= 122) latin++
    else if (code >= FIRST_FOREIGN && (code < FIRST_MARK || code > LAST_CASELESS_MARK)) foreign++
  }
  return foreign >= FEWEST_FOREIGN_LETTERS && foreign >= (latin + foreign) * LEAST_FOREIGN_LETTERS
}
