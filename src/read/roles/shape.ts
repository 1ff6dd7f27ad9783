import { isCapitalLetter, isDigit, isLetter, isSpace } from './characters.ts'

/** What the eye takes in of a passage before reading it. Counted over its first `SHAPE_REACH` units. */
export interface Shape {
  readonly words: number
  /** Words that begin with a capital letter, less the first word. */
  readonly capitals: number
  /** Words of four letters or more that begin with a small letter. */
  readonly smallLongWords: number
  /** The last letter-like or stopping mark, closing quotes and brackets looked through: `.`, `?`, `:`, or a letter. */
  readonly final: string
  /** True where the passage is longer than `SHAPE_REACH`: then the counts are those of its beginning. */
  readonly long: boolean
}

/** Nothing but running prose is longer. */
export const SHAPE_REACH = 400

export function shapeOf(text: string): Shape {
  const reach = Math.min(text.length, SHAPE_REACH)
  let words = 0
  let capitals = 0
  let smallLongWords = 0
  let at = 0
  while (at < reach) {
    while (at < reach && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++
    if (at >= reach) break
    const start = at
    while (at < reach && !isSpace(text.charCodeAt(at))) at++
    words++
    const first = text.charCodeAt(start)
    if (isCapitalLetter(first)) {
      if (words > 1) capitals++
    } else if (at - start >= 4 && isLetter(first)) smallLongWords++
  }
  return { words, capitals, smallLongWords, final: finalMark(text), long: text.length > SHAPE_REACH }
}

/** True where a passage ends as a sentence does, or as one that leads on: with . ! ? … : ; or a comma. */
export function endsAsSentence(shape: Shape): boolean {
  return shape.final !== '' && '.!?…:;,'.includes(shape.final)
}

const LOOKED_THROUGH = '”’"\')]»'

function finalMark(text: string): string {
  let at = text.length - 1
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || LOOKED_THROUGH.includes(text.charAt(at)))) at--
  return text.charAt(at)
}
