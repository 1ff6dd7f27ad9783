import { type Automaton, compile } from './automaton.ts'
import type { Kind, PhraseList } from './phrases/phrase-list.ts'
import { scanTerms } from './terms.ts'

/** A phrase and the ways in which it stands for furniture. */
export interface Phrase {
  readonly text: string
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
  readonly phrases: readonly Phrase[]
  readonly automaton: Automaton
}

/** Reads phrase lists (see `PhraseList` for the signs) and compiles them to one automaton. */
export function openPhraseBook(lists: readonly PhraseList[]): PhraseBook {
  const phrases = new Map<string, Phrase>()
  for (const { kind, lines } of lists) {
    for (const line of lines.split('\n')) {
      if (line === '') continue
      const phrase = readPhrase(line, kind)
      const known = phrases.get(phrase.text)
      phrases.set(phrase.text, known === undefined ? phrase : joined(known, phrase))
    }
  }
  const all = [...phrases.values()]
  return { phrases: all, automaton: compile(all.map((phrase) => scanTerms(phrase.text, true))) }
}

function readPhrase(line: string, kind: Kind): Phrase {
  const word = line.startsWith('~ ')
  const inline = line.startsWith('& ')
  const body = word || inline ? line.slice(2) : line
  const open = body.endsWith('…')
  const bare = open ? body.slice(0, -1).trim() : body
  const label = open && bare.endsWith(':')
  return {
    text: label ? bare.slice(0, -1) : bare,
    kind,
    whole: !word && !open,
    opener: open && !label,
    label,
    inline,
  }
}

/** One wording may be listed for several reaches; the kind of the first list holds. */
function joined(a: Phrase, b: Phrase): Phrase {
  return {
    text: a.text,
    kind: a.kind,
    whole: a.whole || b.whole,
    opener: a.opener || b.opener,
    label: a.label || b.label,
    inline: a.inline || b.inline,
  }
}
