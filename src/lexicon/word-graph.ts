/**
 * The words that may be suggested, as a minimal acyclic graph of letters: one 32-bit number an
 * edge. Letters are a–z and the apostrophe; the form with its capitals is found by the tables.
 */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz'"

/**
 * Edge: 5 bits of letter, a bit when a word ends here, a bit on the last edge of a node, 8 bits of
 * the weight of the commonest word that goes this way, the place of the next node.
 */
export const EDGE = {
  letter: 31,
  final: 32,
  last: 64,
  weightShift: 7,
  weightMask: 255,
  nextShift: 15,
} as const

/** Steps of weight to a nat. */
export const WEIGHT_STEPS = 16

/** The edges of the graph; those of a node lie side by side. The root node lies at 1; a node at 0 has no edges. */
export type WordGraph = Uint32Array

export const ROOT = 1

/** The letters of a path through the graph, whose first stands at 1. */
export function spell(path: Uint8Array, depth: number): string {
  let word = ''
  for (let i = 1; i <= depth; i++) word += LETTERS.charAt(path[i] ?? 0)
  return word
}

interface Node {
  readonly edges: Map<number, Node>
  final: boolean
  place: number
}

/** True when a word can stand in the graph. */
export function isGraphWord(word: string): boolean {
  return /^[a-z][a-z']*$/.test(word)
}

/**
 * Builds the minimal graph from sorted words (Daciuk, Mihov, Watson and Watson 2000).
 * @param words sorted by code unit, each once, of the letters of the graph
 * @param weightOf how much a word's frequency speaks for it, in nats from 0 to 15
 */
export function packGraph(words: Iterable<string>, weightOf: (word: string) => number): Uint8Array {
  const all = [...words]
  const graph = readGraph(buildGraph(all))
  for (const word of all) weigh(graph, word, weightOf(word))
  return new Uint8Array(graph.buffer)
}

/** Raises the weight of the edges of a word to at least its own. */
function weigh(graph: WordGraph, word: string, weight: number): void {
  const steps = Math.max(0, Math.min(EDGE.weightMask, Math.ceil(weight * WEIGHT_STEPS)))
  let node = ROOT
  for (const char of word) {
    const letter = LETTERS.indexOf(char)
    let at = node
    while (((graph[at] ?? 0) & EDGE.letter) !== letter) at++
    const edge = graph[at] ?? 0
    const present = (edge >>> EDGE.weightShift) & EDGE.weightMask
    if (steps > present) {
      graph[at] = (edge & ~(EDGE.weightMask << EDGE.weightShift)) | (steps << EDGE.weightShift)
    }
    node = edge >>> EDGE.nextShift
  }
}

function buildGraph(words: Iterable<string>): Uint8Array {
  const root = newNode()
  const register = new Map<string, Node>()
  let trail: { readonly parent: Node; readonly letter: number; readonly child: Node }[] = []
  let previous = ''
  let ids = 0
  const settle = (down: number): void => {
    while (trail.length > down) {
      const step = trail.pop()
      if (step === undefined) return
      const key = signature(step.child)
      const known = register.get(key)
      if (known !== undefined) step.parent.edges.set(step.letter, known)
      else {
        step.child.place = ++ids
        register.set(key, step.child)
      }
    }
  }
  for (const word of words) {
    let shared = 0
    while (shared < word.length && word[shared] === previous[shared]) shared++
    settle(shared)
    let node = trail.at(-1)?.child ?? root
    for (const char of word.slice(shared)) {
      const letter = LETTERS.indexOf(char)
      const child = newNode()
      node.edges.set(letter, child)
      trail = [...trail, { parent: node, letter, child }]
      node = child
    }
    node.final = true
    previous = word
  }
  settle(0)
  return layOut(root)
}

function newNode(): Node {
  return { edges: new Map(), final: false, place: 0 }
}

/** Two settled nodes with the same signature spell the same endings. */
function signature(node: Node): string {
  let key = node.final ? '!' : ''
  for (const [letter, child] of node.edges) key += `${letter}:${child.place},`
  return key
}

function layOut(root: Node): Uint8Array {
  const places = new Map<Node, number>()
  const order: Node[] = []
  let size = ROOT
  const visit = (node: Node): void => {
    if (places.has(node)) return
    places.set(node, node.edges.size === 0 ? 0 : size)
    size += node.edges.size
    order.push(node)
    for (const child of node.edges.values()) visit(child)
  }
  visit(root)
  if (size >= 2 ** (32 - EDGE.nextShift)) throw new Error(`${size} edges are too many for the graph`)
  const edges = new Uint32Array(size)
  for (const node of order) {
    let at = places.get(node) ?? 0
    let left = node.edges.size
    for (const [letter, child] of node.edges) {
      const flags = (child.final ? EDGE.final : 0) | (--left === 0 ? EDGE.last : 0)
      edges[at++] = letter | flags | ((places.get(child) ?? 0) << EDGE.nextShift)
    }
  }
  return new Uint8Array(edges.buffer)
}

export function readGraph(bytes: Uint8Array): WordGraph {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}
