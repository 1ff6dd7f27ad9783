import { readText } from '../../../src/read/text/read-text.ts'
import type { TestBed } from '../measure.ts'
import { articlesOf, captionedPage, leadPage, paragraphPages } from './archive-pages.ts'
import { type CaptionPage, captionPages } from './pages.ts'
import { PLANT_KINDS, type Plant, type PlantKind, plant, seededRandom, seedOf } from './planter.ts'

/** A caption with a planted change, and its page. */
export interface PlantedCaption {
  readonly page: CaptionPage
  readonly id: string
  readonly change: Plant
}

/**
 * So many of each kind are read by hand: from captions, where those are too few from first paragraphs, and
 * where those are too few as well from any paragraph.
 */
const MOST = { captions: 45, leads: 60, paragraphs: 40, more: 64 }

/** Every second article's paragraphs are looked at: so many changes are not to come from one running story. */
const EVERY = 2

/** Of these fewer than 25 could be told from the text: the other articles' paragraphs are looked at as well. */
const SHORT: ReadonlySet<PlantKind> = new Set<PlantKind>(['percent', 'age', 'act', 'persons-swapped'])

/**
 * Changes planted in captions of publishers that numbers are reported on, by kind: in captions that the
 * pages' mark-up tells, then in those that the reader of plain text finds, then in first paragraphs and
 * in any.
 */
export function plantedCaptions(bed: TestBed): ReadonlyMap<PlantKind, readonly PlantedCaption[]> {
  const found = new Map<PlantKind, PlantedCaption[]>(PLANT_KINDS.map((kind) => [kind, []]))
  for (const { page, most } of reportedPages(bed)) {
    for (const caption of page.captions) {
      for (const [kind, list] of found) {
        if (list.length >= most || (most === MOST.more && !SHORT.has(kind))) continue
        const isParagraph = most === MOST.paragraphs || most === MOST.more
        if (isParagraph && list.at(-1)?.page.title === page.title) continue
        const random = seededRandom(seedOf(kind + caption.id))
        const change = plant(kind, caption.text, `${page.title}\n${page.body}`, random)
        if (change !== undefined) list.push({ page, id: caption.id, change })
      }
    }
    if ([...SHORT].every((kind) => (found.get(kind)?.length ?? 0) >= MOST.more)) break
  }
  return found
}

function* reportedPages(bed: TestBed): Iterable<{ readonly page: CaptionPage; readonly most: number }> {
  const titles = new Set<string>()
  for (const page of captionPages(bed.records('caption_news/dev.jsonl.gz'))) {
    titles.add(page.title.toLowerCase())
    if (bed.isReported(page.publisher)) yield { page, most: MOST.captions }
  }
  const articles = [...articlesOf(bed.records('news_archive/articles.jsonl.gz'))]
    .filter(({ source }) => bed.isReported(source))
    .map((article) => ({ article, document: readText(article.text) }))
  for (const { article, document } of articles) {
    const page = captionedPage(article, document)
    if (page !== undefined && !titles.has(article.title.toLowerCase())) yield { page, most: MOST.captions }
  }
  for (const { article, document } of articles) {
    const page = leadPage(article, document)
    if (page !== undefined) yield { page, most: MOST.leads }
  }
  for (const [most, rest] of [
    [MOST.paragraphs, 0],
    [MOST.more, 1],
  ] as const) {
    for (const [i, { article, document }] of articles.entries()) {
      if (i % EVERY !== rest) continue
      for (const page of paragraphPages(article, document)) yield { page, most }
    }
  }
}
