import { type Frame, readLine } from './read-frame.ts'

/** Set phrases by the first of their wrong words; a line is read when a text has its word. */
export interface FrameIndex {
  readonly words: readonly string[]
  framesOf(word: string): readonly Frame[] | undefined
}

/** @param phrases a line each: the first wrong words, a tab, the phrase as the list has it; see `indexedPhrases` */
export function frameIndex(phrases: string): FrameIndex {
  const lines = new Map<string, string[]>()
  for (const line of phrases.split('\n')) {
    const tab = line.indexOf('\t')
    const phrase = line.slice(tab + 1)
    for (const word of line.slice(0, tab).split('/')) {
      const known = lines.get(word)
      if (known === undefined) lines.set(word, [phrase])
      else known.push(phrase)
    }
  }
  const read = new Map<string, readonly Frame[]>()
  return {
    words: [...lines.keys()],
    framesOf(word) {
      const known = read.get(word) ?? lines.get(word)?.flatMap(framesFrom(word))
      if (known !== undefined) read.set(word, known)
      return known
    },
  }
}

function framesFrom(word: string): (phrase: string) => readonly Frame[] {
  return (phrase) => readLine(phrase).frames.filter(({ wrong }) => wrong[0] === word)
}

/** The lines of the list as `frameIndex` takes them, without their sentences. */
export function indexedPhrases(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const words = new Set(readLine(line).frames.map(({ wrong }) => wrong[0] ?? ''))
      return `${[...words].join('/')}\t${line.split('|')[0]?.trim()}`
    })
    .join('\n')
}
