/** A row for the logistic regression: hashed marks, and whether it is furniture. */
export interface Sample {
  readonly marks: Int32Array
  readonly positive: boolean
  readonly weight: number
  readonly publisher: string
}

export interface LogisticSettings {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly penalty: number
  /** Publishers that a mark must stand with to be weighed. */
  readonly publishers: number
}

export interface LogisticModel {
  readonly bias: number
  readonly weights: Float64Array
}

/**
 * Logistic regression over hashed marks, by stochastic gradient descent with a rate for each weight
 * (AdaGrad; Duchi, Hazan and Singer 2011). Marks of few publishers are left out, so that no site is
 * learnt by heart. The same samples give the same weights.
 */
export function trainLogistic(samples: readonly Sample[], settings: LogisticSettings): LogisticModel {
  const mask = (1 << settings.bits) - 1
  const known = commonMarks(samples, settings.publishers)
  const weights = new Float64Array(mask + 1)
  const squares = new Float64Array(mask + 1).fill(1e-8)
  let bias = 0
  let biasSquare = 1e-8
  const order = samples.map((_, i) => i)
  const random = generator(17)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const sample = samples[index]
      if (sample === undefined || sample.marks.length === 0) continue
      const slots = [
        ...new Set([...sample.marks].filter((mark) => known.has(mark)).map((mark) => mark & mask)),
      ]
      const scale = 1 / Math.sqrt(Math.max(1, slots.length))
      let sum = bias
      for (const slot of slots) sum += (weights[slot] ?? 0) * scale
      const error = (1 / (1 + Math.exp(-sum)) - (sample.positive ? 1 : 0)) * sample.weight
      biasSquare += error * error
      bias -= (settings.rate * error) / Math.sqrt(biasSquare)
      for (const slot of slots) {
        const gradient = error * scale + settings.penalty * (weights[slot] ?? 0)
        squares[slot] = (squares[slot] ?? 0) + gradient * gradient
        weights[slot] = (weights[slot] ?? 0) - (settings.rate * gradient) / Math.sqrt(squares[slot] ?? 1)
      }
    }
  }
  return { bias, weights }
}

function commonMarks(samples: readonly Sample[], least: number): ReadonlySet<number> {
  const seen = new Map<number, Set<string>>()
  for (const { marks, publisher } of samples) {
    for (const mark of marks) {
      const publishers = seen.get(mark)
      if (publishers === undefined) seen.set(mark, new Set([publisher]))
      else if (publishers.size < least) publishers.add(publisher)
    }
  }
  const common = new Set<number>()
  for (const [mark, publishers] of seen) if (publishers.size >= least) common.add(mark)
  return common
}

/** Pseudo-random numbers in [0, 1) (mulberry32, Ettinger), the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
}
