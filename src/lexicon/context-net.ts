import type { ContextNet } from '../rule/lexicon.ts'
import { placeAmong } from '../text/place-among.ts'

/** The sizes of a network: tokens of words and of kinds, numbers of a token, tokens on either side, hidden units, words told apart. */
export interface NetShape {
  readonly words: number
  readonly kinds: number
  readonly width: number
  readonly reach: number
  readonly hidden: number
  readonly outputs: number
}

/**
 * A network with one hidden layer of rectified units: the numbers of the tokens around a word, side by side,
 * give the hidden units, these a score for each word (Bengio et al. 2003, read from both sides).
 */
export interface NetTables {
  readonly shape: NetShape
  /** The numbers of the words (`hashLower`), in order; token `i` is word `i`, the kinds follow. */
  readonly wordNumbers: Uint32Array
  /** By token, `width` each: steps, and what a step is worth. */
  readonly embeddings: Int8Array
  readonly scales: Float32Array
  /** By hidden unit: `2 * reach * width` weights in steps, and what a step is worth; and its bias. */
  readonly hidden: Int8Array
  readonly hiddenScales: Float32Array
  readonly hiddenBias: Float32Array
  /** By output: `hidden` weights, so that scores are table steps; and its bias. */
  readonly output: Float32Array
  readonly outputBias: Float32Array
  /** By direction, the output of the word that is written; `NO_OUTPUT` where the network does not know the direction. */
  readonly outputOf: Uint16Array
  readonly askedFrom: Int16Array
  readonly thresholds: Int16Array
}

export const NO_OUTPUT = 0xffff
const FIXED_WORDS = 7

/** Packs a network one table after another, each from a multiple of four bytes on; before them its sizes. */
export function packContextNet(tables: NetTables): Uint8Array {
  const { words, kinds, width, reach, hidden, outputs } = tables.shape
  const head = Uint32Array.of(tables.outputOf.length, words, kinds, width, reach, hidden, outputs)
  const parts = [
    head,
    tables.wordNumbers,
    tables.scales,
    tables.hiddenScales,
    tables.hiddenBias,
    tables.output,
    tables.outputBias,
    tables.outputOf,
    tables.askedFrom,
    tables.thresholds,
    tables.embeddings,
    tables.hidden,
  ]
  const bytes = new Uint8Array(parts.reduce((end, part) => end + aligned(part.byteLength), 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** Reads a packed network where it lies; no bytes give one that knows no direction. */
export function readContextNet(packed: Uint8Array): ContextNet {
  return packed.length < FIXED_WORDS * 4 ? NO_NET : openNet(unpackContextNet(packed))
}

const NO_NET: ContextNet = {
  knows: () => false,
  askedFrom: new Int16Array(0),
  thresholds: new Int16Array(0),
  reach: 0,
  tokenOf: () => -1,
  tokenOfKind: () => 0,
  read: () => {},
  stepsAgainst: () => 0,
}

/** The tables of a packed network, where they lie. */
export function unpackContextNet({ buffer, byteOffset }: Uint8Array): NetTables {
  let at = byteOffset
  const take = <T>(
    make: new (buffer: ArrayBufferLike, at: number, length: number) => T,
    length: number,
    size: number,
  ): T => {
    const part = new make(buffer, at, length)
    at += aligned(length * size)
    return part
  }
  const [directions = 0, words = 0, kinds = 0, width = 0, reach = 0, hidden = 0, outputs = 0] = take(
    Uint32Array,
    FIXED_WORDS,
    4,
  )
  return {
    shape: { words, kinds, width, reach, hidden, outputs },
    wordNumbers: take(Uint32Array, words, 4),
    scales: take(Float32Array, words + kinds, 4),
    hiddenScales: take(Float32Array, hidden, 4),
    hiddenBias: take(Float32Array, hidden, 4),
    output: take(Float32Array, outputs * hidden, 4),
    outputBias: take(Float32Array, outputs, 4),
    outputOf: take(Uint16Array, directions, 2),
    askedFrom: take(Int16Array, directions, 2),
    thresholds: take(Int16Array, directions, 2),
    embeddings: take(Int8Array, (words + kinds) * width, 1),
    hidden: take(Int8Array, hidden * 2 * reach * width, 1),
  }
}

/** The network over its tables. */
export function openNet(tables: NetTables): ContextNet {
  const { shape, outputOf, askedFrom, thresholds, output, outputBias } = tables
  const hidden = new Float32Array(shape.hidden)
  const slots = 2 * shape.reach
  const inputs = { steps: new Int8Array(slots * shape.width), scales: new Float32Array(slots) }
  const score = (word: number): number => {
    let sum = outputBias[word] ?? 0
    const from = word * shape.hidden
    for (let j = 0; j < hidden.length; j++) sum += (output[from + j] ?? 0) * (hidden[j] ?? 0)
    return sum
  }
  return {
    knows: (direction) => (outputOf[direction] ?? NO_OUTPUT) !== NO_OUTPUT,
    askedFrom,
    thresholds,
    reach: shape.reach,
    tokenOf: (word) => placeAmong(tables.wordNumbers, word),
    tokenOfKind: (kind) => shape.words + kind,
    read(tokens) {
      readInputs(tables, tokens, inputs)
      readHidden(tables, inputs, hidden)
    },
    stepsAgainst: (direction) =>
      Math.round(score(outputOf[direction ^ 1] ?? 0) - score(outputOf[direction] ?? 0)),
  }
}

/** What stands around a word: the numbers of its tokens in steps, side by side, and what a step of each token is worth. */
interface NetInputs {
  readonly steps: Int8Array
  readonly scales: Float32Array
}

function readInputs({ shape, embeddings, scales }: NetTables, tokens: Uint16Array, inputs: NetInputs): void {
  const { width } = shape
  for (let slot = 0; slot < inputs.scales.length; slot++) {
    const token = tokens[slot] ?? 0
    inputs.scales[slot] = scales[token] ?? 0
    inputs.steps.set(embeddings.subarray(token * width, (token + 1) * width), slot * width)
  }
}

/** Whole numbers as long as it may be: of others V8 makes an object each, before it has optimized this. */
function readHidden(tables: NetTables, { steps, scales }: NetInputs, hidden: Float32Array): void {
  const { hidden: weights, hiddenScales, hiddenBias } = tables
  const { width } = tables.shape
  for (let j = 0; j < hidden.length; j++) {
    let sum = 0
    const from = j * steps.length
    for (let slot = 0; slot < scales.length; slot++) {
      let ofToken = 0
      const end = (slot + 1) * width
      for (let i = slot * width; i < end; i++) ofToken += (weights[from + i] ?? 0) * (steps[i] ?? 0)
      sum += ofToken * (scales[slot] ?? 0)
    }
    hidden[j] = Math.max(0, (hiddenBias[j] ?? 0) + (hiddenScales[j] ?? 0) * sum)
  }
}
