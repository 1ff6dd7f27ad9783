import type { Block } from '../document/document.ts'
import type { Token } from '../facts/tokens.ts'
import type { Place } from '../rule/rule.ts'
import { overlaps, type Range } from '../text/range.ts'
import { followStems, type StemCounts } from './context.ts'
import type { Passage } from './passage.ts'
import { followWords, type StoryWords } from './story-words.ts'

/** A story as a short passage beside it (a caption, a headline) is held against it. */
export interface Story {
  /** The passages that are held against the text. */
  readonly captions: readonly Passage[]
  /** What stands outside the captions, in reading order. */
  readonly text: readonly Passage[]
  /** The words of the text. */
  readonly words: StoryWords
  /** How often each stem stands in its sentences; counted when the first value has another to be compared with. */
  readonly stems: StemCounts
  /** The latest year that the page states; 0 where it states none. */
  readonly latestYear: number
  /** The latest year that the text states; 0 where it states none. */
  readonly toldYear: number
}

/** A page of more blocks than this is no article: its captions are held against the text around them. */
const LONGEST = 600
/** The blocks of a stretch of such a page, whose captions make one story, and of the text on either side of them. */
const STRETCH = 30

/** What a page is made of: blocks with their facts, or passages that have been made of them. */
interface OfBlock {
  readonly block: Block
}

/** Tells the passages that are held against the others: captions, or headlines. */
export type IsHeld = (part: OfBlock) => boolean

/**
 * The stories of a page: one, or for a book-length page one for each stretch of it that has captions.
 * @param passage makes a part of the page ready; called for the parts of a story when it is asked for
 * @param countsOf what the text of a stretch is counted with, by its number
 */
export function* storiesOf<Part extends OfBlock>(
  parts: readonly Part[],
  passage: (part: Part) => Passage,
  isHeld: IsHeld,
  countsOf: (stretch: number) => TextCounts = openCounts,
): Iterable<Story> {
  if (parts.length <= LONGEST) {
    const passages = parts.map(passage)
    yield storyOf(passages, passages.filter(isHeld), isHeld, countsOf(0))
    return
  }
  for (let start = 0; start < parts.length; start += STRETCH) {
    const own = parts.slice(start, start + STRETCH)
    const first = own.findIndex(isHeld)
    if (first < 0) continue
    const last = own.findLastIndex(isHeld)
    const from = Math.max(0, start + first - STRETCH)
    const around = parts.slice(from, start + last + 1 + STRETCH).map(passage)
    const held = around.slice(start + first - from, start + last + 1 - from).filter(isHeld)
    yield storyOf(around, held, isHeld, countsOf(start / STRETCH))
  }
}

function storyOf(
  passages: readonly Passage[],
  captions: readonly Passage[],
  isHeld: IsHeld,
  counts: TextCounts,
): Story {
  return new ReadStory(captions, passages, isHeld, counts)
}

/**
 * A class, since V8 makes what holds a getter of an object literal anew for each object, and as an old one: a story that
 * was done stayed, with all its facts, until the whole heap was looked over.
 */
class ReadStory implements Story {
  readonly captions: readonly Passage[]
  readonly text: readonly Passage[]
  readonly stems: StemCounts
  readonly #passages: readonly Passage[]
  readonly #counts: TextCounts
  #words?: StoryWords
  #latestYear?: number
  #toldYear?: number

  constructor(
    captions: readonly Passage[],
    passages: readonly Passage[],
    isHeld: IsHeld,
    counts: TextCounts,
  ) {
    this.captions = captions
    this.text = passages.filter((passage) => !isHeld(passage))
    this.stems = new LateStems(this.text, counts)
    this.#passages = passages
    this.#counts = counts
  }

  get words(): StoryWords {
    this.#words ??= this.#counts.words(this.text)
    return this.#words
  }

  get latestYear(): number {
    this.#latestYear ??= latestYearIn(this.#passages)
    return this.#latestYear
  }

  get toldYear(): number {
    this.#toldYear ??= latestYearIn(this.text)
    return this.#toldYear
  }
}

/** The stems of a text, counted when somebody asks. */
class LateStems implements StemCounts {
  readonly #text: readonly Passage[]
  readonly #counts: TextCounts
  #counted?: StemCounts

  constructor(text: readonly Passage[], counts: TextCounts) {
    this.#text = text
    this.#counts = counts
  }

  get sentences(): number {
    return this.#stems().sentences
  }

  weight(stem: string): number {
    return this.#stems().weight(stem)
  }

  isTold(stem: string): boolean {
    return this.#stems().isTold(stem)
  }

  order(): ReturnType<StemCounts['order']> {
    return this.#stems().order()
  }

  #stems(): StemCounts {
    this.#counted ??= this.#counts.stems(this.#text)
    return this.#counted
  }
}

/** Counts over the text of a story, which may change in a few places before it is counted again. */
export interface TextCounts {
  readonly words: (text: readonly Passage[]) => StoryWords
  readonly stems: (text: readonly Passage[]) => StemCounts
}

export function openCounts(): TextCounts {
  return { words: followWords(), stems: followStems() }
}

function latestYearIn(passages: readonly Passage[]): number {
  let latest = 0
  for (const { facts } of passages) for (const { year } of facts.dates) latest = Math.max(latest, year ?? 0)
  return latest
}

/** A token as names are compared. */
export function foldToken(token: Token): string {
  return token.form.folded
}

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

/** They shift what stands beside them: “the former mayor”, “then 34”. */
const SHIFTS: ReadonlySet<string> = new Set('then when former late'.split(' '))

/** A file picture, “then”, or an earlier year that is not the story's: ages were others. */
export function isOfAnotherTime(passage: Passage, story: Story): boolean {
  return isOfAnotherScene(passage, story) || passage.facts.tokens.all.some(({ lower }) => SHIFTS.has(lower))
}

const OTHER_SCENES: ReadonlySet<string> = new Set('file archive ago undated'.split(' '))

/** A picture of another time as a whole: “former President Bush and Senator Lund” is not, whatever Bush was. */
export function isOfAnotherScene({ facts }: Passage, story: Story): boolean {
  return (
    facts.dates.some(
      ({ year }) => year !== undefined && year < story.latestYear && !story.words.has(String(year)),
    ) ||
    facts.tokens.all.some(
      ({ lower }, at) => OTHER_SCENES.has(lower) || (lower === 'when' && isPastClause(facts.tokens.all, at)),
    )
  )
}

const REACH_CLAUSE = 3
const PASTS: ReadonlySet<string> = new Set('was were served'.split(' '))

/** “when he was governor”; not “when he travelled to Africa” */
function isPastClause(all: readonly Token[], at: number): boolean {
  return all.slice(at + 1, at + 1 + REACH_CLAUSE).some(({ lower }) => PASTS.has(lower))
}
