import { lcg, type NetExamples } from './net-examples.ts'

/** Numbers of a token, and hidden units. */
const WIDTH = 20
const HIDDEN = 64
const EPOCHS = 3
/** The rate of the first lesson; it falls to a tenth by the last. */
const RATE = 0.05
/** The share of words that are shown as unknown, so that unknown ones mean something. */
const UNKNOWN = 0.1
/** Lessons after which the weights that all tokens share are changed. */
const BATCH = 16
/** What a gradient is measured against before there were any. */
const START = 0.05
/** Errors below this teach nothing. */
const LEAST_ERROR = 1e-4

/** A trained network in floating point; see `NetTables` for the shapes. */
export interface TrainedNet {
  readonly width: number
  readonly hidden: number
  readonly embeddings: Float32Array
  readonly hiddenWeights: Float32Array
  readonly hiddenBias: Float32Array
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

/**
 * Teaches a network to tell which word was left out, from the tokens around it: softmax over the words, stochastic
 * gradient descent with steps that shrink weight by weight (AdaGrad, Duchi et al. 2011). Deterministic.
 * @param tokens how many there are
 * @param unknown the token that takes the place of a word now and then
 */
export function learnNet(
  { outputs, tokens: around, count }: NetExamples,
  { tokens, unknown, slots, words }: { tokens: number; unknown: number; slots: number; words: number },
): TrainedNet {
  const random = lcg(777)
  const inputs = slots * WIDTH
  const draw = (length: number, spread: number): Parameter => ({
    values: Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * spread),
    squares: new Float32Array(length).fill(START),
    slopes: new Float32Array(length),
  })
  const none = (length: number): Parameter => draw(length, 0)
  const embeddings = draw(tokens * WIDTH, 0.3)
  const hidden = draw(HIDDEN * inputs, 2 / Math.sqrt(inputs))
  const hiddenBias = none(HIDDEN)
  const output = draw(words * HIDDEN, 0.2)
  const outputBias = none(words)
  hiddenBias.values.fill(0.1)
  const layer = { hidden, hiddenBias, output, outputBias }
  const read = new Uint16Array(slots)
  const slate = {
    x: new Float32Array(inputs),
    slopes: new Float32Array(inputs),
    units: new Float32Array(HIDDEN),
    unitSlopes: new Float32Array(HIDDEN),
    shares: new Float32Array(words),
  }
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (let k = 0; k < count; k++) {
      const rate = RATE * (1 - (0.9 * (epoch * count + k)) / (EPOCHS * count))
      const example = order[k] ?? 0
      for (let slot = 0; slot < slots; slot++) {
        const token = around[example * slots + slot] ?? 0
        read[slot] = token < unknown && random() < UNKNOWN ? unknown : token
      }
      lookUp(embeddings.values, read, slate.x)
      loss += descend(outputs[example] ?? 0, layer, slate)
      for (let slot = 0; slot < slots; slot++)
        changeRow(embeddings, read[slot] ?? 0, slate.slopes, slot * WIDTH, rate)
      if (k % BATCH === BATCH - 1) for (const each of Object.values(layer)) change(each, rate)
    }
    console.log(`network, lesson ${epoch + 1}: loss ${(loss / count).toFixed(4)} over ${count} words`)
  }
  return {
    width: WIDTH,
    hidden: HIDDEN,
    embeddings: embeddings.values,
    hiddenWeights: hidden.values,
    hiddenBias: hiddenBias.values,
    output: output.values,
    outputBias: outputBias.values,
  }
}

/** Weights, what their gradients squared add up to, and the gradients since they were last changed. */
interface Parameter {
  readonly values: Float32Array
  readonly squares: Float32Array
  readonly slopes: Float32Array
}

type Layers = Readonly<Record<'hidden' | 'hiddenBias' | 'output' | 'outputBias', Parameter>>

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
}

function lookUp(embeddings: Float32Array, read: Uint16Array, x: Float32Array): void {
  for (let slot = 0; slot < read.length; slot++) {
    const from = (read[slot] ?? 0) * WIDTH
    for (let d = 0; d < WIDTH; d++) x[slot * WIDTH + d] = embeddings[from + d] ?? 0
  }
}

/** What one lesson is worked out in. */
interface Slate {
  /** The numbers of the tokens, and the gradients of them. */
  readonly x: Float32Array
  readonly slopes: Float32Array
  readonly units: Float32Array
  readonly unitSlopes: Float32Array
  /** The share of each word. */
  readonly shares: Float32Array
}

/**
 * Adds the gradients of one lesson, and fills in those of the inputs.
 * @returns the loss, in nats
 */
function descend(right: number, layers: Layers, slate: Slate): number {
  const { shares, slopes, units, unitSlopes } = slate
  readHidden(layers, slate)
  readShares(layers, slate)
  unitSlopes.fill(0)
  for (let word = 0; word < shares.length; word++) {
    const error = (shares[word] ?? 0) - (word === right ? 1 : 0)
    if (Math.abs(error) >= LEAST_ERROR) teachOutput(word, error, layers, slate)
  }
  slopes.fill(0)
  for (let j = 0; j < HIDDEN; j++) if ((units[j] ?? 0) > 0) teachHidden(j, layers, slate)
  return -Math.log((shares[right] ?? 0) + 1e-12)
}

function readHidden({ hidden, hiddenBias }: Layers, { x, units }: Slate): void {
  const { values } = hidden
  for (let j = 0; j < HIDDEN; j++) {
    let sum = hiddenBias.values[j] ?? 0
    const from = j * x.length
    for (let i = 0; i < x.length; i++) sum += (values[from + i] ?? 0) * (x[i] ?? 0)
    units[j] = Math.max(0, sum)
  }
}

function readShares({ output, outputBias }: Layers, { units, shares }: Slate): void {
  let most = Number.NEGATIVE_INFINITY
  for (let word = 0; word < shares.length; word++) {
    let sum = outputBias.values[word] ?? 0
    for (let j = 0; j < HIDDEN; j++) sum += (output.values[word * HIDDEN + j] ?? 0) * (units[j] ?? 0)
    shares[word] = sum
    most = Math.max(most, sum)
  }
  let total = 0
  for (let word = 0; word < shares.length; word++) {
    const share = Math.exp((shares[word] ?? 0) - most)
    shares[word] = share
    total += share
  }
  for (let word = 0; word < shares.length; word++) shares[word] = (shares[word] ?? 0) / total
}

function teachOutput(
  word: number,
  error: number,
  { output, outputBias }: Layers,
  { units, unitSlopes }: Slate,
): void {
  outputBias.slopes[word] = (outputBias.slopes[word] ?? 0) + error
  const from = word * HIDDEN
  for (let j = 0; j < HIDDEN; j++) {
    const unit = units[j] ?? 0
    if (unit === 0) continue
    unitSlopes[j] = (unitSlopes[j] ?? 0) + error * (output.values[from + j] ?? 0)
    output.slopes[from + j] = (output.slopes[from + j] ?? 0) + error * unit
  }
}

function teachHidden(j: number, { hidden, hiddenBias }: Layers, { x, slopes, unitSlopes }: Slate): void {
  const slope = unitSlopes[j] ?? 0
  hiddenBias.slopes[j] = (hiddenBias.slopes[j] ?? 0) + slope
  const from = j * x.length
  for (let i = 0; i < x.length; i++) {
    hidden.slopes[from + i] = (hidden.slopes[from + i] ?? 0) + slope * (x[i] ?? 0)
    slopes[i] = (slopes[i] ?? 0) + slope * (hidden.values[from + i] ?? 0)
  }
}

function change({ values, squares, slopes }: Parameter, rate: number): void {
  for (let i = 0; i < values.length; i++) {
    const slope = slopes[i] ?? 0
    if (slope === 0) continue
    const square = (squares[i] ?? 0) + slope * slope
    squares[i] = square
    values[i] = (values[i] ?? 0) - (rate * slope) / Math.sqrt(square)
    slopes[i] = 0
  }
}

function changeRow(
  { values, squares }: Parameter,
  row: number,
  slopes: Float32Array,
  from: number,
  rate: number,
): void {
  for (let d = 0; d < WIDTH; d++) {
    const slope = slopes[from + d] ?? 0
    const at = row * WIDTH + d
    const square = (squares[at] ?? 0) + slope * slope
    squares[at] = square
    values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(square)
  }
}
