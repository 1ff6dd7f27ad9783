import { isDigit } from '../../src/text/ascii.ts'
import type { Intervals } from '../../src/text/intervals.ts'
import { once } from '../../src/text/once.ts'
import { isLetter } from './mark.ts'

/** Brackets of a block that have no partner in it, by offset. */
export interface LoneBrackets {
  readonly opened: readonly number[]
  readonly closed: readonly number[]
  /** A label, or a face, that may also close what a block before has opened: “(but none need⏎be)”. */
  readonly mayClose: boolean
}

const OPEN_ROUND = 0x28
const CLOSE_ROUND = 0x29
const OPEN_SQUARE = 0x5b
const CLOSE_SQUARE = 0x5d

/**
 * Pairs the round and square brackets of a block, leaving out faces, list labels and signs that are spoken of.
 * @param signs the marks of `signsOf`
 * @param code the parts of the block that are code
 */
export function loneBrackets(text: string, signs: readonly number[], code: Intervals): LoneBrackets {
  const round: number[] = []
  const square: number[] = []
  const closed: number[] = []
  let face = false
  let label = false
  let done = -1
  for (const i of signs) {
    const sign = text.charCodeAt(i)
    if (i <= done || !isBracket(sign) || isQuoted(text, i)) continue
    if (code.overlap({ start: i, end: i + 1 })) continue
    const interval = sign === OPEN_ROUND || sign === OPEN_SQUARE ? intervalLength(text, i) : 0
    if (interval > 0) done = i + interval - 1
    else if (sign === OPEN_SQUARE) square.push(i)
    else if (sign === CLOSE_SQUARE) {
      if (square.pop() === undefined) closed.push(i)
    } else if (isFace(text, i)) {
      face ||= sign === CLOSE_ROUND
    } else if (sign === OPEN_ROUND) round.push(i)
    else if (round.pop() === undefined) {
      if (isLabel(text, i)) label = true
      else closed.push(i)
    }
  }
  const isBracketOfProse = (at: number): boolean => !isSign(text, at)
  return {
    // “(you know, the kind that happens before a release :-)”: the face closes the bracket as well.
    opened: [...(face ? [] : round), ...square].filter(isBracketOfProse).sort((a, b) => a - b),
    closed: closed.filter(isBracketOfProse),
    mayClose: face || label,
  }
}

const AROUND = 4
const QUOTED = once(() => /(?<![^\s([])["'`‘“][^\s\p{L}"'`‘“]{0,3}$/u)
const QUOTED_BEHIND = once(() => /^[^\s\p{L}"'`’”]{0,3}["'`’”]/u)

/** “the sign "(" and the group '(?'”: a bracket that is spoken of. */
function isQuoted(text: string, at: number): boolean {
  return (
    QUOTED().test(text.slice(Math.max(0, at - AROUND - 1), at)) &&
    QUOTED_BEHIND().test(text.slice(at + 1, at + 1 + AROUND))
  )
}

/**
 * A bracket that is not the one of a sentence, where it has no partner: alone between spaces, “ESC [ 3 ~”; behind a
 * name, as in a program, “getname(res, host,”; behind a sign or in a face, “%[”, “\\(”, “Ctrl-]”, “nuts:)”.
 */
function isSign(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (/^\s?$/.test(before) && /^\s?$/.test(after)) return true
  const code = text.charCodeAt(at)
  const isSquare = code === OPEN_SQUARE || code === CLOSE_SQUARE
  if (isSquare && before === '-') return true
  return (code === OPEN_ROUND || code === OPEN_SQUARE ? NOT_OPENING() : NOT_CLOSING()).test(
    text.slice(Math.max(0, at - 2), at),
  )
}

const NOT_OPENING = once(() => /[\p{L}\p{N}_$%^\\@&~#]$/u)
const NOT_CLOSING = once(() => /[$%^\\@&~#]$|[:;]['’-]?$/)

const PROGRAM_SIGNS = '{=(;'

/**
 * “synctest.Run(func() {”, “cmp  func(E, E) int”: lines of a program, or of a template.
 * @param signs the marks of `signsOf`
 */
export function isProgram(text: string, signs: readonly number[]): boolean {
  // Most lines have none of these, and need not be searched.
  if (!signs.some((at) => PROGRAM_SIGNS.includes(text.charAt(at)))) return false
  return /\{\{|\) ?\{|:=|=>|\);|\bfunc\(/.test(text)
}

function isBracket(code: number): boolean {
  return code === OPEN_ROUND || code === CLOSE_ROUND || code === OPEN_SQUARE || code === CLOSE_SQUARE
}

/** Code units of a half-open interval that begins here: “[0, 1000)”, “(a, b]”; 0 for none. */
function intervalLength(text: string, at: number): number {
  const found =
    /^(?:\[[^\s()[\],]{1,12}, ?[^\s()[\],]{1,12}\)|\([^\s()[\],]{1,12}, ?[^\s()[\],]{1,12}\])/.exec(
      text.slice(at, at + 28),
    )
  return found === null ? 0 : found[0].length
}

/** “:)”, “;-(”, “=)”, after a space. */
function isFace(text: string, at: number): boolean {
  return /(?:^|\s)[:;=]['’]?-?$/.test(text.slice(Math.max(0, at - 4), at))
}

/** “a) first, b) second”, “12) the last”, “2.) fold it”, “*) the first of a list”. */
function isLabel(text: string, at: number): boolean {
  if (at > 0 && at <= 2 && !/[\p{L}\p{N}\s]/u.test(text.slice(0, at))) return true
  let start = text.charAt(at - 1) === '.' ? at - 1 : at
  while (
    start > 0 &&
    at - start < 4 &&
    (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))
  ) {
    start--
  }
  return start < at && at - start <= 3 && (start === 0 || /[\s([)]/.test(text.charAt(start - 1)))
}
