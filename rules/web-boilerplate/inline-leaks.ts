import type { Range } from '../../src/text/range.ts'
import type { Match } from './automaton.ts'
import type { PhraseBook } from './phrase-book.ts'
import type { Kind } from './phrases/phrase-list.ts'
import type { TermTable } from './terms.ts'

/** Furniture that stands inside a paragraph of the story. */
export interface InlineLeak {
  readonly kind: Kind
  readonly range: Range
}

/** A label draws in what follows it up to the end of the paragraph, if that is short: “Read more: …”. */
const LONGEST_TAIL = 24

/**
 * Finds the phrases that are furniture inside a paragraph too, where they stand as a sentence of
 * their own; and labels such as “Read more:” behind a full stop, with the title that follows.
 */
export function inlineLeaks(
  text: string,
  terms: TermTable,
  matches: readonly Match[],
  book: PhraseBook,
): readonly InlineLeak[] {
  const found: InlineLeak[] = []
  for (const { pattern, first, end } of matches) {
    const phrase = book.phrase(pattern)
    if (!phrase.inline || (first === 0 && end === terms.count)) continue
    const start = terms.starts[first] ?? 0
    const stop = terms.ends[end - 1] ?? 0
    if (!beginsSentence(text, start)) continue
    if (phrase.sentence && endsSentence(text, stop))
      found.push({ kind: phrase.kind, range: withBrackets(text, start, stop) })
    else if (phrase.label && text.charAt(stop) === ':' && first > 0 && terms.count - end <= LONGEST_TAIL) {
      found.push({ kind: phrase.kind, range: withBrackets(text, start, text.length) })
    }
  }
  return apart(found)
}

/** Of leaks that overlap the longest. */
function apart(leaks: readonly InlineLeak[]): readonly InlineLeak[] {
  if (leaks.length < 2) return leaks
  const sorted = [...leaks].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const kept: InlineLeak[] = []
  for (const leak of sorted) {
    const last = kept.at(-1)
    if (last === undefined || leak.range.start >= last.range.end) kept.push(leak)
  }
  return kept
}

/** A bracket that opens before a leak and closes at its end goes with it: “(RELATED: …)”. */
function withBrackets(text: string, start: number, end: number): Range {
  const open = text.charAt(start - 1)
  if (open !== '(' && open !== '[') return { start, end }
  const close = open === '(' ? ')' : ']'
  if (text.charAt(end - 1) === close) return { start: start - 1, end }
  return text.charAt(end) === close ? { start: start - 1, end: end + 1 } : { start, end }
}

const AFTER_SENTENCE = '.!?”’"\')]…'

/** True where a capital stands at the start of the text or behind a stop and a space. */
function beginsSentence(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if (first < 65 || first > 90) return false
  if (start === 0) return true
  let at = start - 1
  while (at >= 0 && (text.charCodeAt(at) <= 0x20 || text.charAt(at) === '(' || text.charAt(at) === '[')) at--
  return at < start - 1 && (at < 0 || AFTER_SENTENCE.includes(text.charAt(at)))
}

/** True where nothing follows, or a stop, or another capital: “… Story Continued Below The mayor …”. */
function endsSentence(text: string, end: number): boolean {
  let at = end
  while (at < text.length && ' \n\t.)]:'.includes(text.charAt(at))) at++
  if (at >= text.length) return true
  const next = text.charAt(at)
  return '“"‘('.includes(next) || (next >= 'A' && next <= 'Z')
}
