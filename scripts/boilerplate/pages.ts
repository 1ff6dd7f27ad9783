import { recordsOf } from '../../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../../bench/accuracy/measure.ts'
import { OWN_FEATURES, type Statement, statementOf } from '../../rules/web-boilerplate/evidence.ts'
import type { PhraseBook } from '../../rules/web-boilerplate/phrase-book.ts'
import { rule } from '../../rules/web-boilerplate/rule.ts'
import type { Role } from '../../src/document/role.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { generator } from './logistic.ts'

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
  readonly source: 'page' | 'news' | 'planted'
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

/** In code units: what is longer is no line. */
const LONGEST_PLANTED = 120
const PLANTED_LINES = 2

/**
 * The news pages once more, with lines of furniture set between their paragraphs: on the labelled pages
 * furniture stands in crowds, and where a reporter pastes a page one line of it stands by itself. The lines
 * stood outside the article on the labelled pages; all of one page are one publisher’s, whose name it gets.
 * The story teaches nothing a second time.
 */
export function* plantedPages(
  folder: string,
  book: PhraseBook,
  news: readonly LabelledPage[],
): Generator<LabelledPage> {
  const sites = [...outsideLines(folder, book)]
  const random = generator(29)
  for (const page of news) {
    const [publisher, lines] = sites[Math.floor(random() * sites.length)] ?? []
    if (publisher === undefined || lines === undefined || page.blocks.length < 3) continue
    const story = page.blocks.map((block): Line => ({ text: block.text, label: 'unknown' }))
    for (let n = 0; n < PLANTED_LINES; n++) {
      const text = lines[Math.floor(random() * lines.length)] ?? ''
      story.splice(1 + Math.floor(random() * story.length), 0, { text, label: 'furniture' })
    }
    yield {
      name: page.name,
      publisher,
      reported: page.reported,
      source: 'planted',
      blocks: read(story, book),
    }
  }
}

/** By publisher of the training half, the lines outside its articles that speak of furniture. */
function outsideLines(folder: string, book: PhraseBook): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const record of recordsOf(folder, 'boilerplate/blocks.jsonl.gz')) {
    const text = String(record.text).trim()
    const publisher = String(record.domain)
    if (record.in_container === true || record.label !== 'boilerplate' || text.includes('\n')) continue
    if (isReportedPublisher(publisher) || text.length > LONGEST_PLANTED || seen.has(`${publisher}\n${text}`))
      continue
    seen.add(`${publisher}\n${text}`)
    if (!speaksOfFurniture(text, book)) continue
    const lines = sites.get(publisher)
    if (lines === undefined) sites.set(publisher, [text])
    else lines.push(text)
  }
  return sites
}

const COVERED_SHARE = OWN_FEATURES.indexOf('covered share')

/** A menu’s “Business” or “Our team” could be a heading of the story, were it not in a menu. */
function speaksOfFurniture(text: string, book: PhraseBook): boolean {
  const { reach, terms, numbers, form } = statementOf(text, book).evidence
  return reach === 'whole' || form !== undefined || (terms > 1 && numbers[COVERED_SHARE] === 1)
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
    const { evidence, marks } = statementOf(block.prose.text, book)
    blocks.push({
      line: at,
      text: block.prose.text,
      role: block.role,
      evidence,
      marks: marks.slice(),
      label: lines[at]?.label ?? 'unknown',
    })
  }
  return blocks
}
