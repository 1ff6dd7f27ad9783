import { isDigit, isLetter } from './mark.ts'

/** Brackets of a block that have no partner in it, by offset. */
export interface LoneBrackets {
  readonly opened: readonly number[]
  readonly closed: readonly number[]
}

const OPEN_ROUND = 0x28
const CLOSE_ROUND = 0x29
const OPEN_SQUARE = 0x5b
const CLOSE_SQUARE = 0x5d

/**
 * Pairs the round and square brackets of a block, leaving out faces and list labels.
 * @param signs the marks of `signsOf`
 */
export function loneBrackets(text: string, signs: readonly number[]): LoneBrackets {
  const round: number[] = []
  const square: number[] = []
  const closed: number[] = []
  let done = -1
  for (const i of signs) {
    const code = text.charCodeAt(i)
    if (i <= done || !isBracket(code)) continue
    const interval = code === OPEN_ROUND || code === OPEN_SQUARE ? intervalLength(text, i) : 0
    if (interval > 0) done = i + interval - 1
    else if (code === OPEN_ROUND && !isFace(text, i)) round.push(i)
    else if (code === OPEN_SQUARE) square.push(i)
    else if (code === CLOSE_SQUARE && square.pop() === undefined) closed.push(i)
    else if (code === CLOSE_ROUND && !isFace(text, i) && round.pop() === undefined && !isLabel(text, i)) {
      closed.push(i)
    }
  }
  return { opened: [...round, ...square].sort((a, b) => a - b), closed }
}

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

/** “a) first, b) second”, “12) the last”. */
function isLabel(text: string, at: number): boolean {
  let start = at
  while (
    start > 0 &&
    at - start < 4 &&
    (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))
  ) {
    start--
  }
  return start < at && at - start <= 3 && (start === 0 || /[\s([]/.test(text.charAt(start - 1)))
}
