import { isDigit } from '../../text/ascii.ts'
import { isCapitalLetter, isLetter, isSpace } from './characters.ts'

/** What the eye takes in of a passage before reading it. */
export interface Shape {
  readonly length: number
  /** Counted up to `SHORT` units; beyond, what they make at five letters and a space a word. */
  readonly words: number
  /** Words after the first that begin with a capital letter; 0 beyond `SHORT` units. */
  readonly capitals: number
  /** Words of four letters or more after the first that begin with a small letter; 0 beyond `SHORT` units. */
  readonly smallLongWords: number
  /** The last unit of the passage, closing quotes and brackets looked through: `.`, `?`, `:`, or a letter. */
  readonly final: string
}

/** Only running prose is longer, so that nothing else about it matters. */
export const SHORT = 240

export function shapeOf(text: string): Shape {
  const { length } = text
  const final = finalMark(text)
  if (length > SHORT) return { length, words: Math.round(length / 6), capitals: 0, smallLongWords: 0, final }
  let words = 0
  let capitals = 0
  let smallLongWords = 0
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code)) {
      at++
      continue
    }
    const start = at
    while (at < length && !isSpace(text.charCodeAt(at))) at++
    words++
    if (words === 1) continue
    if (isCapitalLetter(code)) capitals++
    else if (at - start >= 4 && isLetter(code)) smallLongWords++
  }
  return { length, words, capitals, smallLongWords, final }
}

/** True where a passage ends as a sentence does, or as one that leads on: with . ! ? … : ; or a comma. */
export function endsAsSentence({ final }: Shape): boolean {
  return final !== '' && '.!?…:;,'.includes(final)
}

/** True for what only running prose is: long, or a dozen words that end as a sentence. */
export function isRunningProse(shape: Shape): boolean {
  return shape.length > SHORT || (shape.words >= 12 && endsAsSentence(shape))
}

const LOOKED_THROUGH = '”’"\')]»'

function finalMark(text: string): string {
  let at = text.length - 1
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || LOOKED_THROUGH.includes(text.charAt(at)))) at--
  return text.charAt(at)
}
