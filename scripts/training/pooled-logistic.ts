import { type Example, fitLogistic } from './logistic.ts'

/**
 * How far a matter may leave what all matters share: the smaller, the more alike their weights. An own
 * weight of a matter costs 1 / OWN² times as much as a shared one.
 */
const OWN = 0.6

/** An example of one of several matters that are weighed by the same kinds of evidence. */
export interface PooledExample extends Example {
  readonly matter: string
}

/**
 * Weights for each matter, learnt together: what two sentences share says much the same of a count as of a
 * sum of money, and few examples of one matter are not left alone with twenty-five weights. Every
 * feature stands twice, once for all matters and once for its own (Daumé III 2007, “Frustratingly Easy
 * Domain Adaptation”), under one ridge penalty.
 */
export function fitPooled(
  examples: readonly PooledExample[],
  matters: readonly string[],
  size: number,
): ReadonlyMap<string, readonly number[]> {
  const widened = examples.map((example) => {
    const evidence = new Array<number>(size * (matters.length + 1)).fill(0)
    const own = size * (matters.indexOf(example.matter) + 1)
    example.evidence.forEach((value, i) => {
      evidence[i] = value
      evidence[own + i] = value * OWN
    })
    return { ...example, evidence }
  })
  const weights = fitLogistic(widened, size * (matters.length + 1))
  return new Map(
    matters.map((matter, m) => [
      matter,
      Array.from({ length: size }, (_, i) => (weights[i] ?? 0) + OWN * (weights[size * (m + 1) + i] ?? 0)),
    ]),
  )
}
