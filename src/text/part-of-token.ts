import { isCutShort } from './cut-short.ts'
import { isLetterOrDigit } from './words.ts'

/** Units that make the letters beside them part of an address, a handle, a mask or a symbol. */
const GLUE = '@#/\\_*&=+~^<>|{}$€£%\uFFFD'

/**
 * Whether letters are no word by themselves, since what touches them makes them a part of something longer: a
 * handle (“@jsmth”), an address, a file name, a masked oath (“s**t”), an abbreviation (“a.m.”), a word that is cut
 * off (“the minis…”) or goes on in the next line.
 * @param start where the letters begin in the text, @param end where they end (UTF-16)
 */
export function isPartOfToken(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if ((before !== '' && GLUE.includes(before)) || (after !== '' && GLUE.includes(after))) return true
  if (/[.:]/.test(before) && isLetterOrDigit(text, start - 2)) return true
  if (/[.:]/.test(after) && isLetterOrDigit(text, end + 1)) return true
  return isCutShort(text, end) || isHalfOfWord(text, start, end)
}

const HYPHENS = '-\u2010'

/** Whether letters are one half of a word that a hyphen breaks at the end of a line or of the text: “the har-”, “bour wall”. */
export function isHalfOfWord(text: string, start: number, end: number): boolean {
  if (
    isHyphen(text, end) &&
    isLetterOrDigit(text, end - 1) &&
    /^[^\S\n]*(?:\n[^\S\n]*\p{L}|$)/u.test(after(text, end + 1))
  )
    return true
  if (!isBlank(text.charCodeAt(start - 1))) return false
  let at = start - 1
  let lines = 0
  for (; at > 0 && isBlank(text.charCodeAt(at)); at--) if (text.charCodeAt(at) === LINE_FEED) lines++
  return lines === 1 && isHyphen(text, at) && isLetterOrDigit(text, at - 1)
}

const LINE_FEED = 10
/** Units in which the next line begins, its indent among them. */
const INDENT_REACH = 60

function after(text: string, at: number): string {
  return text.slice(at, at + INDENT_REACH)
}

function isHyphen(text: string, at: number): boolean {
  return at > 0 && at < text.length && HYPHENS.includes(text.charAt(at))
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
