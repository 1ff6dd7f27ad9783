import { hashLower } from '../../rules/confused-word/context.ts'
import type { Article } from './corpus.ts'
import { tokensOf } from './tokens.ts'

/** Words that get a class: the commonest. */
const CLASSED_WORDS = 12_000
/** Words whose places beside a word say what kind it is: the commonest. */
const LANDMARKS = 250
const CLASSES = 120
const ROUNDS = 8
/** Words that stand less often say too little of themselves. */
const LEAST_SEEN = 12

/**
 * Sorts the commonest words into classes by the words beside them: spherical k-means over how often
 * each landmark stands before and after, relative to chance (Schütze 1995). Deterministic: the first
 * centres are words spread over the ranks.
 * @returns the class, 1 to `CLASSES`, by the number that the reader of contexts has for the word
 */
export function classifyWords(articles: () => Iterable<Article>): ReadonlyMap<number, number> {
  const words = commonest(articles())
  const vectors = neighbourVectors(articles(), words)
  const classOf = cluster(vectors, words.length)
  return new Map(words.map((word, i) => [hashLower(word, 0, word.length), (classOf[i] ?? 0) + 1]))
}

function commonest(articles: Iterable<Article>): readonly string[] {
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const { word } of tokensOf(article.text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CLASSED_WORDS)
    .map(([word]) => word)
}

const SIZE = LANDMARKS * 2

function neighbourVectors(articles: Iterable<Article>, words: readonly string[]): Float32Array {
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  const vectors = new Float32Array(words.length * SIZE)
  for (const article of articles) {
    let left: number | undefined
    for (const token of tokensOf(article.text)) {
      const right = ranks.get(token.word)
      if (token.joined && left !== undefined && right !== undefined) {
        if (left < LANDMARKS) vectors[right * SIZE + left] = (vectors[right * SIZE + left] ?? 0) + 1
        if (right < LANDMARKS) {
          const place = left * SIZE + LANDMARKS + right
          vectors[place] = (vectors[place] ?? 0) + 1
        }
      }
      left = right
    }
  }
  weighAgainstChance(vectors, words.length)
  return vectors
}

/** Counts become the roots of how much they are above chance, and vectors get the length 1. */
function weighAgainstChance(vectors: Float32Array, count: number): void {
  const columns = new Float64Array(SIZE)
  const rows = new Float64Array(count)
  vectors.forEach((value, at) => {
    columns[at % SIZE] = (columns[at % SIZE] ?? 0) + value
    const row = Math.floor(at / SIZE)
    rows[row] = (rows[row] ?? 0) + value
  })
  const all = rows.reduce((sum, value) => sum + value, 0)
  for (let row = 0; row < count; row++) {
    let squares = 0
    for (let at = row * SIZE; at < (row + 1) * SIZE; at++) {
      const expected = ((rows[row] ?? 0) * (columns[at % SIZE] ?? 0)) / Math.max(1, all)
      const value = expected === 0 ? 0 : Math.sqrt(Math.log1p((vectors[at] ?? 0) / expected))
      vectors[at] = value
      squares += value * value
    }
    const length = Math.sqrt(squares) || 1
    for (let at = row * SIZE; at < (row + 1) * SIZE; at++) vectors[at] = (vectors[at] ?? 0) / length
  }
}

function cluster(vectors: Float32Array, count: number): Uint8Array {
  const centres = new Float32Array(CLASSES * SIZE)
  for (let c = 0; c < CLASSES; c++) {
    // Most classes begin among the commonest words, where the kinds are.
    const seed = Math.min(count - 1, Math.floor(count * (c / CLASSES) ** 3))
    centres.set(vectors.subarray(seed * SIZE, (seed + 1) * SIZE), c * SIZE)
  }
  const classOf = new Uint8Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) classOf[i] = nearest(vectors, i, centres)
    centres.fill(0)
    for (let i = 0; i < count; i++) {
      const base = (classOf[i] ?? 0) * SIZE
      for (let k = 0; k < SIZE; k++)
        centres[base + k] = (centres[base + k] ?? 0) + (vectors[i * SIZE + k] ?? 0)
    }
    normalise(centres)
  }
  return classOf
}

function nearest(vectors: Float32Array, i: number, centres: Float32Array): number {
  let best = 0
  let most = -1
  for (let c = 0; c < CLASSES; c++) {
    let dot = 0
    for (let k = 0; k < SIZE; k++) dot += (vectors[i * SIZE + k] ?? 0) * (centres[c * SIZE + k] ?? 0)
    if (dot > most) {
      most = dot
      best = c
    }
  }
  return best
}

function normalise(centres: Float32Array): void {
  for (let c = 0; c < CLASSES; c++) {
    let squares = 0
    for (let k = 0; k < SIZE; k++) squares += (centres[c * SIZE + k] ?? 0) ** 2
    const length = Math.sqrt(squares) || 1
    for (let k = 0; k < SIZE; k++) centres[c * SIZE + k] = (centres[c * SIZE + k] ?? 0) / length
  }
}
