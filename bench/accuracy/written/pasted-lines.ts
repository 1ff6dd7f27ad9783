import { readFileSync } from 'node:fs'
import type { Range } from '../../../src/text/range.ts'
import type { Measure, TestBed } from '../measure.ts'

const RULE = 'web-boilerplate'

/** A line by itself, as it is pasted with a story. */
export interface PastedLine {
  readonly text: string
  /** What of it is furniture: all, a part, or nothing of a line of a story that looks like it. */
  readonly leaked: Range | undefined
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

/** What a line of the file is: furniture as a whole, with a part that is, or story. */
type Kind = 'furniture' | 'part' | 'story'

function pastedLines(half: 'tuned' | 'held', kinds: readonly Kind[]): readonly PastedLine[] {
  return readFileSync(new URL('pasted-lines.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([of, what]) => of === half && kinds.some((kind) => kind === what))
    .flatMap(([, what, text = '']) =>
      what === 'part'
        ? partsOf(text)
        : [{ text, leaked: what === 'furniture' ? { start: 0, end: text.length } : undefined }],
    )
}

/** “The pier ⟦[TK]⟧ is old.”: the line without the brackets, once for each leak in it. */
function partsOf(marked: string): readonly PastedLine[] {
  const text = marked.replace(/[⟦⟧]/g, '')
  let start = 0
  const lines: PastedLine[] = []
  for (const [i, piece] of marked.split(/[⟦⟧]/).entries()) {
    const end = start + piece.length
    if (i % 2 === 1) lines.push({ text, leaked: { start, end } })
    start = end
  }
  return lines
}

/** The pages that a line stands in: between the paragraphs of a story, and behind it. */
export function pagesWith(line: string): readonly string[] {
  return [[...HEAD, line, ...TAIL].join('\n\n'), [...HEAD, ...TAIL, line].join('\n\n')]
}

const HALVES = { tuned: 'tuned on', held: 'held back' } as const

/** Single lines of furniture in a finished story, and lines of stories that look like them; those held back apart. */
export function pastedLinesMeasure(half: 'tuned' | 'held'): Measure {
  return {
    rule: RULE,
    set: `single lines in a story, written by hand (${HALVES[half]})`,
    run: (bed) => score(bed, pastedLines(half, ['furniture', 'story'])),
  }
}

/** Leaks inside a paragraph of a story. */
export function pastedPartsMeasure(half: 'tuned' | 'held'): Measure {
  return {
    rule: RULE,
    set: `leaks inside a paragraph, written by hand (${HALVES[half]})`,
    run: (bed) => score(bed, pastedLines(half, ['part'])),
  }
}

async function score(bed: TestBed, lines: readonly PastedLine[]): ReturnType<Measure['run']> {
  let [right, wrong, missed, words, traps] = [0, 0, 0, 0, 0]
  for (const { text, leaked } of lines) {
    for (const page of pagesWith(text)) {
      words += text.match(/\S+/g)?.length ?? 0
      const marked = await markedIn(bed, page, text)
      const story = { start: 0, end: text.length }
      if (leaked === undefined) {
        traps++
        if (coveredOf(story, marked) * 2 > text.length) wrong++
      } else {
        const size = leaked.end - leaked.start
        const found = coveredOf(leaked, marked)
        found * 2 > size ? right++ : missed++
        if (size < text.length && (coveredOf(story, marked) - found) * 2 > text.length - size) wrong++
      }
    }
  }
  return { right, wrong, missed, words, note: `${traps} lines of a story` }
}

/** What findings mark of a line, from its first character. */
async function markedIn(bed: TestBed, page: string, line: string): Promise<readonly Range[]> {
  const start = page.lastIndexOf(`\n\n${line}`) + 2
  const findings = await bed.check(await bed.read(page, 'text'), RULE)
  return findings.map(({ range }) => ({ start: range.start - start, end: range.end - start }))
}

function coveredOf({ start, end }: Range, marked: readonly Range[]): number {
  return marked.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)),
    0,
  )
}
