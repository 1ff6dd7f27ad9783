import { solve } from './logistic.ts'

/** Alternatives of which those that are right are known: the evidence of each, in one order. */
export interface Choice {
  readonly right: readonly (readonly number[])[]
  readonly wrong: readonly (readonly number[])[]
}

const ROUNDS = 15

/**
 * Conditional logit (McFadden 1974) by Newton’s method with a ridge penalty: weights under which the odds of
 * an alternative, against the others of its choice, are the exponent of its weighed evidence. Where several
 * are right, it is the most likely of them that counts.
 * @param ridge half the inverse variance that weights are thought to have
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  size: number,
  ridge: number,
): readonly number[] {
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -ridge * weight)
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? ridge : 0) as number),
    )
    for (const choice of choices) addChoice(choice, weights, gradient, hessian)
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}

function addChoice(
  { right, wrong }: Choice,
  weights: readonly number[],
  gradient: number[],
  hessian: readonly number[][],
): void {
  const best = likeliest(right, weights)
  if (best === undefined) return
  const all = [best, ...wrong]
  const scores = all.map((evidence) => scoreOf(evidence, weights))
  const top = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - top))
  const total = exponents.reduce((sum, value) => sum + value, 0)
  const mean = weights.map((_, i) =>
    all.reduce((sum, evidence, n) => sum + ((exponents[n] ?? 0) / total) * (evidence[i] ?? 0), 0),
  )
  for (const [i, expected] of mean.entries()) gradient[i] = (gradient[i] ?? 0) + (best[i] ?? 0) - expected
  for (const [n, evidence] of all.entries()) {
    const chance = (exponents[n] ?? 0) / total
    for (const [i, row] of hessian.entries()) {
      const off = chance * ((evidence[i] ?? 0) - (mean[i] ?? 0))
      if (off === 0) continue
      for (let j = 0; j < row.length; j++)
        row[j] = (row[j] ?? 0) + off * ((evidence[j] ?? 0) - (mean[j] ?? 0))
    }
  }
}

function likeliest(
  alternatives: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] | undefined {
  let best: readonly number[] | undefined
  for (const one of alternatives) {
    if (best === undefined || scoreOf(one, weights) > scoreOf(best, weights)) best = one
  }
  return best
}

function scoreOf(evidence: readonly number[], weights: readonly number[]): number {
  return evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

/** Of some choices the share where what stands first is right. */
export function shareRight(choices: readonly Choice[], weights: readonly number[]): number {
  const firsts = choices.filter(({ right, wrong }) => {
    const [best, rival] = [right, wrong].map((list) =>
      Math.max(...list.map((evidence) => scoreOf(evidence, weights))),
    )
    return (best ?? 0) > (rival ?? 0)
  })
  return firsts.length / Math.max(1, choices.length)
}
