import type { Range } from '../../src/text/range.ts'
import { sentences } from '../../src/text/sentences.ts'

/** A text into which one passage was put a second time, and where both places stand. */
export interface Planted {
  readonly text: string
  readonly original: Range
  readonly copy: Range
}

export type Random = () => number

/** A small fast generator (Mulberry32), so that every run plants the same copies. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const PLANTS: Readonly<Record<string, (text: string, random: Random) => Planted | undefined>> = {
  'exact copy beside': (text, random) => plantParagraph(text, random, 'beside', false),
  'exact copy anywhere': (text, random) => plantParagraph(text, random, 'anywhere', false),
  'near copy beside': (text, random) => plantParagraph(text, random, 'beside', true),
  'near copy anywhere': (text, random) => plantParagraph(text, random, 'anywhere', true),
  'tail of a paragraph, next': (text, random) => plantTail(text, random, 'beside'),
  'tail of a paragraph, at the end': (text, random) => plantTail(text, random, 'end'),
  'sentence far away, in a paragraph': (text, random) => plantSentence(text, random, 'inside'),
  'sentence far away, by itself': (text, random) => plantSentence(text, random, 'alone'),
  'two or three paragraphs, far away': plantParagraphs,
  'two or three sentences far away, in a paragraph': (text, random) => plantSentences(text, random, 'inside'),
  'two or three sentences far away, by themselves': (text, random) => plantSentences(text, random, 'alone'),
}

const FEWEST_WORDS = 12

function paragraphsOf(text: string): readonly Range[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length
}

/** Prose that may be copied: long enough, and it ends like a sentence. */
function isProse(text: string): boolean {
  return wordCount(text) >= FEWEST_WORDS && /[.!?]["”’')]*$/.test(text)
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

function plantParagraph(
  text: string,
  random: Random,
  where: 'beside' | 'anywhere',
  changed: boolean,
): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const from = pick(
    paragraphs.filter((range) => isProse(text.slice(range.start, range.end))),
    random,
  )
  if (from === undefined) return undefined
  const after =
    where === 'beside'
      ? from
      : pick(
          paragraphs.filter((range) => range.start >= from.start),
          random,
        )
  if (after === undefined) return undefined
  const passage = text.slice(from.start, from.end)
  return insertBlock(text, from, after.end, changed ? withChangedWords(passage, random, text) : passage)
}

function plantTail(text: string, random: Random, where: 'beside' | 'end'): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const tails = paragraphs.flatMap((paragraph) => {
    const units = sentences(text.slice(paragraph.start, paragraph.end))
    const last = units.at(-1)
    if (units.length < 2 || last === undefined) return []
    const tail = { start: paragraph.start + last.start, end: paragraph.start + last.end }
    return isProse(text.slice(tail.start, tail.end)) ? [{ tail, paragraph }] : []
  })
  const chosen = pick(tails, random)
  const end = where === 'beside' ? chosen?.paragraph.end : paragraphs.at(-1)?.end
  if (chosen === undefined || end === undefined) return undefined
  return insertBlock(text, chosen.tail, end, text.slice(chosen.tail.start, chosen.tail.end))
}

/** Blocks between a sentence and the place where it is pasted again. */
const FAR = 5

function plantSentence(text: string, random: Random, where: 'inside' | 'alone'): Planted | undefined {
  return plantFar(text, random, where, (passage) =>
    pick(
      sentences(passage).filter((range) => isProse(passage.slice(range.start, range.end))),
      random,
    ),
  )
}

/** A run of sentences that is not all of its paragraph. */
function plantSentences(text: string, random: Random, where: 'inside' | 'alone'): Planted | undefined {
  return plantFar(text, random, where, (passage) => {
    const units = sentences(passage)
    const count = 2 + Math.floor(random() * 2)
    const at = Math.floor(random() * (units.length - count + 1))
    const [first, last] = [units[at], units[at + count - 1]]
    if (units.length <= count || first === undefined || last === undefined) return undefined
    return isProse(passage.slice(first.start, last.end)) ? { start: first.start, end: last.end } : undefined
  })
}

/** Paragraphs that follow each other, pasted again behind a later one. */
function plantParagraphs(text: string, random: Random): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const from = Math.floor(random() * (paragraphs.length - FAR))
  const [first, last] = [paragraphs[from], paragraphs[from + 1 + Math.floor(random() * 2)]]
  const after = pick(paragraphs.slice(from + FAR), random)
  if (first === undefined || last === undefined || after === undefined) return undefined
  const passage = text.slice(first.start, last.end)
  if (!passage.split('\n\n').every(isProse)) return undefined
  return insertBlock(text, { start: first.start, end: last.end }, after.end, passage)
}

/** Pastes a part of a paragraph again: into a later one, or below it as a paragraph of its own. */
function plantFar(
  text: string,
  random: Random,
  where: 'inside' | 'alone',
  part: (paragraph: string) => Range | undefined,
): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const from = Math.floor(random() * (paragraphs.length - FAR))
  const paragraph = paragraphs[from]
  const target = pick(paragraphs.slice(from + FAR), random)
  if (paragraph === undefined || target === undefined) return undefined
  const unit = part(text.slice(paragraph.start, paragraph.end))
  if (unit === undefined) return undefined
  const original = { start: paragraph.start + unit.start, end: paragraph.start + unit.end }
  const passage = text.slice(original.start, original.end)
  if (where === 'alone') return insertBlock(text, original, target.end, passage)
  const gap = pick(sentences(text.slice(target.start, target.end)), random)
  if (gap === undefined) return undefined
  const at = target.start + gap.end
  return {
    text: `${text.slice(0, at)} ${passage}${text.slice(at)}`,
    original,
    copy: { start: at + 1, end: at + 1 + passage.length },
  }
}

function insertBlock(text: string, original: Range, at: number, passage: string): Planted {
  return {
    text: `${text.slice(0, at)}\n\n${passage}${text.slice(at)}`,
    original,
    copy: { start: at + 2, end: at + 2 + passage.length },
  }
}

/** Changes one to three words: another word of the text in its place, or none, or one more. */
function withChangedWords(passage: string, random: Random, text: string): string {
  const words = passage.split(' ')
  const others = text.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word))
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const at = Math.floor(random() * words.length)
    const other = pick(others, random) ?? 'again'
    const kind = Math.floor(random() * 4)
    if (kind === 2) words.splice(at, 1)
    else if (kind === 3) words.splice(at, 0, other)
    else words[at] = other
  }
  return words.join(' ')
}
