import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import { stemOf } from '../facts/stems.ts'
import type { Token } from '../facts/tokens.ts'
import type { Passage } from './story.ts'

/** Words near a value, by stem. */
export interface Context {
  /** Stems of the content words of the sentence. */
  readonly sentence: ReadonlySet<string>
  /** Stems within a few words of the value. */
  readonly near: ReadonlySet<string>
  /** The content words straight before and after the value. */
  readonly left: string | undefined
  readonly right: string | undefined
}

/** How much two contexts have in common. */
export interface Likeness {
  /** Shared stems, each weighed by how rare it is in the text (0 to 1). */
  readonly shared: number
  /** Shared stems within a few words of both values. */
  readonly near: number
  /** Share of the caption's context that the sentence of the text has. */
  readonly coverage: number
  /** How many of the two neighbours are the same: 0 to 2. */
  readonly beside: number
}

const NEAR = 4
const REACH = 12

/** The words around the tokens `from` to `to` of a passage, those tokens left out. */
export function contextOf({ facts }: Passage, from: number, to: number): Context {
  const { all } = facts.tokens
  const home = all[from]?.sentence
  const sentence = new Set<string>()
  const near = new Set<string>()
  for (let i = Math.max(0, from - REACH); i < Math.min(all.length, to + REACH); i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== home || (i >= from && i < to)) continue
    const stem = contentStem(token)
    if (stem === undefined) continue
    sentence.add(stem)
    if (i >= from - NEAR && i < to + NEAR) near.add(stem)
  }
  return { sentence, near, left: neighbour(all, from, -1), right: neighbour(all, to - 1, 1) }
}

const REACH_NEIGHBOUR = 3

function neighbour(all: readonly Token[], from: number, step: 1 | -1): string | undefined {
  for (let i = from + step; Math.abs(i - from) <= REACH_NEIGHBOUR; i += step) {
    const token = all[i]
    if (token === undefined || token.sentence !== all[from]?.sentence) return undefined
    const stem = contentStem(token)
    if (stem !== undefined) return stem
  }
  return undefined
}

/** The stem of a word that says something; `undefined` for function words, figures and short words. */
export function contentStem(token: Token): string | undefined {
  if (token.digit || token.lower.length < 3 || FUNCTION_WORDS.has(token.lower)) return undefined
  return stemOf(token.lower)
}

/** How often each stem stands in the sentences of some passages. */
export interface StemCounts {
  readonly sentences: number
  readonly counts: ReadonlyMap<string, number>
}

export function countStems(passages: readonly Passage[]): StemCounts {
  const counts = new Map<string, number>()
  let total = 0
  for (const { facts } of passages) {
    total += facts.tokens.sentences.length
    let sentence = -1
    let seen = new Set<string>()
    for (const token of facts.tokens.all) {
      if (token.sentence !== sentence) {
        sentence = token.sentence
        seen = new Set()
      }
      const stem = contentStem(token)
      if (stem === undefined || seen.has(stem)) continue
      seen.add(stem)
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return { sentences: total, counts }
}

export function likeness(caption: Context, text: Context, stems: StemCounts): Likeness {
  const full = Math.log(1 + stems.sentences)
  const weight = (stem: string): number =>
    Math.log(1 + stems.sentences / (stems.counts.get(stem) ?? 1)) / Math.max(full, 1)
  let shared = 0
  let total = 0
  for (const stem of caption.sentence) {
    const w = weight(stem)
    total += w
    if (text.sentence.has(stem)) shared += w
  }
  let near = 0
  for (const stem of caption.near) if (text.near.has(stem)) near++
  const beside =
    Number(caption.left !== undefined && caption.left === text.left) +
    Number(caption.right !== undefined && caption.right === text.right)
  return { shared, near, coverage: total === 0 ? 0 : shared / total, beside }
}
