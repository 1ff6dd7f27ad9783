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

/** Pairs the round and square brackets of a block, leaving out faces and list labels. */
export function loneBrackets(text: string): LoneBrackets {
  const round: number[] = []
  const square: number[] = []
  const closed: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === OPEN_ROUND && !isFace(text, i)) round.push(i)
    else if (code === OPEN_SQUARE) square.push(i)
    else if (code === CLOSE_SQUARE && square.pop() === undefined) closed.push(i)
    else if (code === CLOSE_ROUND && !isFace(text, i) && round.pop() === undefined && !isLabel(text, i)) {
      closed.push(i)
    }
  }
  return { opened: [...round, ...square].sort((a, b) => a - b), closed }
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
