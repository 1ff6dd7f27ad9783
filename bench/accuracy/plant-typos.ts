import { keyboardNeighbours } from '../../scripts/training/keyboard.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { scanWords, WordShape } from '../../src/text/words.ts'

/** A slip that was put into a text, where it now stands. */
export interface PlantedTypo {
  readonly start: number
  readonly wrong: string
  readonly right: string
}

export interface PlantedText {
  readonly text: string
  readonly typos: readonly PlantedTypo[]
}

/** Words of text to a planted typo, unless it is asked for otherwise. */
const WORDS_PER_TYPO = 200
const MIN_LETTERS = 3
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A random number generator with a seed (xorshift of Marsaglia 2003): the same typos each time. */
export function seededRandom(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/**
 * Plants one typo in every 200 words: letters swapped, left out, put in or replaced, mostly by the
 * letter of a key beside it; in any word of three letters or more, names included. A slip that makes
 * another word of the dictionaries is not planted here.
 * @param slips with spaces, some words are also run together or torn apart near an end
 */
export function plantTypos(
  text: string,
  seed: number,
  lexicon: Lexicon,
  slips: 'letters' | 'letters and spaces' = 'letters',
  wordsPerTypo = WORDS_PER_TYPO,
): PlantedText {
  const random = seededRandom(seed)
  const words = scanWords(text)
  const typos: PlantedTypo[] = []
  const parts: string[] = []
  let done = 0
  let length = 0
  for (let from = 0; from + wordsPerTypo <= words.count; from += wordsPerTypo) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const i = from + random(wordsPerTypo)
      const start = words.starts[i] ?? 0
      let right = text.slice(start, words.ends[i] ?? 0)
      if (((words.shapes[i] ?? 0) & UNFIT) !== 0 || right.length < MIN_LETTERS) continue
      let wrong = slip(right, random)
      if (slips === 'letters and spaces' && random(SPACE_SHARE) === 0) {
        if (random(2) === 0) wrong = torn(right, random)
        else {
          right = text.slice(start, words.ends[i + 1] ?? 0)
          wrong = right.replace(' ', '')
        }
      }
      const isWord = wrong.split(' ').every((part) => lexicon.lookup(part, 0, part.length) !== 0)
      if (wrong === right || isWord || /[^A-Za-z ]/.test(wrong)) continue
      parts.push(text.slice(done, start), wrong)
      length += start - done
      typos.push({ start: length, wrong, right })
      length += wrong.length
      done = start + right.length
      break
    }
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), typos }
}

/** Where a place of a planted text stood before the typos were put in. */
export function offsetBefore(typos: readonly PlantedTypo[], offset: number): number {
  let shift = 0
  for (const { start, wrong, right } of typos) if (start < offset) shift += right.length - wrong.length
  return offset + shift
}

/** Of the slips with spaces, one in so many. */
const SPACE_SHARE = 12

/** “accoun t”, “i mpeachment”: an end of a word torn off. */
function torn(word: string, random: (below: number) => number): string {
  const off = 1 + random(2)
  const at = random(2) === 0 ? off : word.length - off
  return `${word.slice(0, at)} ${word.slice(at)}`
}

const UNFIT = WordShape.digit | WordShape.nonAscii | WordShape.innerCapital | WordShape.apostrophe

function slip(word: string, random: (below: number) => number): string {
  const at = random(word.length)
  const letter = word.charAt(at)
  const near = keyboardNeighbours(letter.toLowerCase())
  const other =
    random(5) > 0 && near.length > 0 ? near.charAt(random(near.length)) : LETTERS.charAt(random(26))
  const like = letter === letter.toLowerCase() ? other : other.toUpperCase()
  switch (random(4)) {
    case 0:
      return word.slice(0, at) + like + word.slice(at + 1)
    case 1:
      return keepCase(word, word.slice(0, at) + word.slice(at + 1))
    case 2: {
      const added = random(2) === 0 ? letter.toLowerCase() : other
      return word.slice(0, at + 1) + added + word.slice(at + 1)
    }
    default:
      return keepCase(word, word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2))
  }
}

/** A writer who slips on the first letters of a name still begins it with a capital. */
function keepCase(right: string, wrong: string): string {
  const first = right.charAt(0)
  if (first === first.toLowerCase()) return wrong
  return wrong.charAt(0).toUpperCase() + wrong.slice(1).toLowerCase()
}
