import { type Automaton, automatonOf, compile, type Pattern, type Trie } from './automaton.ts'
import { KINDS, type Kind, type PhraseList } from './phrases/phrase-list.ts'
import { scanTerms, type TermTable, termScanner } from './terms.ts'
import { topicKeeper } from './topics.ts'
import { markWriter } from './word-marks.ts'

/** A phrase and the ways in which it stands for furniture. */
export interface Phrase {
  readonly kind: Kind
  /** A block that says this and no more is furniture. */
  readonly whole: boolean
  /** A block that begins with it is furniture, whatever follows. */
  readonly opener: boolean
  /** … and no paragraph of a story begins with it. */
  readonly sure: boolean
  /** As an opener, where a colon follows. */
  readonly label: boolean
  /** Furniture inside a paragraph too. */
  readonly inline: boolean
  /** … by itself, as a sentence of its own, and not only as a label before a title. */
  readonly sentence: boolean
  /** As a whole block it heads a list of titles: “Related Articles”. */
  readonly heads: boolean
  /** Never taken out unasked: what it belongs to stays. */
  readonly kept: boolean
}

export interface PhraseBook {
  /** The phrase of a number that the automaton gives. */
  phrase(number: number): Phrase
  readonly automaton: Automaton
  /** The terms of a text, in a table that holds until the next scan. */
  scan(text: string): TermTable
  /** What the terms of a text are about: see `topicKeeper`. */
  topicsOf(terms: TermTable): Uint16Array
  /** What a text’s words are weighed by, in an array that holds until the next: see `markWriter`. */
  marksOf(terms: TermTable): Int32Array
  /** All phrases, and those that are furniture inside a paragraph, as the automaton is asked for them. */
  readonly every: Uint8Array
  readonly inline: Uint8Array
  /** The hashes of single words that count only beside other furniture. */
  readonly words: ReadonlySet<number>
}

/** A phrase book as plain numbers, to be kept in a file. */
export interface PhraseTables {
  readonly trie: Trie
  /** For each phrase the number of its kind. */
  readonly kinds: Uint8Array
  /** For each phrase bits of `WHOLE`, `OPENER`, `LABEL`, `INLINE`, `HEADS`, `KEPT`, `SENTENCE` and `SURE`. */
  readonly reaches: Uint8Array
  readonly words: Int32Array
}

const WHOLE = 1
const OPENER = 2
const LABEL = 4
const INLINE = 8
const HEADS = 16
const KEPT = 32
const SENTENCE = 64
const SURE = 128

/** Reads phrase lists (see `PhraseList` for the signs) and compiles them. */
export function compilePhrases(lists: readonly PhraseList[]): PhraseTables {
  const kinds: number[] = []
  const reaches: number[] = []
  const words: number[] = []
  const patterns: Pattern[] = []
  for (const { kind, lines } of lists) {
    const terms = scanTerms(lines, true)
    let term = 0
    for (let start = 0; start < lines.length; ) {
      const found = lines.indexOf('\n', start)
      const end = found < 0 ? lines.length : found
      const first = term
      while (term < terms.count && (terms.starts[term] ?? 0) < end) term++
      if (term === first + 1 && lines.charCodeAt(start) === TILDE) words.push(terms.hashes[first] ?? 0)
      else if (term > first) {
        kinds.push(KINDS.indexOf(kind))
        reaches.push(reachOf(lines, start, end))
        patterns.push({ terms, first, end: term })
      }
      start = end + 1
    }
  }
  const { trie, numbers } = compile(patterns)
  const count = patterns.length === 0 ? 0 : Math.max(...numbers) + 1
  // One wording may be listed for several reaches; the kind of the first list holds.
  const kindOf = new Uint8Array(count).fill(0xff)
  const reachesOf = new Uint8Array(count)
  for (const [i, number] of numbers.entries()) {
    if (kindOf[number] === 0xff) kindOf[number] = kinds[i] ?? 0
    reachesOf[number] = (reachesOf[number] ?? 0) | (reaches[i] ?? 0)
  }
  return { trie, kinds: kindOf, reaches: reachesOf, words: Int32Array.from(new Set(words)) }
}

/** Makes a compiled book ready to be asked. */
export function openPhraseBook({ trie, kinds, reaches, words }: PhraseTables): PhraseBook {
  const phrase = (number: number): Phrase => {
    const reach = reaches[number] ?? 0
    return {
      kind: KINDS[kinds[number] ?? 0] ?? 'navigation',
      whole: (reach & WHOLE) !== 0,
      opener: (reach & OPENER) !== 0,
      sure: (reach & SURE) !== 0,
      label: (reach & LABEL) !== 0,
      inline: (reach & INLINE) !== 0,
      sentence: (reach & SENTENCE) !== 0,
      heads: (reach & HEADS) !== 0,
      kept: (reach & KEPT) !== 0,
    }
  }
  return {
    phrase,
    automaton: automatonOf(trie),
    scan: termScanner(),
    topicsOf: topicKeeper(),
    marksOf: markWriter(),
    every: new Uint8Array(kinds.length).fill(1),
    inline: reaches.map((reach) => (reach & INLINE) >>> 3),
    words: new Set(words),
  }
}

const TILDE = 0x7e
const AMPERSAND = 0x26
const EQUALS = 0x3d
const DASH = 0x2d
const EXCLAMATION = 0x21
const ELLIPSIS = 0x2026
const COLON = 0x3a

/** How the phrase of a line `[start, end)` stands for furniture. */
function reachOf(lines: string, start: number, end: number): number {
  const sign = lines.charCodeAt(start)
  const open = lines.charCodeAt(end - 1) === ELLIPSIS
  const label = open && lines.charCodeAt(end - 2) === COLON
  const inline = sign === AMPERSAND ? INLINE : 0
  if (sign === DASH) return KEPT
  if (label) return LABEL | inline
  if (open) return OPENER | inline | (sign === EXCLAMATION ? SURE : 0)
  if (sign === EQUALS) return WHOLE | HEADS
  return sign === TILDE ? 0 : WHOLE | (inline === 0 ? 0 : inline | SENTENCE)
}
