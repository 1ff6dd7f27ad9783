import type { Block } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { FUNCTION_WORDS, HONORIFICS, TITLES } from '../../src/facts/data/titles.ts'
import { foldName } from '../../src/facts/fold-name.ts'
import { isCutShort } from '../../src/text/cut-short.ts'
import { isHalfOfWord } from '../../src/text/part-of-token.ts'
import type { Range } from '../../src/text/range.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/** One word with a capital letter, where it stands. */
export interface Mention {
  readonly block: Block
  readonly range: Range
  /** As it is read, without a possessive ending. */
  readonly text: string
  /** Lower case, without diacritics. */
  readonly folded: string
  /** Folded word with a capital straight before it, past an initial: the given name of a surname. */
  readonly before: string | undefined
  /** Folded word with a capital straight after it. */
  readonly after: string | undefined
  /** “Mr”, “President”: a form of address or an office straight before it. */
  readonly titled: boolean
  /** “al-”, “el-” before it. */
  readonly afterArticle: boolean
  /** First word of a sentence or a quotation: its capital says nothing. */
  readonly opens: boolean
}

/** All mentions of one folded word, in reading order. */
export interface Spelling {
  readonly folded: string
  readonly mentions: readonly Mention[]
}

const SHORTEST = 4
const LONGEST = 30
/** Prose past this length is no paragraph; its rest is not read for names. */
const LONGEST_PROSE = 60_000

/** The words of a block that may be names, or parts of names. Linear. */
export function mentionsIn(block: Block, words: WordTable): readonly Mention[] {
  const { text } = block.prose
  const machine = spansOf(block, 'code', 'url', 'slug')
  const found: Mention[] = []
  for (let i = 0; i < words.count && (words.starts[i] ?? 0) < LONGEST_PROSE; i++) {
    if (!isNameWord(words, i)) continue
    const [start, wordEnd] = [words.starts[i] ?? 0, words.ends[i] ?? 0]
    const end = bareEnd(text, words, i)
    if (end - start < SHORTEST || end - start > LONGEST || isPartOfAddress(text, start, end)) continue
    const shape = words.shapes[i] ?? 0
    // “AFRICOM’s”: the small letter is not the word’s own; nor is a soft hyphen one.
    if ((end < wordEnd || (shape & WordShape.nonAscii) !== 0) && isInCapitals(text.slice(start, end)))
      continue
    if ((shape & WordShape.apostrophe) !== 0 && CONTRACTION.test(withoutSoftHyphens(text.slice(start, end))))
      continue
    const folded = foldedWord(text.slice(start, end), shape)
    const range = { start, end }
    if (isNoName(folded) || machine.overlap(range) || isCutShort(text, end)) continue
    if (isHalfOfWord(text, start, wordEnd)) continue
    found.push(new WordMention(block, words, i, range, folded))
  }
  return found
}

function isInCapitals(word: string): boolean {
  const plain = withoutSoftHyphens(word)
  return plain === plain.toUpperCase()
}

/** What stands around a mention is read when it is compared: most names have no other that is spelt nearly alike. */
class WordMention implements Mention {
  readonly block: Block
  readonly range: Range
  readonly folded: string
  readonly #words: WordTable
  readonly #at: number
  #around?: Surroundings

  constructor(block: Block, words: WordTable, at: number, range: Range, folded: string) {
    this.block = block
    this.range = range
    this.folded = folded
    this.#words = words
    this.#at = at
  }

  get text(): string {
    return withoutSoftHyphens(this.block.prose.text.slice(this.range.start, this.range.end))
  }

  get before(): string | undefined {
    return this.#surroundings.before
  }

  get after(): string | undefined {
    return this.#surroundings.after
  }

  get titled(): boolean {
    return this.#surroundings.titled
  }

  get afterArticle(): boolean {
    return this.#surroundings.afterArticle
  }

  get opens(): boolean {
    return this.#surroundings.opens
  }

  get #surroundings(): Surroundings {
    this.#around ??= surroundings(this.block.prose.text, this.#words, this.#at, this.range)
    return this.#around
  }
}

const NO_LETTER = WordShape.digit

/** A capital and small letters: “AAPL” and “APPL” are tickers. */
function isNameWord(words: WordTable, i: number): boolean {
  const shape = words.shapes[i] ?? 0
  return (shape & WordShape.capital) !== 0 && (shape & WordShape.lower) !== 0 && (shape & NO_LETTER) === 0
}

/** “They’ve”, “Didn’t” */
const CONTRACTION = /['’](?:re|ve|ll|d|m|t)$/i

const NO_NAMES: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...TITLES, ...HONORIFICS])

function isNoName(folded: string): boolean {
  return NO_NAMES.has(folded)
}

/** The end of a word without a possessive ending. */
function bareEnd(text: string, words: WordTable, i: number): number {
  const end = words.ends[i] ?? 0
  if (((words.shapes[i] ?? 0) & WordShape.apostrophe) === 0) return end
  return /['’]s$/i.test(text.slice(end - 2, end)) ? end - 2 : end
}

/** “@Stoltenbreg”, “#Kyiv”, “stoltenberg.no”; “Orin,Oris,Orvin”, a list that a program reads. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === ',' && text.charAt(end) === ',') return true
  if (start > 0 && '@#_/\\'.includes(text.charAt(start - 1))) return true
  if (end >= text.length) return false
  const mark = text.charAt(end)
  if (mark !== '.') return '@_/\\'.includes(mark)
  const next = text.charCodeAt(end + 1)
  return next >= SMALL_A && next <= SMALL_Z
}

const SMALL_A = 97
const SMALL_Z = 122

function foldedWord(word: string, shape: number): string {
  const isPlain = (shape & (WordShape.nonAscii | WordShape.apostrophe)) === 0
  return isPlain ? word.toLowerCase() : foldName(withoutSoftHyphens(word))
}

function withoutSoftHyphens(word: string): string {
  return word.includes('\u00ad') ? word.replaceAll('\u00ad', '') : word
}

type Surroundings = Pick<Mention, 'before' | 'after' | 'titled' | 'afterArticle' | 'opens'>

function surroundings(text: string, words: WordTable, i: number, range: Range): Surroundings {
  const isPossessive = range.end < (words.ends[i] ?? 0)
  const previous = previousName(text, words, i)
  const next = isPossessive ? undefined : joined(text, words, i, i + 1)
  const title = previous === undefined ? false : isNoName(previous)
  const isGiven = previous !== undefined && !isNoName(previous)
  const after = next !== undefined && isNameWord(words, i + 1) ? foldedAt(text, words, i + 1) : undefined
  return {
    before: isGiven ? previous : undefined,
    after: after === undefined || isNoName(after) ? undefined : after,
    titled: title && previous !== undefined && !FUNCTION_WORDS.has(previous),
    afterArticle:
      text.charAt(range.start - 1) === '-' &&
      /(?:^|[^\p{L}])(?:al|el|ad|ar|as|an|ul)-$/iu.test(
        text.slice(Math.max(0, range.start - 4), range.start),
      ),
    opens: opensSentence(text, range.start),
  }
}

/** The word with a capital before word `i`, past initials: “John F. Kennedy”. */
function previousName(text: string, words: WordTable, i: number): string | undefined {
  let at = i - 1
  if (at >= 1 && (words.ends[at] ?? 0) - (words.starts[at] ?? 0) === 1) at--
  for (let k = at; k < i; k++) if (joined(text, words, k, k + 1) === undefined) return undefined
  if (at < 0 || !isNameWord(words, at)) return undefined
  // “Britain’s Johnson”: the owner is no part of the name.
  return bareEnd(text, words, at) < (words.ends[at] ?? 0) ? undefined : foldedAt(text, words, at)
}

/** Word `b`, where only a space or a hyphen (or the stop of an initial or a title) parts it from word `a`. */
function joined(text: string, words: WordTable, a: number, b: number): string | undefined {
  if (a < 0 || b >= words.count) return undefined
  const [from, to] = [words.ends[a] ?? 0, words.starts[b] ?? 0]
  const gap = text.slice(from, Math.min(to, from + 4))
  const isShort = from - (words.starts[a] ?? 0) <= 4
  if (!/^(?:[ \u00a0\n]|-)$/.test(gap) && !(isShort && /^\.[ \u00a0]?$/.test(gap))) return undefined
  return text.slice(to, words.ends[b] ?? to)
}

function foldedAt(text: string, words: WordTable, i: number): string {
  return foldedWord(text.slice(words.starts[i] ?? 0, bareEnd(text, words, i)), words.shapes[i] ?? 0)
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…•|–—]["”’)]?\s*["“‘(]?|["“‘(]|\n\s*)$/.test(text.slice(Math.max(0, start - 5), start))
}

/** Mentions by folded word. */
export function spellingsOf(mentions: Iterable<Mention>): readonly Spelling[] {
  const byWord = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = byWord.get(mention.folded)
    if (list === undefined) byWord.set(mention.folded, [mention])
    else list.push(mention)
  }
  return [...byWord].map(([folded, list]) => ({ folded, mentions: list }))
}
