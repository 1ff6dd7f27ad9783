import { recordsOf } from '../../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../../bench/accuracy/measure.ts'
import { type Statement, statementOf } from '../../rules/web-boilerplate/evidence.ts'
import type { PhraseBook } from '../../rules/web-boilerplate/phrase-book.ts'
import { rule } from '../../rules/web-boilerplate/rule.ts'
import type { Role } from '../../src/document/role.ts'
import { readText } from '../../src/read/text/read-text.ts'

/** What a block of a labelled page is: furniture, story, or not to be learnt from. */
export type Label = 'furniture' | 'story' | 'unknown'

export interface LabelledBlock extends Statement {
  /** The number of its line on the labelled page. */
  readonly line: number
  readonly text: string
  readonly role: Role
  readonly label: Label
}

/** A page as the plain-text reader sees it, block by block. */
export interface LabelledPage {
  readonly name: string
  readonly publisher: string
  readonly reported: boolean
  readonly source: 'page' | 'news'
  readonly blocks: readonly LabelledBlock[]
}

interface Line {
  readonly text: string
  readonly label: Label
}

/** The publisher that a page's address tells. */
export function publisherOf(url: string, page: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return page
  }
}

/** The labelled pages, each rebuilt as plain text with a blank line between blocks, and read again. */
export function* labelledPages(folder: string, book: PhraseBook): Generator<LabelledPage> {
  for (const record of recordsOf(folder, 'boilerplate/docs.jsonl.gz')) {
    const publisher = publisherOf(String(record.url), String(record.page))
    const lines = (record.blocks as readonly Readonly<Record<string, unknown>>[]).map(
      (block): Line => ({
        text: String(block.text),
        label: labelOf(block),
      }),
    )
    yield {
      name: String(record.page),
      publisher,
      reported: isReportedPublisher(publisher),
      source: 'page',
      blocks: read(lines, book),
    }
  }
}

function labelOf(block: Readonly<Record<string, unknown>>): Label {
  if (block.uncertain === true || block.kind === 'caption' || block.kind === 'title') return 'unknown'
  if (block.label === 'boilerplate') return 'furniture'
  return block.label === 'content' ? 'story' : 'unknown'
}

/** News as it was archived: story, but for the lines that look like leaks, which teach nothing. */
export function* newsPages(folder: string, book: PhraseBook, every: number): Generator<LabelledPage> {
  let count = 0
  for (const record of recordsOf(folder, 'news_archive/articles.jsonl.gz')) {
    if (count++ % every !== 0) continue
    const publisher = String(record.source)
    const leaks = new Set(record.leak_idx as readonly number[])
    const lines = String(record.text)
      .split(/\n+/)
      .filter((text) => text.trim() !== '')
      .map((text, i): Line => ({ text, label: leaks.has(i) ? 'unknown' : 'story' }))
    yield {
      name: String(record.id),
      publisher,
      reported: isReportedPublisher(publisher),
      source: 'news',
      blocks: read(lines, book),
    }
  }
}

function read(lines: readonly Line[], book: PhraseBook): readonly LabelledBlock[] {
  const source = lines.map((line) => line.text).join('\n\n')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.text.length + 2
  }
  let at = 0
  const blocks: LabelledBlock[] = []
  for (const block of readText(source).blocks) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= block.extent.start) at++
    if (!rule.meta.roles.includes(block.role)) continue
    blocks.push({
      line: at,
      text: block.prose.text,
      role: block.role,
      ...statementOf(block.prose.text, book),
      label: lines[at]?.label ?? 'unknown',
    })
  }
  return blocks
}
