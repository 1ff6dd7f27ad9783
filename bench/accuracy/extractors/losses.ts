import type { JudgedPage, Verdict } from './judged-pages.ts'
import { keptWords } from './kept-words.ts'

/** What was kept and lost of pages, counted in words, blocks and pages. */
export interface Losses {
  readonly storyWords: number
  readonly storyKept: number
  readonly furnitureWords: number
  readonly furnitureRemoved: number
  /** Of the furniture, what stands between the first block of the story and its last. */
  readonly innerWords: number
  readonly innerRemoved: number
  readonly headlines: number
  readonly headlinesLost: number
  /** The first paragraph of the body that has so many words that it is no label. */
  readonly leads: number
  readonly leadsLost: number
  readonly captions: number
  readonly captionsLost: number
  readonly pages: number
  /** Pages that lost more than a tenth of the words of their story. */
  readonly pagesCut: number
}

const HALF = 0.5
const TENTH = 0.1
const LEAD_WORDS = 12

/** Counts what was kept and lost of one page. */
export function lossesOf(blocks: readonly KeptBlock[]): Losses {
  const story = blocks.filter(isStory)
  const furniture = blocks.filter(({ verdict }) => verdict === 'furniture')
  const once = bestCopies(story)
  const storyWords = sum(once, ({ words }) => words)
  const storyKept = sum(once, ({ kept }) => kept)
  const inner = furniture.filter(
    ({ place }) => place > (story[0]?.place ?? 0) && place < (story.at(-1)?.place ?? 0),
  )
  const bodies = once.filter(({ verdict }) => verdict === 'body')
  const lead = bodies.find(({ words }) => words >= LEAD_WORDS) ?? bodies[0]
  const of = (verdict: Verdict): readonly KeptBlock[] => once.filter((block) => block.verdict === verdict)
  return {
    storyWords,
    storyKept,
    furnitureWords: sum(furniture, ({ words }) => words),
    furnitureRemoved: sum(furniture, ({ words, kept }) => words - kept),
    innerWords: sum(inner, ({ words }) => words),
    innerRemoved: sum(inner, ({ words, kept }) => words - kept),
    headlines: of('headline').length,
    headlinesLost: of('headline').filter(isLost).length,
    leads: lead === undefined ? 0 : 1,
    leadsLost: lead !== undefined && isLost(lead) ? 1 : 0,
    captions: of('caption').length,
    captionsLost: of('caption').filter(isLost).length,
    pages: 1,
    pagesCut: storyKept < storyWords * (1 - TENTH) ? 1 : 0,
  }
}

/** The losses of several pages together. */
export function added(one: Losses, other: Losses): Losses {
  const keys = Object.keys(one) as (keyof Losses)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Losses
}

/** A judged block, and how many of its words were kept. */
export interface KeptBlock {
  readonly text: string
  readonly verdict: Verdict
  readonly place: number
  readonly words: number
  readonly kept: number
}

/** Holds what was taken from a page against its blocks. */
export function keptBlocks({ blocks }: JudgedPage, taken: readonly string[]): readonly KeptBlock[] {
  const kept = keptWords(
    blocks.flatMap(({ words }) => words),
    taken,
  )
  let start = 0
  return blocks.map(({ words, verdict }, place) => {
    const own = kept.subarray(start, start + words.length)
    start += words.length
    return {
      text: words.join(' '),
      verdict,
      place,
      words: words.length,
      kept: own.reduce((a, b) => a + b, 0),
    }
  })
}

/** Of words that stand several times, such as a headline in the list of what is most read, the copy kept best. */
export function bestCopies(blocks: readonly KeptBlock[]): readonly KeptBlock[] {
  const best = new Map<string, KeptBlock>()
  for (const block of blocks) {
    if (block.kept >= (best.get(block.text)?.kept ?? 0)) best.set(block.text, block)
  }
  return [...best.values()].sort((a, b) => a.place - b.place)
}

export function isStory({ verdict }: KeptBlock): boolean {
  return verdict !== 'furniture' && verdict !== 'untold'
}

/** True for a block of which less than half was kept. */
export function isLost({ words, kept }: KeptBlock): boolean {
  return kept < words * HALF
}

function sum(blocks: readonly KeptBlock[], count: (block: KeptBlock) => number): number {
  return blocks.reduce((total, block) => total + count(block), 0)
}
