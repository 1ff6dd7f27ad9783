import { recordsOf } from '../accuracy/data-folder.ts'

/** What a rule is timed on: texts of one shape, and what the row is called. */
export interface Shape {
  readonly name: string
  readonly texts: readonly string[]
}

const SMALL = 10_000
const LARGE = 10_000_000

/** Small texts that are read in turn, so that no run sees the one it has just seen. */
const SMALL_TEXTS = 200

/** News by the archive's order, in small texts and in a large one, and what is hostile to a scan for repeats. */
export function* shapes(data: string): Generator<Shape> {
  const news = newsOf(data, LARGE)
  yield { name: 'news, 10 KB', texts: cut(news, SMALL).slice(0, SMALL_TEXTS) }
  yield { name: 'news, 10 MB', texts: [news] }
  yield { name: 'one line, 10 MB', texts: [news.replace(/\s+/g, ' ')] }
  yield { name: '100,000 equal lines, 10 MB', texts: [equalLines(100_000, LARGE)] }
  yield { name: 'Thue–Morse sequence of words, 10 MB', texts: [thueMorse(LARGE)] }
}

function newsOf(data: string, length: number): string {
  const parts: string[] = []
  let written = 0
  for (const record of recordsOf(data, 'news_archive/articles.jsonl.gz')) {
    const text = String(record.text)
    parts.push(text)
    written += text.length + 2
    if (written >= length) break
  }
  return parts.join('\n\n').slice(0, length)
}

/** Parts of about `size` units, cut between paragraphs. */
function cut(text: string, size: number): readonly string[] {
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n\n', start + size)
    const end = gap < 0 ? text.length : gap
    parts.push(text.slice(start, end))
    start = end + 2
  }
  return parts
}

function equalLines(count: number, length: number): string {
  const size = Math.floor(length / count) - 1
  const line =
    'The harbour office closed the eastern stair after engineers found cracks in eleven of the forty piles'
  return `${line.slice(0, size - 1)}.\n`.repeat(count)
}

/**
 * Two words in the order of Thue (1906) and Morse (1921): every stretch of it comes again and again,
 * but no stretch three times in a row, so that nothing ever ends where it is expected to.
 */
function thueMorse(length: number): string {
  let sequence = 'lantern harbour '
  let inverse = 'harbour lantern '
  while (sequence.length < length) {
    const longer = sequence + inverse
    inverse += sequence
    sequence = longer
  }
  return sequence.slice(0, length)
}
