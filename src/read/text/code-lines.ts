import { isSpace } from '../roles/characters.ts'

/**
 * What a line of code, of a shell session or of a stack trace looks like. Each needs signs that
 * prose does not set; a line is code only among others that are (see units.ts).
 */
const CODE_LINE = [
  /^(?:[$%] |[>]{3} |[#] ?!|C:\\)\S/,
  /^at [\w$.<>/[\] ]+[(][^()]*[)]$/,
  /^File "[^"]+", line \d+/,
  /^(?:Traceback \(most recent|Caused by: \S+|Exception in thread)/,
  /^[}\])]+[;,)]*$/,
  /[{]$/,
  /^[^\s].*[=()[\]{}<>_].*;$/,
  /^(?:import|from|package|using|#include|#define|def|class|function|const|let|var|return|public|private|func|fn|struct|if|for|while)\b.{0,200}(?:[{;:(]|=|<\w)/,
  /^(?:\/\/|\/\*|\*\/)/,
  /^"[\w-]{1,60}": ?["[{\d]/,
  /^[\w.$]{1,60}\(.{0,200}\)[;,]?$/,
  /^[\w.$-]{1,60} ?[:+-]?= ?\S+$/,
  /^<\/?[a-z][\w-]*(?: [^<>]{0,300})?\/?>.{0,100}<\/[a-z]/i,
]

/** True for a line that has the signs of code. `text` without its indent. */
export function isCodeLine(text: string): boolean {
  return CODE_LINE.some((pattern) => pattern.test(text))
}

const DEEP_INDENT = 4

/**
 * A quick look at a line's indent and ends: false for nearly all prose, so that the patterns are
 * not tried on it.
 */
export function mayBeCode(source: string, lineStart: number, start: number, end: number): boolean {
  if (start - lineStart >= DEEP_INDENT || source.charCodeAt(lineStart) === 0x09) return true
  const first = source.charAt(start)
  const last = source.charAt(end - 1)
  if ('{};'.includes(last) || '$%<>{}/#*'.includes(first)) return true
  if (last === ')') return source.startsWith('at ', start) || !isSpace(source.charCodeAt(start + 1))
  return first === '"'
    ? last === ',' || last === '['
    : source.startsWith('Traceback', start) || source.startsWith('Caused by', start)
}
