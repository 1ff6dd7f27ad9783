import type { Span } from '../../document/document.ts'
import { detached } from '../../text/detached.ts'
import { sameEnds } from '../../text/same-ends.ts'
import { isDatelineLine } from './dateline.ts'
import { inlineCode } from './inline-code.ts'
import { machineText } from './machine-text.ts'
import { type PictureMarks, pictureMarks } from './picture-marks.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { type Shape, shapeOf } from './shape.ts'

/** What is seen in a passage by its text alone. Each thing is looked for when it is first asked. */
export interface Look {
  readonly text: string
  readonly shape: Shape
  readonly isDateline: boolean
  readonly pictureMarks: PictureMarks | undefined
  readonly speech: readonly Span[]
  readonly machine: readonly Span[]
  readonly code: readonly Span[]
}

/** Looks at the passages of a piece, in order. */
export type LookAll = (texts: readonly string[]) => readonly Look[]

export function lookAt(text: string): Look {
  return new FirstLook(text)
}

export function lookAll(texts: readonly string[]): readonly Look[] {
  return texts.map(lookAt)
}

/** Keeps the looks for the next reading of a text that is edited: most passages are as they were. */
export function rememberLooks(): LookAll {
  let before: { readonly texts: readonly string[]; readonly looks: readonly Look[] } = {
    texts: [],
    looks: [],
  }
  return (texts) => {
    const { head, tail } = sameEnds(before.texts, texts)
    const looks = [
      ...before.looks.slice(0, head),
      ...texts.slice(head, texts.length - tail).map((text) => lookAt(detached(text))),
      ...before.looks.slice(before.looks.length - tail),
    ]
    before = { texts, looks }
    return looks
  }
}

class FirstLook implements Look {
  readonly text: string
  #shape?: Shape
  #isDateline?: boolean
  #pictureMarks?: { readonly found: PictureMarks | undefined }
  #speech?: readonly Span[]
  #machine?: readonly Span[]
  #code?: readonly Span[]

  constructor(text: string) {
    this.text = text
  }

  get shape(): Shape {
    this.#shape ??= shapeOf(this.text)
    return this.#shape
  }

  get isDateline(): boolean {
    this.#isDateline ??= isDatelineLine(this.text)
    return this.#isDateline
  }

  get pictureMarks(): PictureMarks | undefined {
    this.#pictureMarks ??= { found: pictureMarks(this.text) }
    return this.#pictureMarks.found
  }

  get speech(): readonly Span[] {
    this.#speech ??= quotedSpeech(this.text)
    return this.#speech
  }

  get machine(): readonly Span[] {
    this.#machine ??= machineText(this.text)
    return this.#machine
  }

  get code(): readonly Span[] {
    this.#code ??= inlineCode(this.text)
    return this.#code
  }
}
