import type { Document } from '../../src/document/document.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { overlaps } from '../../src/text/range.ts'
import { findingLabels } from './captions/labels.ts'
import { type CaptionPage, captionPages, pageDocument } from './captions/pages.ts'
import { PLANT_KINDS, type PlantKind, plant, seededRandom, seedOf } from './captions/planter.ts'
import type { Measure, Score, TestBed } from './measure.ts'

const RULE = 'caption-consistency'
const PAIRS = 'caption_news/dev.jsonl.gz'
const VARIANTS = 'caption_news/name_variants.jsonl.gz'
/** Captions planted in for each kind, so that the run ends in minutes. */
const MOST_PLANTED = 150

/** Published captions as they are: every finding was read and labelled by hand. */
function natural(isReported: boolean): Measure {
  return {
    rule: RULE,
    set: `caption_news, published pairs (${isReported ? 'reported' : 'tuned on'})`,
    async run(bed) {
      const pages = pagesOf(bed, isReported)
      const labels = findingLabels()
      let [right, wrong, unread, words] = [0, 0, 0, 0]
      for (const page of pages) {
        const document = pageDocument(page)
        words += document.source.split(/\s+/).length
        for (const finding of await bed.check(document, RULE)) {
          const label = labels.get(
            `caption_news ${captionId(page, document, finding)} ${marked(document, finding)}`,
          )
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

/** Changes planted in captions where the body has the words that were changed. */
function planted(kind: PlantKind): Measure {
  return {
    rule: RULE,
    set: `caption_news, planted: ${kind}`,
    async run(bed) {
      let [right, missed, words] = [0, 0, 0]
      for (const { page, caption } of captionsOf(pagesOf(bed, true))) {
        if (right + missed >= MOST_PLANTED) break
        const body = `${page.title}\n${page.body}`
        const change = plant(kind, caption.text, body, seededRandom(seedOf(kind + caption.id)))
        if (change === undefined) continue
        const document = pageDocument({ ...page, captions: [{ id: caption.id, text: change.text }] })
        words += document.source.split(/\s+/).length
        const start = document.blocks.find(({ role }) => role === 'caption')?.extent.start ?? 0
        const range = { start: start + change.start, end: start + change.end }
        const findings = await bed.check(document, RULE)
        if (findings.some((finding) => overlaps(finding.range, range))) right++
        else missed++
      }
      const score: Score = { right, wrong: 0, missed, words, note: 'not filtered by hand' }
      return score
    },
  }
}

function pagesOf(bed: TestBed, isReported: boolean): readonly CaptionPage[] {
  return captionPages(bed.records(PAIRS)).filter((page) => bed.isReported(page.publisher) === isReported)
}

function* captionsOf(pages: readonly CaptionPage[]) {
  for (const page of pages) for (const caption of page.captions) yield { page, caption }
}

function captionId(page: CaptionPage, document: Document, finding: Finding): string | undefined {
  const block = document.blocks.find(({ extent }) => overlaps(extent, finding.range))
  return page.captions.find(({ text }) => text === block?.prose.text)?.id
}

function marked(document: Document, { range }: Finding): string {
  return document.source.slice(range.start, range.end)
}

export const measures: readonly Measure[] = [
  natural(true),
  natural(false),
  variants,
  ...PLANT_KINDS.map(planted),
]
