import type { Range } from '../../src/text/range.ts'

/**
 * A slip in one block: which message speaks of it, where it stands (prose space), and what would
 * stand in its place; `sure` where no careful writer could mean it as it is.
 */
export interface Mark {
  readonly message: string
  readonly range: Range
  readonly text: string
  readonly sure: boolean
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
}

export function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

const CLOSERS = '”’"\')]}'

/** Closing quotes and brackets. */
export function isCloser(code: number): boolean {
  return CLOSERS.includes(String.fromCharCode(code))
}
