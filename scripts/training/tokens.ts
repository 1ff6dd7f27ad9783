import { scanWords, WordShape } from '../../src/text/words.ts'

/** A word of running text as the counts see it. */
export interface Token {
  /** Lower case, straight apostrophes. */
  readonly word: string
  readonly capital: boolean
  /** Stands inside a sentence, in a line that is not a headline, so that its capital says something. */
  readonly inside: boolean
  /** Follows the token before it in the same clause: only white space between them. */
  readonly joined: boolean
}

/** A line whose words mostly begin with capitals is a headline or a list of names. */
const TITLE_SHARE = 0.6
const LINE = /[^\n]+/g

/** The words of a text line by line; words with digits are left out. */
export function* tokensOf(text: string): Generator<Token> {
  for (const [line] of text.matchAll(LINE)) yield* lineTokens(line)
}

function* lineTokens(line: string): Generator<Token> {
  const words = scanWords(line)
  let capitals = 0
  for (let i = 0; i < words.count; i++) if (((words.shapes[i] ?? 0) & WordShape.capital) !== 0) capitals++
  const running = words.count >= 4 && capitals < words.count * TITLE_SHARE
  let previousEnd = -1
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0
    const end = words.ends[i] ?? 0
    const shape = words.shapes[i] ?? 0
    const gap = previousEnd < 0 ? '\n' : line.slice(previousEnd, start)
    const broken = (shape & WordShape.digit) !== 0
    if (!broken) {
      yield {
        word: line.slice(start, end).toLowerCase().replaceAll('’', "'"),
        capital: (shape & WordShape.capital) !== 0,
        inside: running && /^[,;]? $/.test(gap),
        joined: gap === ' ' || gap === '-',
      }
    }
    previousEnd = broken ? -1 : end
  }
}
