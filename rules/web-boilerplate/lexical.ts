/** Weights of hashed marks: what a block's own words say of it. */
export interface LexicalModel {
  readonly bias: number
  /** A power of two of them; a mark's low bits are its place. */
  readonly weights: Int8Array
  /** What a weight of 1 stands for. */
  readonly scale: number
}

/** The lean of long prose: it is story, whatever its words. */
const PROSE_LEAN = -6
const FURTHEST = 6

/** The log odds, from a block's words alone, that it is furniture. */
export function leanOf(model: LexicalModel, marks: Int32Array): number {
  if (marks.length === 0) return PROSE_LEAN
  const mask = model.weights.length - 1
  let sum = 0
  let known = 0
  for (const mark of marks) {
    const weight = model.weights[mark & mask] ?? 0
    if (weight === 0) continue
    sum += weight
    known++
  }
  const lean = model.bias + (sum * model.scale) / Math.sqrt(Math.max(1, known))
  return Math.max(-FURTHEST, Math.min(FURTHEST, lean))
}
