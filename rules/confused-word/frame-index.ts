import { placeAmong } from '../../src/text/place-among.ts'
import { hashLower } from './context.ts'
import { type Frame, readLine } from './read-frame.ts'

/** Set phrases by the numbers of the first of their wrong words, to be kept in a file. */
export interface PhraseTables {
  /** The numbers of the words, see `tokenAt`, in ascending order. */
  readonly numbers: Int32Array
  /** Where the lines of each word end in `lines`; they begin where those of the word before it end. */
  readonly lineEnds: Uint16Array
  /** Lines of the list by their numbers, in its order. */
  readonly lines: Uint16Array
  /** The lines of the list without their sentences. */
  readonly phrases: string
}

/** Set phrases by the first of their wrong words; a line is read when a text has its word. */
export interface FrameIndex {
  framesOf(word: string): readonly Frame[] | undefined
}

export function frameIndex({ numbers, lineEnds, lines, phrases }: PhraseTables): FrameIndex {
  const read = new Map<string, readonly Frame[] | undefined>()
  let all: readonly string[] | undefined
  const framesFor = (word: string): readonly Frame[] | undefined => {
    const place = placeAmong(numbers, numberOf(word))
    if (place < 0) return undefined
    all ??= phrases.split('\n')
    const found: Frame[] = []
    for (let i = lineEnds[place - 1] ?? 0; i < (lineEnds[place] ?? 0); i++) {
      const { frames } = readLine(all[lines[i] ?? 0] ?? '')
      // Two words may have one number.
      for (const frame of frames) if (frame.wrong[0] === word) found.push(frame)
    }
    return found
  }
  return {
    framesOf(word) {
      if (!read.has(word)) read.set(word, framesFor(word))
      return read.get(word)
    },
  }
}

/** Makes the tables of the lines of the list. */
export function phraseTables(lines: readonly string[]): PhraseTables {
  const byNumber = new Map<number, number[]>()
  lines.forEach((line, i) => {
    for (const number of new Set(readLine(line).frames.map(({ wrong }) => numberOf(wrong[0] ?? '')))) {
      const known = byNumber.get(number)
      if (known === undefined) byNumber.set(number, [i])
      else known.push(i)
    }
  })
  const sorted = [...byNumber].sort(([a], [b]) => a - b)
  let end = 0
  return {
    numbers: Int32Array.from(sorted, ([number]) => number),
    lineEnds: Uint16Array.from(sorted, ([, own]) => {
      end += own.length
      return end
    }),
    lines: Uint16Array.from(sorted.flatMap(([, own]) => own)),
    phrases: lines.map((line) => line.split('|')[0]?.trim()).join('\n'),
  }
}

function numberOf(word: string): number {
  return hashLower(word, 0, word.length) | 0
}
