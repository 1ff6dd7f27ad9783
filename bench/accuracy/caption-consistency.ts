import type { Document } from '../../src/document/document.ts'
import { readText } from '../../src/read/text/read-text.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { overlaps } from '../../src/text/range.ts'
import { articlesOf, captionedPage } from './captions/archive-pages.ts'
import { findingLabels, plantVerdicts } from './captions/labels.ts'
import { type CaptionPage, captionPages, pageDocument } from './captions/pages.ts'
import { plantedCaptions } from './captions/planted.ts'
import { PLANT_KINDS, type PlantKind } from './captions/planter.ts'
import type { Measure, TestBed } from './measure.ts'
import { deskSlipsMeasure, writtenMeasure } from './written/measure-cases.ts'
import { wholeArticlesMeasure } from './written/whole-articles.ts'

const RULE = 'caption-consistency'
const PAIRS = 'caption_news/dev.jsonl.gz'
const VARIANTS = 'caption_news/name_variants.jsonl.gz'
type PagesOf = (bed: TestBed, isReported: boolean) => readonly CaptionPage[]

/** Published captions as they are: every finding was read and labelled by hand. */
function natural(set: string, isReported: boolean, pagesOf: PagesOf): Measure {
  return {
    rule: RULE,
    set: `${set}, published (${isReported ? 'reported' : 'tuned on'})`,
    async run(bed) {
      const pages = pagesOf(bed, isReported)
      const labels = findingLabels()
      let [right, wrong, unread, words] = [0, 0, 0, 0]
      for (const page of pages) {
        const document = pageDocument(page)
        words += document.source.split(/\s+/).length
        for (const finding of await bed.check(document, RULE)) {
          const label = labels.get(
            `${set} ${captionId(page, document, finding)} ${marked(document, finding)}`,
          )
          bed.judge(finding, label?.verdict === 'right')
          if (label?.verdict === 'right') right++
          else wrong++
          if (label === undefined) unread++
        }
      }
      const rate = ((100 * wrong) / Math.max(1, pages.length)).toFixed(2)
      const note = `${pages.length} pages; ${rate} false alarms per 100 pages; ${unread} findings unread`
      return { right, wrong, missed: null, words, note }
    },
  }
}

/** Names spelt two ways, and pairs of words that only look like it. */
const variants: Measure = {
  rule: RULE,
  set: 'name_variants, natural',
  async run(bed) {
    let [right, wrong, missed, words] = [0, 0, 0, 0]
    for (const record of bed.records(VARIANTS)) {
      const caption = { id: String(record.id), text: String(record.caption) }
      const document = pageDocument({ title: '', captions: [caption], body: String(record.body) })
      words += document.source.split(/\s+/).length
      const findings = await bed.check(document, RULE)
      const isMarked = findings.some((finding) => marked(document, finding) === record.caption_token)
      const isDefect = record.label === 'inconsistent'
      if (isMarked && isDefect) right++
      else if (isMarked) wrong++
      else if (isDefect) missed++
    }
    return { right, wrong, missed, words }
  },
}

/** Changes planted in captions where the body has the words that were changed, and a reader sees it. */
function planted(kind: PlantKind): Measure {
  return {
    rule: RULE,
    set: `planted: ${kind}`,
    async run(bed) {
      let [right, missed, words, unread] = [0, 0, 0, 0]
      const verdicts = plantVerdicts().get(kind)
      for (const { page, id, change } of plantsOf(bed).get(kind) ?? []) {
        if (verdicts?.not.includes(id)) continue
        if (verdicts !== undefined && !verdicts.checkable.includes(id)) {
          unread++
          continue
        }
        const document = pageDocument({ ...page, captions: [{ id, text: change.text }] })
        words += document.source.split(/\s+/).length
        const start = document.blocks.find(({ role }) => role === 'caption')?.extent.start ?? 0
        const range = { start: start + change.start, end: start + change.end }
        const findings = await bed.check(document, RULE)
        if (findings.some((finding) => overlaps(finding.range, range))) right++
        else missed++
      }
      const note =
        verdicts === undefined ? 'not filtered by hand' : `checkable, read by hand; ${unread} more unread`
      return { right, wrong: 0, missed, words, note }
    },
  }
}

const planting = new WeakMap<TestBed, ReturnType<typeof plantedCaptions>>()

/** Planted once for all kinds: it reads the whole archive. */
function plantsOf(bed: TestBed): ReturnType<typeof plantedCaptions> {
  let plants = planting.get(bed)
  if (plants === undefined) {
    plants = plantedCaptions(bed)
    planting.set(bed, plants)
  }
  return plants
}

function pairs(bed: TestBed, isReported: boolean): readonly CaptionPage[] {
  return captionPages(bed.records(PAIRS)).filter((page) => bed.isReported(page.publisher) === isReported)
}

/** Articles that are in no pair, with the captions that the reader of plain text finds in them. */
function archived(bed: TestBed, isReported: boolean): readonly CaptionPage[] {
  const titles = new Set(captionPages(bed.records(PAIRS)).map(({ title }) => title.toLowerCase()))
  const found: CaptionPage[] = []
  for (const article of articlesOf(bed.records('news_archive/articles.jsonl.gz'))) {
    if (bed.isReported(article.source) !== isReported || titles.has(article.title.toLowerCase())) continue
    const page = captionedPage(article, readText(article.text))
    if (page !== undefined) found.push(page)
  }
  return found
}

function captionId(page: CaptionPage, document: Document, finding: Finding): string | undefined {
  const block = document.blocks.find(({ extent }) => overlaps(extent, finding.range))
  return page.captions.find(({ text }) => text === block?.prose.text)?.id
}

function marked(document: Document, { range }: Finding): string {
  return document.source.slice(range.start, range.end)
}

export const measures: readonly Measure[] = [
  writtenMeasure(RULE, false),
  writtenMeasure(RULE, true),
  deskSlipsMeasure(RULE, false),
  deskSlipsMeasure(RULE, true),
  wholeArticlesMeasure(RULE, false),
  wholeArticlesMeasure(RULE, true),
  natural('caption_news', true, pairs),
  natural('caption_news', false, pairs),
  natural('news_archive', true, archived),
  natural('news_archive', false, archived),
  variants,
  ...PLANT_KINDS.map(planted),
]
