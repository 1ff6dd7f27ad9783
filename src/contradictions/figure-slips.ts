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

/** “$2.4 million” and “$4.4 million”, not “$4 million”: a slip keeps the scale, the point and the number of digits. */
export function areOfOneShape(a: Figure, b: Figure): boolean {
  return a.scale === b.scale && shapeOf(a.value) === shapeOf(b.value)
}

/** A number, and “million” where that is written out. */
interface Figure {
  readonly value: number
  readonly scale?: string
}

/** Digits before the point and after it, of what stands before “million”: “3.1” of 120,400,000 and of 120.4. */
function shapeOf(value: number): string {
  const mantissa = value < 1000 ? value : value / 1000 ** Math.floor(Math.log10(value) / 3)
  const [whole = '', part = ''] = String(Number(mantissa.toPrecision(12))).split('.')
  return `${whole.length}.${part.length}`
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
