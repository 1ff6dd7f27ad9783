import { readFileSync } from 'node:fs'
import type { Measure, TestBed } from '../measure.ts'

const RULE = 'web-boilerplate'

/** A line by itself: furniture as it is pasted with a story, or a line of a story that looks like it. */
interface PastedLine {
  readonly text: string
  readonly isFurniture: boolean
}

/** A story of our own; a line is set once between its paragraphs, and once behind it. */
const HEAD = [
  'Skerrow votes for a new pier',
  'The council will vote on the harbour plan in March, the mayor said on Monday after a session of nine hours, and the islands will have to wait for their pier until the money has been found.',
  'Residents of the outer islands had complained for years about cancelled crossings and empty shelves, and a brass band from the school in Skerrow had practised all week to welcome the first boat.',
] as const
const TAIL = [
  '“We were promised this in 1998,” said Ann Doe, who has kept the shop on the quay since her father died. “I have stopped counting the letters that I wrote.”',
  'The pier is expected to cost £12m, of which the government in the capital would pay a third. Engineers have warned that the old one, built in 1911, will not stand another winter.',
  'A decision is due by the end of the month.',
] as const

function pastedLines(half: 'tuned' | 'held'): readonly PastedLine[] {
  return readFileSync(new URL('pasted-lines.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([of]) => of === half)
    .map(([, what, text = '']) => ({ text, isFurniture: what === 'furniture' }))
}

/** Single lines of furniture in a finished story, and lines of stories that look like them; those held back apart. */
export function pastedLinesMeasure(half: 'tuned' | 'held'): Measure {
  return {
    rule: RULE,
    set: `single lines in a story, written by hand (${half === 'held' ? 'held back' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, missed, words, traps] = [0, 0, 0, 0, 0]
      for (const { text, isFurniture } of pastedLines(half)) {
        words += 2 * (text.match(/\S+/g)?.length ?? 0)
        for (const page of [
          [...HEAD, text, ...TAIL],
          [...HEAD, ...TAIL, text],
        ]) {
          const marked = await marksLine(bed, page.join('\n\n'), text)
          if (!isFurniture) traps++
          if (isFurniture) marked ? right++ : missed++
          else if (marked) wrong++
        }
      }
      return { right, wrong, missed, words, note: `${traps} lines of a story` }
    },
  }
}

/** True where findings cover more than half of a line. */
async function marksLine(bed: TestBed, page: string, line: string): Promise<boolean> {
  const start = page.lastIndexOf(`\n\n${line}`) + 2
  const end = start + line.length
  let covered = 0
  for (const { range } of await bed.check(await bed.read(page, 'text'), RULE)) {
    covered += Math.max(0, Math.min(range.end, end) - Math.max(range.start, start))
  }
  return covered * 2 > line.length
}
