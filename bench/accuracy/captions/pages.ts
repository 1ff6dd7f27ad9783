import type { Document } from '../../../src/document/document.ts'
import { documentOf } from '../paragraphs.ts'

/** A published page: its captions and its text, kept apart by the pages' own mark-up. */
export interface CaptionPage {
  readonly publisher: string
  readonly title: string
  readonly captions: readonly { readonly id: string; readonly text: string }[]
  readonly body: string
}

/** Joins caption/body records of one page into pages, in the order of the records. */
export function captionPages(records: Iterable<Readonly<Record<string, unknown>>>): readonly CaptionPage[] {
  const pages = new Map<string, { -readonly [K in keyof CaptionPage]: CaptionPage[K] }>()
  for (const record of records) {
    const body = String(record.body)
    const publisher = String(record.publisher || record.domain)
    const key = `${publisher}\n${body}`
    const caption = { id: String(record.id), text: String(record.caption).replace(/\s+/g, ' ').trim() }
    const page = pages.get(key)
    if (page === undefined) {
      pages.set(key, { publisher, title: String(record.title ?? ''), captions: [caption], body })
    } else {
      page.captions = [...page.captions, caption]
    }
  }
  return [...pages.values()]
}

/** A page as a document with its roles given, since it is the rule that is measured here and no reader. */
export function pageDocument(page: Pick<CaptionPage, 'title' | 'captions' | 'body'>): Document {
  return documentOf([
    { role: 'headline', text: page.title },
    ...page.captions.map(({ text }) => ({ role: 'caption' as const, text })),
    ...page.body.split(/\n+/).map((text) => ({ role: 'body' as const, text })),
  ])
}
