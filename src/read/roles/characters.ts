import { isDigit } from '../../text/ascii.ts'

/** Classes of UTF-16 code units, for scans that look at every one. `NaN` (past the end) is in none of them. */

/** White space and control units: what parts words; line breaks too. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return code === 0x85
  if (code === 0xa0) return true
  if (code < 0x1680) return false
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Letters of A–Z, a–z and, roughly, of every other script: enough to tell a word from a mark. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
  )
}

export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** Small letters of a–z and of the Latin-1 range. */
export function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}

export function isCapitalLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}
