import type { Block } from '../document/document.ts'
import { foldName } from '../facts/names.ts'
import type { Token } from '../facts/tokens.ts'
import type { Place } from '../rule/rule.ts'
import { once } from '../text/once.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { Passage } from './passage.ts'

/** A story as a short passage beside it (a caption, a headline) is held against it. */
export interface Story {
  /** The passages that are held against the text. */
  readonly captions: readonly Passage[]
  /** What stands outside the captions, in reading order. */
  readonly text: readonly Passage[]
  /** Every word of the text, folded, with the number of times it stands there. */
  readonly words: ReadonlyMap<string, number>
  /** Those that stand there in small letters. */
  readonly smallWords: ReadonlySet<string>
  /** The latest year that the page states; 0 where it states none. */
  readonly latestYear: number
}

/** A story of more blocks than this is no article: its captions are held against the text around them. */
const WINDOW = 600

/** Tells the passages that are held against the others: captions, or headlines. */
export type IsHeld = (passage: Passage) => boolean

/** The stories of a page: one, or for a book-length page one for each stretch of it. */
export function* storiesOf(passages: readonly Passage[], isCaption: IsHeld): Iterable<Story> {
  if (passages.length <= WINDOW) {
    yield storyOf(passages, isCaption)
    return
  }
  for (let start = 0; start < passages.length; start += WINDOW) {
    const own = passages.slice(start, start + WINDOW)
    if (!own.some(isCaption)) continue
    const around = passages.slice(Math.max(0, start - WINDOW / 2), start + (3 * WINDOW) / 2)
    yield storyOf(around, isCaption, own.filter(isCaption))
  }
}

function storyOf(
  passages: readonly Passage[],
  isCaption: IsHeld,
  captions: readonly Passage[] = passages.filter(isCaption),
): Story {
  const text = passages.filter((passage) => !isCaption(passage))
  const counted = once(() => countWords(text))
  const latestYear = once(() => latestYearIn(passages))
  return {
    captions,
    text,
    get words() {
      return counted().words
    },
    get smallWords() {
      return counted().smallWords
    },
    get latestYear() {
      return latestYear()
    },
  }
}

function countWords(text: readonly Passage[]): Pick<Story, 'words' | 'smallWords'> {
  const words = new Map<string, number>()
  const smallWords = new Set<string>()
  for (const passage of text) {
    const own = passage.read(wordsIn)
    for (const [word, count] of own.words) words.set(word, (words.get(word) ?? 0) + count)
    for (const word of own.smallWords) smallWords.add(word)
  }
  return { words, smallWords }
}

function wordsIn({ facts }: Passage): Pick<Story, 'words' | 'smallWords'> {
  const words = new Map<string, number>()
  const smallWords = new Set<string>()
  for (const token of facts.tokens.all) {
    const word = foldToken(token)
    words.set(word, (words.get(word) ?? 0) + 1)
    if (!token.capital) smallWords.add(word)
  }
  return { words, smallWords }
}

function latestYearIn(passages: readonly Passage[]): number {
  let latest = 0
  for (const { facts } of passages) for (const { year } of facts.dates) latest = Math.max(latest, year ?? 0)
  return latest
}

/** A token as names are compared. Most words need no folding: their lower case is ASCII. */
export function foldToken(token: Token): string {
  return PLAIN.test(token.lower) ? token.lower : foldName(token.text)
}

const PLAIN = /^[a-z0-9]*$/

/** The sentence of a passage, as evidence. */
export function sentencePlace({ block, facts }: Passage, sentence: number): Place {
  return { block, range: facts.tokens.sentences[sentence] ?? { start: 0, end: block.prose.text.length } }
}

/** True for an agency slug or an address: letters that nobody reads as words. */
export function isMachineText(block: Block, range: Range): boolean {
  return block.spans.some(
    (span) =>
      (span.kind === 'slug' || span.kind === 'url' || span.kind === 'code') && overlaps(span.range, range),
  )
}

const OTHER_TIMES: ReadonlySet<string> = new Set('file archive then when ago former late undated'.split(' '))

/** A file picture, “then”, or an earlier year that is not the story's: offices and ages were others. */
export function isOfAnotherTime({ facts }: Passage, story: Story): boolean {
  return (
    facts.dates.some(
      ({ year }) => year !== undefined && year < story.latestYear && !story.words.has(String(year)),
    ) || facts.tokens.all.some((token) => OTHER_TIMES.has(token.lower))
  )
}
