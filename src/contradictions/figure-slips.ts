import { editDistance } from '../text/nearest.ts'

/** Figures of fewer digits are a slip of each other too easily. */
const LEAST_DIGITS = 2
const LEAST_DIGITS_EDITED = 3

/**
 * True where one figure is the other mistyped: the point shifted (“4.2 million” and “42 million”), two
 * digits in each other's place (“1,214” and “1,241”), one digit dropped, doubled or another among three.
 */
export function isMistyped(a: number, b: number): boolean {
  if (a === b) return false
  const [one, other] = [digitsOf(a), digitsOf(b)]
  const length = Math.min(one.length, other.length)
  if (length < LEAST_DIGITS) return false
  if (one === other || areTransposed(one, other)) return true
  return length >= LEAST_DIGITS_EDITED && one.charAt(0) === other.charAt(0) && editDistance(one, other) <= 1
}

/** What stays of a figure without its point and the noughts at its ends: “42” of 4,200,000 and of 0.42. */
function digitsOf(value: number): string {
  const plain = value.toPrecision(12).replace(/e.*$/, '').replace('.', '')
  return plain.replace(/^0+/, '').replace(/0+$/, '')
}

function areTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}
