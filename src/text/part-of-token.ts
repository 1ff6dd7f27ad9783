import { isCutShort } from './cut-short.ts'
import { isLetterOrDigit } from './words.ts'

/** Units that make the letters beside them part of an address, a handle, a mask or a symbol. */
const GLUE = '@#/\\_*&=+~^<>|{}$€£%\uFFFD'

/**
 * Whether letters are no word by themselves, since what touches them makes them a part of something longer: a
 * handle (“@jsmth”), an address, a file name, a masked oath (“s**t”), an abbreviation (“a.m.”), a word that is cut
 * off (“the minis…”).
 * @param start where the letters begin in the text, @param end where they end (UTF-16)
 */
export function isPartOfToken(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if ((before !== '' && GLUE.includes(before)) || (after !== '' && GLUE.includes(after))) return true
  if (/[.:]/.test(before) && isLetterOrDigit(text, start - 2)) return true
  if (/[.:]/.test(after) && isLetterOrDigit(text, end + 1)) return true
  return isCutShort(text, end)
}
