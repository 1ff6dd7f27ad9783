import { readFileSync } from 'node:fs'
import type { Measure } from '../measure.ts'

interface Slip {
  readonly start: number
  readonly end: number
}

/** A sentence as somebody wrote it. */
export interface WrittenSentence {
  readonly text: string
  /** The words that are wrong in it; none in a trap, and in a sentence that was put right. */
  readonly slips: readonly Slip[]
  /** True for the half that nothing is chosen by. */
  readonly held: boolean
}

/** The sentences of slips-of-writers.txt: those with slips, the same put right, and the traps. */
export function writtenSentences(): readonly WrittenSentence[] {
  const file = new URL('slips-of-writers.txt', import.meta.url)
  const sentences: WrittenSentence[] = []
  const seen = { slips: 0, traps: 0 }
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const line of lines.slice(lines.findIndex((one) => one.startsWith('# ')))) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('= ')) {
      sentences.push({ text: line.slice(2), slips: [], held: seen.traps++ % 2 === 1 })
      continue
    }
    const held = seen.slips++ % 2 === 1
    sentences.push({ ...readSlips(line), held })
    sentences.push({ text: line.replace(/\[[^>]*>([^\]]*)\]/g, '$1'), slips: [], held })
  }
  return sentences
}

function readSlips(line: string): Pick<WrittenSentence, 'text' | 'slips'> {
  const slips: Slip[] = []
  let text = ''
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const [wrong, right] = part.slice(1, -1).split('>')
    const isSlip = part.startsWith('[') && wrong !== undefined && right !== undefined
    if (isSlip) slips.push({ start: text.length, end: text.length + wrong.length })
    text += isSlip ? wrong : part
  }
  return { text, slips }
}

/** Slips found in the sentences, and marks in those without; the half held back apart. */
export function writtenSlips(held: boolean): Measure {
  return {
    rule: 'confused-word',
    set: `slips of writers (${held ? 'held back' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, missed, words, sentences] = [0, 0, 0, 0, 0]
      for (const { text, slips } of writtenSentences().filter((one) => one.held === held)) {
        words += text.split(/\s+/).length
        if (slips.length === 0) sentences++
        const findings = await bed.check(await bed.read(text, 'text'), 'confused-word')
        const found = slips.filter(({ start, end }) =>
          findings.some(({ range }) => range.start < end && start < range.end),
        ).length
        right += found
        missed += slips.length - found
        // A mark beside a slip may be owed to it; it is counted where the sentence is put right.
        if (slips.length === 0) wrong += findings.length
      }
      return { right, wrong, missed, words, note: `${sentences} sentences without a slip` }
    },
  }
}
