import type { Document } from '../../../src/document/document.ts'
import type { CaptionPage } from './pages.ts'

/** An article of the news archive as a plain text holds it. */
export interface Article {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly topic: string
  readonly text: string
}

export function* articlesOf(records: Iterable<Readonly<Record<string, unknown>>>): Iterable<Article> {
  for (const record of records) {
    yield {
      id: String(record.id),
      source: String(record.source),
      title: String(record.title),
      topic: String(record.topic),
      text: String(record.text),
    }
  }
}

/** An article with the captions that the reader of plain text finds in it; `undefined` where it finds none. */
export function captionedPage(article: Article, { blocks }: Document): CaptionPage | undefined {
  const captions = blocks.filter(({ role }) => role === 'caption')
  if (captions.length === 0) return undefined
  return {
    publisher: article.source,
    title: article.title,
    captions: captions.map(({ prose }, i) => ({ id: `${article.id}#${i}`, text: oneLine(prose.text) })),
    body: blocks
      .filter(({ role }) => role !== 'caption' && role !== 'credit')
      .map(({ prose }) => prose.text)
      .join('\n'),
  }
}

/** “Washington (CNN) …”: no caption begins with the town it was written in. Nor is it glued to a link's text. */
const NO_CAPTION = /^[\p{L} .,]{0,40}\((?:CNN|AP|Reuters|UPI|AFP)|\bMORE\b| \| /u
const LEAST_WORDS = 12
const LONGEST_LEAD = 450
const LEAST_PARAGRAPHS = 6

/**
 * An article whose first paragraph stands as the caption of the rest: it says in other words what the
 * rest says again, as many captions do, and there are many of them.
 */
export function leadPage(article: Article, { blocks }: Document): CaptionPage | undefined {
  const paragraphs = blocks.filter(({ role }) => role !== 'caption' && role !== 'credit')
  const lead = paragraphs.find(
    ({ role, prose: { text } }) =>
      role === 'body' && text.split(/\s+/).length >= LEAST_WORDS && /[.”"]$/.test(text.trim()),
  )
  if (
    lead === undefined ||
    NO_CAPTION.test(lead.prose.text) ||
    lead.prose.text.length > LONGEST_LEAD ||
    paragraphs.length < LEAST_PARAGRAPHS
  )
    return undefined
  const text = oneLine(lead.prose.text)
  return {
    publisher: article.source,
    title: article.title,
    captions: [{ id: `${article.id}#lead`, text }],
    body: paragraphs
      .map(({ prose }) => prose.text)
      .filter((paragraph) => oneLine(paragraph) !== text)
      .join('\n'),
  }
}

/** Paragraphs of an article, each as the caption of the others: for kinds of change that captions give too few of. */
export function* paragraphPages(article: Article, { blocks }: Document): Iterable<CaptionPage> {
  const paragraphs = blocks.filter(({ role }) => role === 'body').map(({ prose }) => oneLine(prose.text))
  if (paragraphs.length < LEAST_PARAGRAPHS) return
  for (const [i, text] of paragraphs.entries()) {
    if (text.length > LONGEST_LEAD || text.split(' ').length < LEAST_WORDS || NO_CAPTION.test(text)) continue
    yield {
      publisher: article.source,
      title: article.title,
      captions: [{ id: `${article.id}#${i}p`, text }],
      body: paragraphs.filter((paragraph) => paragraph !== text).join('\n'),
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
