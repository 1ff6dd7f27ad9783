import { isDigit } from '../../src/text/ascii.ts'
import { isLetter, isUpper } from './mark.ts'

/** Hyphens that stand for a dash between words, and the dashes of the block. */
export interface Dashes {
  /** Offsets of hyphens with a space on either side, between words: “the plan - if it is one”. */
  readonly hyphens: readonly number[]
  /** Spaced en dashes, spaced em dashes, close em dashes. */
  readonly spacedEn: number
  readonly spacedEm: number
  readonly closeEm: number
}

const HYPHEN = 0x2d
const EN_DASH = 0x2013
const EM_DASH = 0x2014
const SPACE = 0x20

/** @param signs the marks of `signsOf` */
export function readDashes(text: string, signs: readonly number[]): Dashes {
  const hyphens: number[] = []
  let spacedEn = 0
  let spacedEm = 0
  let closeEm = 0
  for (const i of signs) {
    const code = text.charCodeAt(i)
    if (code !== HYPHEN && code !== EN_DASH && code !== EM_DASH) continue
    if (i === 0 || i === text.length - 1) continue
    const spaced = text.charCodeAt(i - 1) === SPACE && text.charCodeAt(i + 1) === SPACE
    if (code === EN_DASH && spaced) spacedEn++
    else if (code === EM_DASH && spaced) spacedEm++
    else if (code === EM_DASH) closeEm++
    else if (code === HYPHEN && spaced && isWordEnd(text, i - 2) && isLetter(text.charCodeAt(i + 2))) {
      if (!joinsNames(text, i)) hyphens.push(i)
    }
  }
  return { hyphens, spacedEn, spacedEm, closeEm }
}

function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || code === 0x2c || code === 0x201d || code === 0x22 || code === 0x29
}

/** “June - September”, “USA Sports - RTR4”: between two names a hyphen may join as well as part. */
function joinsNames(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at + 2))) return false
  let start = at - 1
  while (start > 0 && (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))) start--
  return isUpper(text.charCodeAt(start))
}
