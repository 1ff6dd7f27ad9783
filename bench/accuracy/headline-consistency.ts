import type { Document } from '../../src/document/document.ts'
import type { Role } from '../../src/document/role.ts'
import { overlaps } from '../../src/text/range.ts'
import { type PlantKind, plant, seededRandom, seedOf } from './captions/planter.ts'
import type { Measure } from './measure.ts'
import { documentOf } from './paragraphs.ts'
import { publishedMeasure } from './published.ts'
import { deskSlipsMeasure, writtenMeasure } from './written/measure-cases.ts'
import { wholeArticlesMeasure } from './written/whole-articles.ts'

const RULE = 'headline-consistency'
const ARTICLES = 'news_archive/articles.jsonl.gz'
const PAIRS = 'fact_pairs/dev.jsonl.gz'
/** Titles planted in for each kind, and articles looked at for them. */
const MOST_PLANTED = 60
const MOST_READ = 5000

/** Kinds of change that titles have room for. */
const KINDS: readonly PlantKind[] = [
  'surname-spelling',
  'given-name-spelling',
  'million-billion',
  'money',
  'count',
  'percent',
  'year',
  'nationality',
  'country',
  'city',
  'act',
  'antonym',
  'surname-replaced',
]

/** What stands over a text, and the text. */
function page(role: Role, head: string, body: string): Document {
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
  const paragraphs = body.split(/\n+/).map((text) => ({ role: 'body' as const, text: oneLine(text) }))
  return documentOf([{ role, text: oneLine(head) }, ...paragraphs])
}

/** Changes planted in titles where the body has the words that were changed. */
function planted(kind: PlantKind): Measure {
  return {
    rule: RULE,
    set: `news_archive, planted in the title: ${kind}`,
    async run(bed) {
      let [right, missed, words, read] = [0, 0, 0, 0]
      for (const record of bed.records(ARTICLES)) {
        if (!bed.isReported(String(record.source)) || right + missed >= MOST_PLANTED || read++ >= MOST_READ)
          continue
        const title = String(record.title).replace(/\s+/g, ' ').trim()
        // The archive often repeats the title, or most of it, at the head of the text.
        const body = String(record.text)
          .split('\n')
          .filter((line) => !line.includes(title) && !title.includes(line.trim() || ' '))
          .join('\n')
        const change = plant(kind, title, body, seededRandom(seedOf(kind + String(record.id))))
        if (change === undefined) continue
        words += body.split(/\s+/).length
        const findings = await bed.check(page('headline', change.text, body), RULE)
        if (findings.some(({ range }) => overlaps(range, change))) right++
        else missed++
      }
      return { right, wrong: 0, missed, words, note: 'not filtered by hand' }
    },
  }
}

/** Sentences that sum a text up, as its standfirst; those that were changed are one set, the others are presumed right. */
function pairs(isConsistent: boolean): Measure {
  return {
    rule: RULE,
    set: `fact_pairs as standfirsts (${isConsistent ? 'consistent' : 'inconsistent, of every kind'})`,
    async run(bed) {
      let [found, silent, words] = [0, 0, 0]
      for (const record of bed.records(PAIRS)) {
        if ((record.label === 'consistent') !== isConsistent) continue
        words += String(record.doc).split(/\s+/).length
        const findings = await bed.check(page('standfirst', String(record.claim), String(record.doc)), RULE)
        if (findings.length > 0) found++
        else silent++
      }
      const note = `${found + silent} pairs`
      return isConsistent
        ? { right: 0, wrong: found, missed: null, words, note }
        : { right: found, wrong: 0, missed: silent, words, note }
    },
  }
}

export const measures: readonly Measure[] = [
  writtenMeasure(RULE, false),
  writtenMeasure(RULE, true),
  deskSlipsMeasure(RULE, false),
  deskSlipsMeasure(RULE, true),
  wholeArticlesMeasure(RULE, false),
  wholeArticlesMeasure(RULE, true),
  publishedMeasure(RULE, true),
  publishedMeasure(RULE, false),
  pairs(true),
  pairs(false),
  ...KINDS.map(planted),
]
