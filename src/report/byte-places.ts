/** A place as reviewdog counts: lines end at LF only, columns count UTF-8 bytes, both from 1. */
export interface BytePlace {
  readonly line: number
  readonly column: number
}

const STRIDE = 1024

/**
 * Turns UTF-16 offsets of a text into lines and byte columns. Bytes are summed up once every 1,024
 * units, so that a question costs no more than one stride whatever the length of the line.
 */
export function indexBytes(text: string): (offset: number) => BytePlace {
  const sums = [0]
  const starts = [0]
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && i % STRIDE === 0) sums.push(bytes)
    bytes += bytesOfUnit(text, i)
    if (text.charCodeAt(i) === 10) starts.push(i + 1)
  }
  const bytesBefore = (offset: number): number => {
    const stride = Math.min(Math.floor(offset / STRIDE), sums.length - 1)
    let sum = sums[stride] ?? 0
    for (let i = stride * STRIDE; i < offset; i++) sum += bytesOfUnit(text, i)
    return sum
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: bytesBefore(offset) - bytesBefore(starts[low] ?? 0) + 1 }
  }
}

/** A surrogate pair is four bytes, counted half by half, so that no place inside it is lost. */
function bytesOfUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return isPaired(text, at, unit) ? 2 : 3
}

function isPaired(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit < 0xdc00) return isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff)
  if (unit >= 0xdc00 && unit < 0xe000) return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)
  return false
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high
}
