import { isAscii } from '../text/ascii.ts'

/** A name's word as names are compared: lower case, without diacritics and apostrophes. */
export function foldName(word: string): string {
  if (isAscii(word)) return word.replaceAll("'", '').toLowerCase()
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')
    .toLowerCase()
}
