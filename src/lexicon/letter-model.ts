import { LETTERS } from './word-graph.ts'

/** How well letters follow each other, learnt from counted words: chances of a letter after two others. */
export interface LetterModel {
  /** The least likely step through a lower-case word, as a natural logarithm: about -3 in a plain word, -8 in “wrtoe”. */
  worstStep(word: string): number
  /** The mean over all steps. */
  meanStep(word: string): number
}

const SIZE = LETTERS.length + 1
const EDGE_OF_WORD = LETTERS.length
const STEPS_PER_NAT = 24
const SMOOTHING = 0.4

/** @param words lower-case words with their weights */
export function packLetters(words: Iterable<readonly [string, number]>): Uint8Array {
  const counts = new Float64Array(SIZE ** 3).fill(SMOOTHING)
  for (const [word, weight] of words) {
    eachStep(word, (key) => {
      counts[key] = (counts[key] ?? 0) + weight
    })
  }
  const table = new Uint8Array(SIZE ** 3)
  for (let pair = 0; pair < SIZE * SIZE; pair++) {
    const row = counts.subarray(pair * SIZE, (pair + 1) * SIZE)
    const sum = row.reduce((total, count) => total + count, 0)
    row.forEach((count, letter) => {
      table[pair * SIZE + letter] = Math.min(255, Math.round(-Math.log(count / sum) * STEPS_PER_NAT))
    })
  }
  return table
}

export function readLetters(table: Uint8Array): LetterModel {
  return {
    worstStep(word) {
      let worst = 0
      eachStep(word, (key) => {
        worst = Math.max(worst, table[key] ?? 0)
      })
      return -worst / STEPS_PER_NAT
    },
    meanStep(word) {
      let sum = 0
      eachStep(word, (key) => {
        sum += table[key] ?? 0
      })
      return -sum / STEPS_PER_NAT / (word.length + 1)
    },
  }
}

function eachStep(word: string, visit: (key: number) => void): void {
  let two = EDGE_OF_WORD
  let one = EDGE_OF_WORD
  for (let i = 0; i <= word.length; i++) {
    const found = i === word.length ? EDGE_OF_WORD : LETTERS.indexOf(word.charAt(i))
    const letter = found < 0 ? EDGE_OF_WORD : found
    visit((two * SIZE + one) * SIZE + letter)
    two = one
    one = letter
  }
}
