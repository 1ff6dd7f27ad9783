import { EDGE, ROOT, type WordGraph } from './word-graph.ts'

/** The words of a graph one behind the other, to be held against a misspelling. */
export interface WordTable {
  readonly count: number
  /** Places in `LETTERS`; those of the word `i` from `starts[i]` up to `starts[i + 1]`. */
  readonly letters: Uint8Array
  readonly starts: Uint32Array
  /** The letters of each word, a bit each. */
  readonly masks: Uint32Array
  /** How much the frequency of each speaks for it at the most, in steps of `WEIGHT_STEPS`. */
  readonly weights: Uint8Array
}

/** All words of a graph, in its order. */
export function wordTable(graph: WordGraph): WordTable {
  let letters = new Uint8Array(FIRST_SIZE * 8)
  let starts = new Uint32Array(FIRST_SIZE)
  let masks = new Uint32Array(FIRST_SIZE)
  let weights = new Uint8Array(FIRST_SIZE)
  let word = 0
  let at = 0
  eachWord(graph, (path, length, weight) => {
    if (word + 2 > starts.length || at + length > letters.length) {
      letters = twice(letters)
      starts = twice(starts)
      masks = twice(masks)
      weights = twice(weights)
    }
    let mask = 0
    for (let i = 0; i < length; i++) {
      const letter = path[i] ?? 0
      letters[at++] = letter
      mask |= 1 << letter
    }
    masks[word] = mask
    weights[word] = weight
    starts[++word] = at
  })
  return { count: word, letters, starts, masks, weights }
}

/** Words that there is room for at first: those of the lexicon, with some to spare. */
const FIRST_SIZE = 100_000

function twice<T extends Uint8Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}

function eachWord(graph: WordGraph, visit: (path: Uint8Array, length: number, weight: number) => void): void {
  const path = new Uint8Array(64)
  const down = (node: number, depth: number, above: number): void => {
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      const weight = Math.min(above, (edge >>> EDGE.weightShift) & EDGE.weightMask)
      path[depth] = edge & EDGE.letter
      if ((edge & EDGE.final) !== 0) visit(path, depth + 1, weight)
      const next = edge >>> EDGE.nextShift
      if (next !== 0) down(next, depth + 1, weight)
      if ((edge & EDGE.last) !== 0) return
    }
  }
  down(ROOT, 0, EDGE.weightMask)
}
