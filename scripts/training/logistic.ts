/** One judged case: its evidence and what it was. */
export interface Example {
  readonly evidence: readonly number[]
  readonly isTypo: boolean
  /** How many cases it stands for. */
  readonly weight: number
  /** What a person needs to see to judge the case. */
  readonly label: string
}

const ROUNDS = 12
const RIDGE = 1

/** Logistic regression with a ridge penalty, by Newton's method. */
export function fitLogistic(examples: readonly Example[], size: number): readonly number[] {
  let weights: readonly number[] = new Array<number>(size).fill(0)
  // Most features of most examples are nought where many are looked at.
  const present = examples.map(({ evidence }) =>
    [...evidence.keys()].filter((i) => i < size && evidence[i] !== 0),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: number[] = weights.map((weight) => -RIDGE * weight)
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? RIDGE : 0) as number),
    )
    for (const [n, { evidence, isTypo, weight }] of examples.entries()) {
      const set = present[n] ?? []
      let score = 0
      for (const i of set) score += (evidence[i] ?? 0) * (weights[i] ?? 0)
      const chance = 1 / (1 + Math.exp(-score))
      const error = weight * ((isTypo ? 1 : 0) - chance)
      const spread = weight * chance * (1 - chance)
      for (const i of set) {
        const value = evidence[i] ?? 0
        gradient[i] = (gradient[i] ?? 0) + error * value
        const row = hessian[i] ?? []
        for (const j of set) row[j] = (row[j] ?? 0) + spread * value * (evidence[j] ?? 0)
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}

/** Solves a small system of linear equations by elimination with pivots. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column; i < size; i++) {
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i
    }
    const top = rows[pivot] ?? []
    rows[pivot] = rows[column] ?? []
    rows[column] = top
    for (let i = 0; i < size; i++) {
      const row = rows[i]
      if (i === column || row === undefined) continue
      const factor = (row[column] ?? 0) / (top[column] ?? 1)
      for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
