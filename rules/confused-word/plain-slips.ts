import type { Lexicon } from '../../src/rule/lexicon.ts'
import { bytesOf } from '../../src/text/base64.ts'
import { once } from '../../src/text/once.ts'
import type { WordTable } from '../../src/text/words.ts'
import { articleSlipAt } from './article.ts'
import { frameIndex } from './frame-index.ts'
import { type FrameSieve, openSieve } from './frame-sieve.ts'
import { FRAME_TABLES } from './frame-tables.ts'
import { frameAt, plainWord } from './match-frame.ts'
import { phraseOf, type Slip, STEPS } from './slip.ts'

/** The numbers of the first wrong words of set phrases, see `tokenAt`. */
export const frameWords: () => Int32Array = once(() => new Int32Array(bytesOf(FRAME_TABLES.numbers)))

const index = once(() =>
  frameIndex({
    numbers: frameWords(),
    lineEnds: new Uint16Array(bytesOf(FRAME_TABLES.lineEnds)),
    lines: new Uint16Array(bytesOf(FRAME_TABLES.lines)),
    phrases: FRAME_TABLES.phrases,
  }),
)

/** Tells most of these words not to begin a set phrase where they stand. */
export const sieveOfFrames: () => FrameSieve = once(() =>
  openSieve({
    bare: FRAME_TABLES.bare,
    offsets: FRAME_TABLES.offsets,
    anchored: new Uint8Array(bytesOf(FRAME_TABLES.anchored)),
    reaches: new Uint8Array(bytesOf(FRAME_TABLES.reaches)),
  }),
)

/** What speaks against a word in a set phrase, in table steps: of a hundred in the news, 99 are slips. */
const SURE = 4 * STEPS
/** Against an article: in the news as sure, but novels let people talk so (“what's a uncle to me?”). */
const FAIRLY_SURE = 2.8 * STEPS
/** “An unique” in a newspaper is a slip, in an old book it is not. */
const LESS_SURE = 1.6 * STEPS

/**
 * A slip that the words next to word `i` tell: in a set phrase, or an article before the wrong sound; 'right' in a
 * phrase where the word is right whatever the odds say.
 * @param meansAnd asked of an “an” before a consonant: whether “and” suits better
 */
export function plainSlipAt(
  text: string,
  words: WordTable,
  i: number,
  lexicon: Pick<Lexicon, 'lookup'>,
  meansAnd: (i: number) => boolean,
): Slip | 'right' | undefined {
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  const first = plainWord(text, words, i)
  if (first === 'a' || first === 'an') {
    const slip = articleSlipAt(text, words, i, lexicon)
    if (slip === undefined) return undefined
    const word = text.slice(start, end)
    // “The students an teachers left”: no article, but an “and” that lost its end.
    const meant = word === 'an' && meansAnd(i) ? 'and' : slip.meant
    const excess = slip.isOldUse ? LESS_SURE : FAIRLY_SURE
    return {
      word,
      meant: asTyped(meant, word, false),
      range: { start, end },
      excess,
      phrase: phraseOf(text, words, i),
    }
  }
  const known = index().framesOf(first)
  const frame = known && frameAt(text, words, i, known)
  if (frame === undefined) return undefined
  if (frame.right === undefined) return 'right'
  const range = { start, end: words.ends[i + frame.wrong.length - 1] ?? end }
  const word = text.slice(range.start, range.end)
  return {
    word,
    meant: asTyped(frame.right, word, text.includes('’')),
    range,
    excess: SURE,
    phrase: undefined,
  }
}

/** The right words with the capital of the wrong ones, and the apostrophes of the text. */
export function asTyped(meant: string, wrong: string, isCurly: boolean): string {
  const isCapital = wrong.charAt(0) !== wrong.charAt(0).toLowerCase()
  const cased = isCapital ? capitalised(meant) : meant
  return isCurly ? cased.replace("'", '’') : cased
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
