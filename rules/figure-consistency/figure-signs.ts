import { isDigit } from '../../src/text/ascii.ts'
import { once } from '../../src/text/once.ts'
import { wordLists } from '../../src/text/word-lists.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'
import { PARTITION_WORDS } from './partitions.ts'

/** How a figure begins, behind what is held against its beginning. */
export const FIGURE_START =
  '(?:(?:US|A|C|HK|NZ)?[$£€¥]|\\d|zero|one|half|t(?:wo|hree|en|welve|hirt|went)|f(?:our|ive|ift|ort)|s(?:ix|even)|eight|eleven|nine)'

/** What the letters of a block tell of its figures before any fact of it is read. */
export interface FigureSigns {
  /** Has it a figure, or a small number as a word? Without one there is nothing to read. */
  readonly hasNumber: boolean
  /** At least as many as it has quantities. */
  readonly numbers: number
  /** “from” or “between” close before a number. */
  readonly hasFrom: boolean
  readonly hasBetween: boolean
  readonly hasShare: boolean
  /** A noun that counts a part of a whole: “men”, “Democrats”. */
  readonly hasPart: boolean
  /** “a total of”, “altogether” */
  readonly hasTotal: boolean
}

const Bit = { number: 1, rareNumber: 2, from: 4, between: 8, share: 16, part: 32, total: 64 } as const

/** Words between a preposition and its figure, at the most: “from an estimated 40”. */
const REACH = 5

const LISTS = once(() =>
  wordLists([
    [
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
      Bit.number,
    ],
    // Seldom a count: “one” is a pronoun, “half” a share of something.
    ['zero one half', Bit.rareNumber],
    ['from', Bit.from],
    ['between', Bit.between],
    ['percent pc cent', Bit.share],
    [PARTITION_WORDS, Bit.part],
    ['total altogether', Bit.total],
  ]),
)

export function figureSigns(text: string, words: WordTable): FigureSigns {
  const lists = LISTS()
  let [found, numbers, from, between] = [0, 0, -1 - REACH, -1 - REACH]
  let [hasFrom, hasBetween] = [false, false]
  for (let i = 0; i < words.count; i++) {
    let bits = lists.bitsOf(words, i)
    if (((words.shapes[i] ?? 0) & WordShape.digit) !== 0) bits |= Bit.number
    if (bits === 0) continue
    found |= bits
    if ((bits & Bit.from) !== 0) from = i
    if ((bits & Bit.between) !== 0) between = i
    if ((bits & (Bit.number | Bit.rareNumber)) === 0 || isGroupOfDigits(text, words, i)) continue
    numbers++
    if (i - from <= REACH) hasFrom = true
    if (i - between <= REACH) hasBetween = true
  }
  return {
    hasNumber: (found & Bit.number) !== 0,
    numbers,
    hasFrom,
    hasBetween,
    hasShare: (found & Bit.share) !== 0 || text.includes('%'),
    hasPart: (found & Bit.part) !== 0,
    hasTotal: (found & Bit.total) !== 0,
  }
}

/** “200” of “1,200”: one figure with the digits before it. */
function isGroupOfDigits(text: string, words: WordTable, i: number): boolean {
  const start = words.starts[i] ?? 0
  if (i === 0 || (words.ends[i - 1] ?? 0) !== start - 1) return false
  const sign = text.charCodeAt(start - 1)
  return (
    (sign === COMMA || sign === FULL_STOP) &&
    isDigit(text.charCodeAt(start - 2)) &&
    isDigit(text.charCodeAt(start))
  )
}

const COMMA = 44
const FULL_STOP = 46
