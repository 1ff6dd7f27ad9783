import { readFileSync } from 'node:fs'
import type { Measure } from '../measure.ts'

/** A sentence in which a word is right, or in which another word of its group was put in its place. */
export interface PairCase {
  readonly text: string
  /** Where the word stands. */
  readonly start: number
  /** The word that stands there. */
  readonly word: string
  /** The word that is right there, as it is written there. */
  readonly right: string
  /** True for the half that nothing is chosen by. */
  readonly held: boolean
}

/** The cases of confused-words.txt: each sentence as it is, and with each other word of its group. */
export function pairCases(): readonly PairCase[] {
  const file = new URL('confused-words.txt', import.meta.url)
  const cases: PairCase[] = []
  let group: readonly string[] = []
  const seen = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      group = line.slice(2).split(' ')
      seen.clear()
    }
    const [before, right, behind] = line.split('*')
    if (group.length === 0 || before === undefined || right === undefined || behind === undefined) continue
    const count = seen.get(right) ?? 0
    seen.set(right, count + 1)
    const isCapital = right !== right.toLowerCase()
    for (const small of group) {
      const isSame = small === right.toLowerCase()
      const word = isSame ? right : isCapital ? small.charAt(0).toUpperCase() + small.slice(1) : small
      cases.push({ text: before + word + behind, start: before.length, word, right, held: count % 2 === 1 })
    }
  }
  return cases
}

/** Slips found in the sentences written by hand, and words marked that are right; those held back apart. */
export function writtenPairs(held: boolean): Measure {
  return {
    rule: 'confused-word',
    set: `written by hand (${held ? 'held back' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, missed, words, sentences] = [0, 0, 0, 0, 0]
      for (const item of pairCases().filter((one) => one.held === held)) {
        words += item.text.split(/\s+/).length
        const findings = await bed.check(await bed.read(item.text, 'text'), 'confused-word')
        const isSlip = item.word !== item.right
        if (!isSlip) sentences++
        const isFound = isSlip && findings.some(({ range }) => covers(range, item.start))
        if (isFound) right++
        else if (isSlip) missed++
        // What is marked elsewhere in a sentence with a slip is marked in the sentence without it too, or owed to it.
        if (!isSlip) wrong += findings.length
      }
      return { right, wrong, missed, words, note: `${sentences} sentences` }
    },
  }
}

function covers({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean {
  return start <= at && at < end
}
