import { type Automaton, compile, type Pattern } from './automaton.ts'
import type { Kind, PhraseList } from './phrases/phrase-list.ts'
import { scanTerms } from './terms.ts'

/** A phrase and the ways in which it stands for furniture. */
export interface Phrase {
  readonly kind: Kind
  /** A block that says this and no more is furniture. */
  readonly whole: boolean
  /** A block that begins with it is furniture, whatever follows. */
  readonly opener: boolean
  /** As an opener, where a colon follows. */
  readonly label: boolean
  /** Furniture as a sentence inside a paragraph too. */
  readonly inline: boolean
}

export interface PhraseBook {
  /** By the number that the automaton gives a phrase. */
  readonly phrases: readonly Phrase[]
  readonly automaton: Automaton
  /** All phrases, and those that are furniture inside a paragraph, as the automaton is asked for them. */
  readonly every: Uint8Array
  readonly inline: Uint8Array
  /** The hashes of single words that count only beside other furniture. */
  readonly words: ReadonlySet<number>
}

/** Reads phrase lists (see `PhraseList` for the signs) and compiles them to one automaton. */
export function openPhraseBook(lists: readonly PhraseList[]): PhraseBook {
  const read: Phrase[] = []
  const patterns: Pattern[] = []
  const words = new Set<number>()
  for (const { kind, lines } of lists) {
    const terms = scanTerms(lines, true)
    let term = 0
    for (let start = 0; start < lines.length; ) {
      const found = lines.indexOf('\n', start)
      const end = found < 0 ? lines.length : found
      const first = term
      while (term < terms.count && (terms.starts[term] ?? 0) < end) term++
      if (term === first + 1 && lines.charCodeAt(start) === TILDE) words.add(terms.hashes[first] ?? 0)
      else if (term > first) {
        read.push(readPhrase(lines, start, end, kind))
        patterns.push({ terms, first, end: term })
      }
      start = end + 1
    }
  }
  const { automaton, numbers } = compile(patterns)
  const phrases: Phrase[] = []
  for (const [i, phrase] of read.entries()) {
    const number = numbers[i] ?? 0
    const known = phrases[number]
    phrases[number] = known === undefined ? phrase : joined(known, phrase)
  }
  const inline = Uint8Array.from(phrases, (phrase) => (phrase.inline ? 1 : 0))
  return { phrases, automaton, every: new Uint8Array(phrases.length).fill(1), inline, words }
}

const TILDE = 0x7e
const AMPERSAND = 0x26
const ELLIPSIS = 0x2026
const COLON = 0x3a

function readPhrase(lines: string, start: number, end: number, kind: Kind): Phrase {
  const sign = lines.charCodeAt(start)
  const open = lines.charCodeAt(end - 1) === ELLIPSIS
  const label = open && lines.charCodeAt(end - 2) === COLON
  return {
    kind,
    whole: sign !== TILDE && !open,
    opener: open && !label,
    label,
    inline: sign === AMPERSAND,
  }
}

/** One wording may be listed for several reaches; the kind of the first list holds. */
function joined(a: Phrase, b: Phrase): Phrase {
  return {
    kind: a.kind,
    whole: a.whole || b.whole,
    opener: a.opener || b.opener,
    label: a.label || b.label,
    inline: a.inline || b.inline,
  }
}
