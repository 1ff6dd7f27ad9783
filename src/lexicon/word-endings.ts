import { EDGE, ROOT, type WordGraph } from './word-graph.ts'

/** What may still come from a node of the graph on, by the place of the node. Five bytes an edge. */
export interface WordEndings {
  /** The letters that stand anywhere below, a bit each; the upper bits are of the shortest ending. */
  readonly below: Uint32Array
  /** Letters of the longest ending; the top bit is of the shortest. */
  readonly longest: Uint8Array
}

/** The bit under it stays 0: it stands for what is no letter. */
const SHORTEST_SHIFT = 28
const LETTER_BITS = (1 << (SHORTEST_SHIFT - 1)) - 1
const LOW_LENGTH = 15
const TOP_BIT = 128
const LONGEST_BITS = TOP_BIT - 1
/** An ending of more letters than this cannot be packed; no English word has one. */
const MOST_LETTERS = 31

/** Letters of the longest ending below a node. */
export function longestBelow({ longest }: WordEndings, node: number): number {
  return (longest[node] ?? 0) & LONGEST_BITS
}

/** Letters of the shortest ending below a node. */
export function shortestBelow({ below, longest }: WordEndings, node: number): number {
  return ((below[node] ?? 0) >>> SHORTEST_SHIFT) | (((longest[node] ?? 0) & TOP_BIT) >>> 3)
}

/**
 * Packs what comes below each node: goes through the whole graph once.
 * @throws RangeError for a word that is too long
 */
export function packEndings(graph: WordGraph): Uint8Array {
  const bytes = new Uint8Array(graph.length * 5)
  const endings = readEndings(bytes)
  const { below, longest } = endings
  const visit = (node: number): void => {
    if (node === 0 || longest[node] !== 0) return
    let mask = 0
    let short = MOST_LETTERS
    let long = 0
    for (let at = node; ; at++) {
      const edge = graph[at] ?? EDGE.last
      const next = edge >>> EDGE.nextShift
      visit(next)
      mask |= (1 << (edge & EDGE.letter)) | ((below[next] ?? 0) & LETTER_BITS)
      short = Math.min(short, (edge & EDGE.final) !== 0 ? 1 : 1 + shortestBelow(endings, next))
      long = Math.max(long, 1 + longestBelow(endings, next))
      if ((edge & EDGE.last) !== 0) break
    }
    if (long > MOST_LETTERS) throw new RangeError(`an ending of ${long} letters is too long to be packed`)
    below[node] = mask | ((short & LOW_LENGTH) << SHORTEST_SHIFT)
    longest[node] = long | (short > LOW_LENGTH ? TOP_BIT : 0)
  }
  visit(ROOT)
  return bytes
}

export function readEndings(bytes: Uint8Array): WordEndings {
  const edges = bytes.length / 5
  return {
    below: new Uint32Array(bytes.buffer, bytes.byteOffset, edges),
    longest: bytes.subarray(edges * 4),
  }
}
