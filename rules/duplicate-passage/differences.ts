import type { Passage } from './passages.ts'
import type { WordStream } from './stream.ts'

/** Words that stand on one side in the place of those on the other; an empty text stands for none. */
export interface Difference {
  readonly earlier: string
  readonly later: string
}

/** In what the words of the two places differ, in order. Empty where all words are equal. */
export function differencesOf(stream: WordStream, passage: Passage): readonly Difference[] {
  const { earlier, later } = passage
  const found: Difference[] = []
  let earlierAt = earlier.from
  let laterAt = later.from
  const note = (earlierTo: number, laterTo: number): void => {
    if (earlierTo <= earlierAt && laterTo <= laterAt) return
    found.push({
      earlier: wordsText(stream, earlier.block, earlierAt, earlierTo),
      later: wordsText(stream, later.block, laterAt, laterTo),
    })
  }
  for (const run of passage.repeat.runs) {
    const skip = Math.max(0, later.from - run.later, earlier.from - run.earlier)
    const length = Math.min(run.length, later.to - run.later, earlier.to - run.earlier) - skip
    if (length <= 0) continue
    note(run.earlier + skip, run.later + skip)
    earlierAt = run.earlier + skip + length
    laterAt = run.later + skip + length
  }
  note(earlier.to, later.to)
  return found
}

function wordsText(stream: WordStream, number: number, from: number, to: number): string {
  const block = stream.blocks[number]
  if (block === undefined || to <= from) return ''
  const start = block.words.starts[from - block.from] ?? 0
  const end = block.words.ends[to - 1 - block.from] ?? 0
  return block.block.prose.text.slice(start, end)
}

const SHOWN = 2
const LONGEST_SHOWN = 40

/** “here “Tuesday”, there “Monday””: the first differences, and how many more there are. */
export function describeDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'only punctuation or capitals differ'
  const shown = differences.slice(0, SHOWN).map(describe)
  const more = differences.length - shown.length
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function describe({ earlier, later }: Difference): string {
  if (earlier === '') return `“${shortened(later)}” is added`
  if (later === '') return `“${shortened(earlier)}” is missing`
  return `“${shortened(later)}” stands for “${shortened(earlier)}”`
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= LONGEST_SHOWN ? flat : `${flat.slice(0, LONGEST_SHOWN - 1).trimEnd()}…`
}
